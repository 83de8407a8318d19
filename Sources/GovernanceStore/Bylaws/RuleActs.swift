import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Enters what the statutes say of a body on one subject, from that day on; what held before stays for earlier days.
  ///
  /// A rule that starts on the day on which the former one starts replaces it: that is how a rule that was not read
  /// becomes known.
  ///
  /// - Parameter day: the first day of the rule; nil for a rule that has always been there as far as the record goes.
  /// - Throws: ``Refusal/unknownReference(_:_:suggestions:)`` for a college that no weight can be of,
  ///   ``Refusal/dayBeforeStart(_:start:)`` for a day before the start of the rule in force.
  public func setRule(
    _ subject: Rule.Subject, of body: Reference<Body>, to state: Rule.State, from day: Day?
  ) throws(Refusal) {
    try act(.setRule) { db in
      let state = try Self.namingColleges(db, state)
      let start = try day?.iso ?? String.fetchOne(db, sql: "SELECT register_kept_since FROM association")
      try Self.endRule(db, subject, of: body, on: day)
      var text: String?
      var article: String?
      var terms: String?
      if case .stated(let statement) = state {
        text = statement.text
        article = statement.article
        terms = try statement.terms?.json()
      }
      try db.execute(
        sql: """
          INSERT INTO rule (body_id, subject, state, text, article, terms, from_day, attested_on)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [body.id, subject.rawValue, state.code, text, article, terms, day?.iso, day == nil ? start : nil])
      let since = day.map { ", depuis le \($0.frenchShort)" } ?? ""
      return ((), body.code, "\(subject.french) : \(state.french)\(since)")
    }
  }

  /// Ends the rule that a new one follows: on that day, or altogether where the new one has always been there.
  private static func endRule(
    _ db: Database, _ subject: Rule.Subject, of body: Reference<Body>, on day: Day?
  ) throws {
    let later = try String.fetchOne(
      db, sql: "SELECT max(from_day) FROM rule WHERE body_id = ? AND subject = ?",
      arguments: [body.id, subject.rawValue]
    ).flatMap { Day(iso: $0) }
    guard let day else {
      if let later { throw Refusal.ruleStartsLater(later) }
      try db.execute(sql: "DELETE FROM rule WHERE body_id = ? AND subject = ?", arguments: [body.id, subject.rawValue])
      return
    }
    if let later, day < later { throw Refusal.dayBeforeStart(day, start: later) }
    try db.execute(
      sql: "DELETE FROM rule WHERE body_id = ? AND subject = ? AND from_day >= ?",
      arguments: [body.id, subject.rawValue, day.iso])
    // What has always been there, as far as the record goes, was there until the day before.
    try db.execute(
      sql: """
        UPDATE rule SET attested_on = ? WHERE body_id = ? AND subject = ? AND from_day IS NULL AND attested_on >= ?
        """, arguments: [day.adding(days: -1).iso, body.id, subject.rawValue, day.iso])
    try db.execute(
      sql: "UPDATE rule SET until_day = ? WHERE body_id = ? AND subject = ? AND until_day IS NULL",
      arguments: [day.iso, body.id, subject.rawValue])
  }

  /// The same state with the weights of colleges under their codes.
  private static func namingColleges(_ db: Database, _ state: Rule.State) throws -> Rule.State {
    guard case .stated(let statement) = state, case .collegeWeights(let weights)? = statement.terms else {
      return state
    }
    var named: [String: Int] = [:]
    for (name, weight) in weights {
      let college: Reference<College> = try ReferenceFinder(db: db).find(.college, name)
      named[college.code] = weight
    }
    return .stated(Rule.Statement(text: statement.text, article: statement.article, terms: .collegeWeights(named)))
  }
}

extension Rule.State {
  /// As the file keeps it.
  fileprivate var code: String {
    switch self {
    case .stated: "stated"
    case .silent: "silent"
    case .unknown: "unknown"
    }
  }
}
