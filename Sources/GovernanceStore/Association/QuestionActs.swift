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
      let text = [question.text, answer?.value].compactMap(\.self).joined(separator: "\n")
      try db.execute(
        sql: "UPDATE open_question SET settled_on = ?, text = ? WHERE id = ?", arguments: [day.iso, text, number])
      let settled = OpenQuestion(
        number: number, subject: question.subject, text: question.text, name: question.name, settledOn: day,
        answer: answer?.value)
      return (settled, question.subject, settled.settlementFrench)
    }
  }
}

extension OpenQuestion {
  /// The questions of the file, in the order in which they were entered. Under the question stands its answer, on a line
  /// of its own; a question is one line.
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
          (SELECT title FROM project WHERE code = subject), nullif(subject, 'association'), 'L’association'), settled_on
        FROM open_question WHERE settled_on IS NULL OR :first IS NULL OR settled_on >= :first ORDER BY id
        """, arguments: ["first": first?.iso]
    ).map { row in
      let text: String = row[2]
      let lines = text.split(separator: "\n", maxSplits: 1).map(String.init)
      return OpenQuestion(
        number: row[0], subject: row[1], text: lines.first ?? text, name: row[3], settledOn: try Day(row: row, at: 4),
        answer: lines.count > 1 ? lines[1] : nil)
    }
  }
}
