import Foundation
import Governance
import GovernanceFrench

/// A report as it is kept once it is closed: the published JSON, which holds each figure with what it counts, and the
/// document that is handed out, from which all forms are made without computing anything again (decision 18).
public struct SealedReport: Codable, Sendable {
  private var documents: [String: Document]
  private(set) var published: JSONValue
  /// Absent where the association had chosen nothing, as in all reports before it could.
  private let identity: SealedIdentity?
  /// That of the template which it was made with; kept beside the text, and not in it.
  private(set) var templateVersion = Int.max

  private enum CodingKeys: CodingKey {
    case documents, published, identity
  }

  /// Whether somebody is named no more who was when it was closed.
  private(set) var isRedacted = false

  /// The same without these names, in what is handed out and in what the figures count.
  func redacted(by redaction: Redaction) -> SealedReport {
    var report = self
    report.documents = documents.mapValues { $0.redacted(by: redaction) }
    report.published = published.mapTexts(redaction.applied)
    report.isRedacted = true
    return report
  }

  /// The report as it was handed out to those readers; to all where it was not closed for them.
  public func document(for audience: ReportAudience = .complete) -> Document? {
    documents[audience.rawValue] ?? documents[ReportAudience.complete.rawValue]
  }

  /// What to keep of that report: its accepted texts, without the drafts, and the look that it was handed out in.
  public init(_ report: ActivityReport, in identity: VisualIdentity = .standard) {
    let final = report.withoutDrafts
    documents = Dictionary(
      uniqueKeysWithValues: ReportAudience.allCases.map { ($0.rawValue, final.document(for: $0)) })
    published = final.jsonValue
    self.identity = identity == .standard ? nil : SealedIdentity(identity)
  }

  /// The canonical text: JSON with sorted keys.
  public var canonicalText: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  /// What a closed report keeps.
  ///
  /// - Throws: ``ReportRefusal/unreadableReport(year:)``.
  public init(_ closed: ClosedReport) throws(Refusal) {
    do {
      self = try JSONDecoder().decode(SealedReport.self, from: Data(closed.text.utf8))
      templateVersion = closed.templateVersion
    } catch {
      throw .report(.unreadableReport(year: closed.year))
    }
  }

  /// The logo and the colours that it was handed out in.
  ///
  /// - Throws: ``IdentityRefusal``, for what no closing has kept.
  public var visualIdentity: VisualIdentity {
    get throws(Refusal) { try identity?.visualIdentity ?? .standard }
  }

  /// The published JSON, byte for byte as it was.
  public var json: String { published.text() + "\n" }

  /// The published JSON with what is not of it: the day, the seal, and what the record tells otherwise now.
  public func json(of closed: ClosedReport, now report: ActivityReport) -> String {
    guard case .object(var fields) = published else { return json }
    fields["closed"] = [
      "on": .string(closed.closedOn.iso), "by": .string(closed.author), "sha256": .string(closed.sha256),
      "templateVersion": .number(closed.templateVersion),
      "corrections": .list(correctionLines(now: report).map(JSONValue.string)),
    ]
    return JSONValue.object(fields).text() + "\n"
  }

  /// The figures as they were published.
  public var figures: [PublishedFigure] { published.figures }
}

extension JSONValue: Codable {
  /// - Throws: `DecodingError` for a number that is not whole.
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let items = try? value.decode([JSONValue].self) {
      self = .list(items)
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .string(let string): try container.encode(string)
    case .number(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    case .list, .made: try container.encode(items)
    case .object(let fields): try container.encode(fields)
    case .null: try container.encodeNil()
    }
  }
}
