import Foundation
import Governance
import Testing

@testable import GovernanceDocuments

/// What is handed to a person: complete, escaped, and told the same to programs.
@Suite struct PersonalDataDocumentTests {
  private let data = PersonalData(
    person: Reference(id: 1, code: "caron", name: "Zoé <CARON>"),
    day: Day(year: 2026, month: 2, day: 1) ?? Day(ordinal: 0),
    sections: PersonalData.Subject.allCases.map { subject in
      PersonalData.Section(
        subject,
        subject == .contact
          ? [[.init(.email, .text("a\"b@c.fr")), .init(.phone, nil), .init(.year, .number(2026))]] : [])
    })

  @Test func everySubjectIsAKeyOfTheJSON() throws {
    let object = try JSONSerialization.jsonObject(with: Data(data.json.utf8)) as? [String: Any]
    let held = try #require(object?["data"] as? [String: [[String: Any]]])
    #expect(Set(held.keys) == Set(PersonalData.Subject.allCases.map(\.rawValue)))
    #expect(held["contact"]?.first?["email"] as? String == "a\"b@c.fr")
    #expect(held["contact"]?.first?["phone"] is NSNull)
    #expect(object?["asOf"] as? String == "2026-02-01")
  }

  @Test func everyKeyIsDocumented() throws {
    let page = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
        path: "../../../docs/personal-data.md"), encoding: .utf8)
    for key in PersonalData.Key.allCases.map(\.rawValue) + PersonalData.Subject.allCases.map(\.rawValue) {
      #expect(page.contains("`\(key)`"), "\(key)")
    }
  }

  @Test func eachSubjectHasAHeadingAlsoWhereNothingIsHeld() {
    let headings = Set(PersonalData.Subject.allCases.map(\.french))
    #expect(headings.count == PersonalData.Subject.allCases.count)
  }
}
