import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// The questions that the sources leave open, those that were settled among them.
  public func questions() throws(Refusal) -> [OpenQuestion] {
    try read { try OpenQuestion.fetchAll($0) }
  }

  /// Settles a question that was open.
  ///
  /// - Throws: ``ReportRefusal/noQuestion(_:)``, ``ReportRefusal/questionIsSettled(_:on:)``, ``Refusal/dayAhead(_:)``.
  public func settleQuestion(
    _ number: Int, on day: Day, answer: PlainText?, today: Day
  ) throws(Refusal) -> OpenQuestion {
    try act(.settleQuestion) { db in
      guard let question = try OpenQuestion.fetchAll(db).first(where: { $0.number == number }) else {
        throw Refusal.report(.noQuestion(number))
      }
      if let settled = question.settledOn { throw Refusal.report(.questionIsSettled(number, on: settled)) }
      guard day <= today else { throw Refusal.dayAhead(day) }
      try db.execute(
        sql: "UPDATE open_question SET settled_on = ?, answer = ? WHERE id = ?",
        arguments: [day.iso, answer?.value, number])
      let settled = OpenQuestion(
        number: number, subject: question.subject, text: question.text, name: question.name, settledOn: day,
        answer: answer?.value)
      return (settled, question.subject, settled.settlementFrench)
    }
  }
}

extension OpenQuestion {
  /// The questions of the file, in the order in which they were entered.
  ///
  /// - Parameter first: those that were settled before that day are left out; nil for all.
  static func fetchAll(_ db: Database, since first: Day? = nil) throws -> [OpenQuestion] {
    // Whoever reads a report knows names, and no codes.
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, subject, text, coalesce(
          (SELECT name FROM organization WHERE code = subject),
          (SELECT \(PartyColumns.personName("person")) FROM person WHERE code = subject),
          (SELECT name FROM college WHERE code = subject), (SELECT name FROM body WHERE code = subject),
          (SELECT title FROM project WHERE code = subject), nullif(subject, 'association'), 'L’association'), settled_on, answer
        FROM open_question WHERE settled_on IS NULL OR :first IS NULL OR settled_on >= :first ORDER BY id
        """, arguments: ["first": first?.iso]
    ).map {
      OpenQuestion(
        number: $0[0], subject: $0[1], text: $0[2], name: $0[3], settledOn: try Day(row: $0, at: 4), answer: $0[5])
    }
  }
}
