import Foundation
import Governance
import GRDB

extension Rule {
  /// What the record says of a body on that day: every subject once, unknown where no line tells.
  static func fetchAll(_ db: Database, of body: Reference<Body>, on day: Day) throws -> [Rule] {
    let rows = try db.rows(
      """
      SELECT subject, state, text, article, terms, \(SpanColumns.beginningUnattested("rule")) FROM rule
      WHERE body_id = :body AND \(SpanColumns.heldOrUnattested("rule")) ORDER BY id
      """, ["body": body.id, "day": day.iso])
    let told = try rows.reduce(into: [Subject: Rule]()) { told, row in
      let subject: Subject = try row.word(0)
      // A rule seen in the statutes on a day is the best that is known of earlier days too, until another is entered.
      told[subject] = Rule(
        subject: subject, state: try State(row: row, of: subject), isAttested: row[5] as Int == 0)
    }
    return Subject.allCases.map { told[$0] ?? Rule(subject: $0, state: .unknown) }
  }
}

extension Rule.State {
  fileprivate init(row: Row, of subject: Rule.Subject) throws {
    switch row[1] as String {
    case "stated":
      let json: String? = row[4]
      self = .stated(
        Rule.Statement(text: row[2], article: row[3], terms: try json.map { try RuleTerms(json: $0, of: subject) }))
    case "silent": self = .silent
    default: self = .unknown
    }
  }
}

extension RuleTerms {
  /// The terms as the file keeps them; the subject, which stands beside them, tells their kind.
  init(json: String, of subject: Rule.Subject) throws {
    func decode<Terms: Decodable>(_ type: Terms.Type, _ isSound: (Terms) -> Bool = { _ in true }) throws -> Terms {
      guard let terms = try? JSONDecoder().decode(type, from: Data(json.utf8)), isSound(terms) else {
        throw Refusal.file(.damagedFile(path: ""))
      }
      return terms
    }
    switch subject {
    case .notice: self = .notice(try decode(NoticeRule.self) { (0...365).contains($0.days) })
    case .quorum: self = .quorum(try decode(QuorumRule?.self))
    case .secondNotice: self = .secondNotice(try decode(SecondNoticeRule.self) { (0...365).contains($0.days ?? 0) })
    case .proxies: self = .proxies(try decode(ProxyRule.self) { (1...10_000).contains($0.cap ?? 1) })
    case .majority: self = .majority(try decode(Majority.self))
    case .castingVote: self = .castingVote(try decode(Bool.self))
    case .collegeWeights:
      self = .collegeWeights(try decode([String: Int].self) { $0.values.allSatisfy((0...100).contains) })
    case .meetingsPerYear: self = .meetingsPerYear(try decode(Int.self, (1...366).contains))
    case .mandateLength: self = .mandateLength(months: try decode(Int.self, (1...1200).contains))
    case .entitlement: self = .entitlement(try decode(Entitlement.self))
    case .convenor, .signatories, .approver: self = .words
    }
  }

  /// The terms as JSON; nil for a rule that is only quoted.
  func json() throws -> String? {
    func encode(_ terms: some Encodable) throws -> String {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      return String(decoding: try encoder.encode(terms), as: UTF8.self)
    }
    return switch self {
    case .notice(let terms): try encode(terms)
    case .quorum(let terms): try encode(terms)
    case .secondNotice(let terms): try encode(terms)
    case .proxies(let terms): try encode(terms)
    case .majority(let terms): try encode(terms)
    case .castingVote(let terms): try encode(terms)
    case .collegeWeights(let terms): try encode(terms)
    case .meetingsPerYear(let terms): try encode(terms)
    case .mandateLength(let months): try encode(months)
    case .entitlement(let terms): try encode(terms)
    case .words: nil
    }
  }
}
