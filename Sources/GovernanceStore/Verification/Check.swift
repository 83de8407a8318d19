import Governance
import GRDB

/// One rule of a well-kept register, as one query that finds what breaks it. One file each, in `Checks`: name, gravity,
/// rule, source, example, query and sentence stand together, so that a rule is read, mended or added in one place.
struct Check: Sendable {
  let heading: CheckHeading
  /// Finds what breaks the rule; `:today` is the present day.
  let sql: String
  /// What a row of the query says; nothing where SQL could not tell and nothing is wrong.
  let findings: @Sendable (Row, Database) throws -> [Finding]

  init(
    _ name: String, _ severity: CheckHeading.Severity, rule: String, source: String, example: Example, sql: String,
    finding: @escaping @Sendable (Row) throws -> Finding?
  ) {
    self.init(name, severity, rule: rule, source: source, example: example, sql: sql) { row, _ in try finding(row) }
  }

  /// A check whose rule SQL cannot apply by itself: its query finds what to look at.
  init(
    _ name: String, _ severity: CheckHeading.Severity, rule: String, source: String, example: Example, sql: String,
    finding: @escaping @Sendable (Row, Database) throws -> Finding?
  ) {
    self.init(name, severity, rule: rule, source: source, example: example, sql: sql) { row, db in
      try finding(row, db).map { [$0] } ?? []
    }
  }

  /// The same, where a row may tell of several things.
  init(
    _ name: String, _ severity: CheckHeading.Severity, rule: String, source: String, example: Example, sql: String,
    findings: @escaping @Sendable (Row, Database) throws -> [Finding]
  ) {
    heading = CheckHeading(
      name: name, severity: severity, rule: rule, source: source,
      example: Finding(example.subject, example.text, next: example.next))
    self.sql = sql
    self.findings = findings
  }

  /// What the check says of its fixture.
  struct Example {
    let subject: String
    let text: String
    let next: String

    init(_ text: String, next: String) {
      subject = String(text.prefix { $0 != " " })
      self.text = text
      self.next = next
    }
  }

  /// What the check finds in that file on that day.
  func run(_ db: Database, on today: Day) throws -> [Finding] {
    var findings: [Finding] = []
    let rows = try Row.fetchCursor(db, sql: sql, arguments: sql.contains(":today") ? ["today": today.iso] : [])
    while let row = try rows.next() { findings += try self.findings(row, db) }
    return findings
  }
}

extension Check {
  /// The rows of that table that hold today, or may.
  static func held(_ table: String) -> String { "(\(SpanColumns.heldAndNotOver(table, on: ":today")))" }

  /// The rows of that table that are known to be over.
  static func over(_ table: String) -> String {
    "(\(table).until_day <= :today OR \(table).ended_on_unknown_day = 1)"
  }

  /// Two rows that share a day; what ended on an unknown day is left out.
  static func overlap(_ first: String, _ second: String) -> String {
    """
    (\(first).ended_on_unknown_day + \(second).ended_on_unknown_day = 0
      AND coalesce(\(first).from_day, \(first).attested_on) < coalesce(\(second).until_day, 'never')
      AND coalesce(\(second).from_day, \(second).attested_on) < coalesce(\(first).until_day, 'never'))
    """
  }
}

extension Row {
  /// The text in that column; empty where the column is.
  func text(_ index: Int) -> String { self[index] as String? ?? "" }

  /// The number in that column; 0 where the column is empty.
  func number(_ index: Int) -> Int { self[index] as Int? ?? 0 }
}
