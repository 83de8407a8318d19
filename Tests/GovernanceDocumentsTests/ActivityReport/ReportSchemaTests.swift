import Foundation
import Governance
import GovernanceDocuments
import GovernanceStore
import Testing

/// The published schema (`docs/report.schema.json`) and the JSON that is written say the same.
@Suite struct ReportSchemaTests {
  private let schema: [String: Any]

  init() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/report.schema.json")
    schema = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? [String: Any])
  }

  /// Where a value is not what the schema says, and keys that it does not know.
  private func faults(_ value: Any, _ schema: [String: Any], at place: String = "") -> [String] {
    let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
    guard types.contains(type(of: value)) else { return ["\(place): \(type(of: value)) is none of \(types)"] }
    if let object = value as? [String: Any], let properties = schema["properties"] as? [String: [String: Any]] {
      let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }.map {
        "\(place).\($0) is missing"
      }
      return missing
        + object.flatMap { key, value in
          properties[key].map { faults(value, $0, at: "\(place).\(key)") } ?? ["\(place).\(key) is not in the schema"]
        }
    }
    if let items = value as? [Any], let schema = schema["items"] as? [String: Any] {
      return items.flatMap { faults($0, schema, at: place + "[]") }
    }
    return []
  }

  private func type(of value: Any) -> String {
    switch value {
    case is NSNull: "null"
    case is String: "string"
    case is [Any]: "array"
    case is [String: Any]: "object"
    case let number as NSNumber: ["c", "B"].contains(String(cString: number.objCType)) ? "boolean" : "integer"
    default: "?"
    }
  }

  private func faults(in json: String) throws -> [String] {
    faults(try JSONSerialization.jsonObject(with: Data(json.utf8)), schema)
  }

  @Test(arguments: [2024, 2025, 2026])
  func everyReportKeepsTheSchema(year: Int) throws {
    for sample in [
      try SampleFile(), try SampleFile.withYear2025(), try SampleFile.withDoubts(),
      try SampleFile(from: .empty()),
    ] {
      #expect(try faults(in: sample.file.activityReport(year, today: SampleFile.today).json) == [])
      try sample.remove()
    }
  }

  @Test func theTestSeesAFault() throws {
    #expect(try faults(in: #"{"year": "2025"}"#).contains(".year: string is none of [\"integer\"]"))
    #expect(try faults(in: #"{"autre": 1}"#).contains(".autre is not in the schema"))
    #expect(try faults(in: #"{"autre": 1}"#).contains(".figures is missing"))
  }
}
