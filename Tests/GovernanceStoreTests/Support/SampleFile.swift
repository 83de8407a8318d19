import Foundation
import GRDB
import Governance
import Testing

@testable import GovernanceStore

/// Reading the model takes most of the time of making a file, so it is done once for all tests.
private enum SampleFile {
  static let bytes = Result {
    let folder = try TemporaryFolder()
    try AssociationFile.created(in: folder, name: "sample.ptce").close()
    return try folder.bytes("sample.ptce")
  }

  static let clock: @Sendable () -> String = { "2026-01-12T09:41:00Z" }
}

extension AssociationFile {
  /// A new file of the PTCE Hénin-Carvin in that folder, kept since 12 January 2026.
  static func heninCarvin(in folder: TemporaryFolder, name: String = "henin-carvin.ptce") throws -> AssociationFile {
    try open(folder.write(SampleFile.bytes.get(), as: name), for: .acting, clock: SampleFile.clock)
  }

  /// The same, made from the reference model and not from a copy.
  static func created(in folder: TemporaryFolder, name: String = "henin-carvin.ptce") throws -> AssociationFile {
    try create(
      folder.file(name), from: .heninCarvin(), keeper: PlainText("Coordination"), today: day("2026-01-12"),
      clock: SampleFile.clock)
  }

  /// All rows of all tables but the journal, as text.
  func dump() throws -> String {
    try read { db in
      let queries = try String.fetchAll(
        db,
        sql: """
          SELECT 'SELECT group_concat(line, char(10)) FROM (SELECT ''' || tables.name || ' '' || '
            || group_concat('quote("' || columns.name || '")', ' || '' '' || ')
            || ' AS line FROM "' || tables.name || '" ORDER BY rowid)'
          FROM sqlite_schema tables JOIN pragma_table_info(tables.name) columns
          WHERE tables.type = 'table' AND tables.name NOT IN ('journal', 'grdb_migrations')
            AND tables.name NOT LIKE 'sqlite%' AND tables.name NOT GLOB 'search_*'
          GROUP BY tables.name ORDER BY tables.name
          """)
      return try queries.compactMap { try String.fetchOne(db, sql: $0) }.joined(separator: "\n")
    }
  }

  /// What the full-text index holds otherwise than the record, and what is wrong with the index itself.
  func searchIndexFaults() throws -> [String] {
    let lines = try texts(
      """
      SELECT 'missing ' || key FROM (SELECT key, name, text FROM search_line EXCEPT SELECT rowid, name, text FROM search)
      UNION ALL
      SELECT 'left ' || rowid FROM (SELECT rowid, name, text FROM search EXCEPT SELECT key, name, text FROM search_line)
      """)
    do {
      try queue.write { try $0.execute(sql: "INSERT INTO search (search) VALUES ('integrity-check')") }
      return lines
    } catch { return lines + ["integrity-check: \(error)"] }
  }

  /// The first column of the first row of a query.
  func value<Value: DatabaseValueConvertible>(_ sql: String) throws -> Value? {
    try read { try Value.fetchOne($0, sql: sql) }
  }

  /// The first column of all rows of a query, as text.
  func texts(_ sql: String) throws -> [String] {
    try read { try Row.fetchAll($0, sql: sql).map { row in (row[0] as DatabaseValue).textForm } }
  }

  /// How many rows a table has.
  func count(_ table: String, where condition: String = "1") throws -> Int {
    try #require(try value("SELECT count(*) FROM \(table) WHERE \(condition)"))
  }

  /// Meets the board on that day.
  func board(on iso: String, at time: ClockTime? = nil) throws -> Reference<Meeting> {
    try schedule(body("ca"), on: day(iso), at: time, place: nil)
  }

  /// Notes adherents as present.
  @discardableResult
  func note(_ members: [String], _ status: Attendance.Status = .present, at meeting: Reference<Meeting>) throws
    -> [Proxy]
  {
    let attendees = try members.map {
      (attendee: Attendance.Attendee.member(try member($0)), person: Reference<Person>?.none)
    }
    return try recordAttendance(of: attendees, as: status, at: meeting, today: day("2026-12-31")).lapsed
  }

  /// An organisation and a person of plainly made up names, each entered twice, with what an entry can bear.
  func enterTwice() throws {
    for (index, name) in ["Pimms", "Pimms !"].enumerated() {
      let since = try day("2026-02-0\(index + 1)")
      let member = try addMember(
        PlainText(name), isResident: false, college: college("partenaires"), since: Beginning(since))
      let nomination = Nomination(
        of: try PlainText(index == 0 ? "Paul ESSAI" : "Paule ESSAI"), for: try organization(member.code),
        as: index == 0 ? .primary : .alternate, from: Beginning(since))
      let person = try appointRepresentative(nomination).person
      try changeContact(
        of: person, email: index == 0 ? nil : PlainText("a@b.fr"), phone: PlainText("0\(index)"), postalAddress: nil)
    }
  }

  /// Records a vote.
  @discardableResult
  func vote(_ text: String, _ votes: Int, against: Int = 0, at meeting: Reference<Meeting>) throws -> Resolution {
    try recordVote(
      PlainText(text), agendaItem: nil, ballot: .showOfHands, proclaimed: nil, at: meeting, today: day("2026-12-31")
    ) { (present, represented) throws(Refusal) in
      try Tally(votesFor: votes, votesAgainst: against, present: present, represented: represented)
    }
  }

  /// Counts the voters of a vote again; the votes stay, unless others are given.
  func recount(
    _ number: Int, at meeting: Reference<Meeting>, time: ClockTime? = nil, today: Day, votesFor: Int? = nil
  ) throws(Refusal) -> Resolution {
    try recountVote(number, at: meeting, time: time, today: today) { (former, present, represented) throws(Refusal) in
      try former.recounted(votesFor: votesFor, present: present, represented: represented)
    }
  }
}

extension DatabaseValue {
  fileprivate var textForm: String {
    switch storage {
    case .string(let text): text
    case .int64(let number): String(number)
    default: description
    }
  }
}

/// That day.
func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

/// That hour.
func time(_ iso: String) throws -> ClockTime { try #require(ClockTime(iso: iso)) }

/// The refusal of `body`; nil where it is accepted.
func refusal(_ body: () throws -> Void) throws -> Refusal? {
  do {
    try body()
    return nil
  } catch let refusal as Refusal {
    return refusal
  }
}
