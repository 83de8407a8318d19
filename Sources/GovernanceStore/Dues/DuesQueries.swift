import Governance
import GRDB

extension AssociationFile {
  /// The dues of a year as they stand on that day.
  public func dues(of year: Int, on day: Day) throws(Refusal) -> YearOfDues {
    try read { db in
      // Of a year that is over, those of its last day: whoever came later had nothing to be asked for.
      let last = min(day.iso, "\(year)-12-31")
      let members = try Row.fetchAll(
        db,
        sql: """
          SELECT DISTINCT member.id, \(PartyColumns.codeAndNameOnDay)
          FROM membership JOIN member ON member.id = membership.member_id \(PartyColumns.joins())
          WHERE \(SpanColumns.heldAndNotOver("membership")) ORDER BY 2
          """, arguments: ["day": last]
      ).map { $0.reference(0) as Reference<Member> }
      let list = try Dues.fetchAll(db, where: "dues.year = :year", ["year": year], namesOn: day)
      return YearOfDues(list, of: year, members: members, on: day)
    }
  }

  /// What that adherent was asked, year by year.
  public func dues(of member: Reference<Member>) throws(Refusal) -> [Dues] {
    try read { try Dues.fetchAll($0, where: "dues.member_id = :member", ["member": member.id]) }
  }

  /// A payment with the dues that it was for: that of that receipt, or the last one.
  ///
  /// - Throws: ``DuesRefusal/duesNotCalled(name:year:)``, ``DuesRefusal/noReceipt(number:name:year:)``.
  public func payment(
    by member: Reference<Member>, for year: Int, receipt: Int?
  ) throws(Refusal) -> (dues: Dues, payment: DuesPayment) {
    try read { db in
      let dues = try Dues.fetch(db, member, year).dues
      let payment = receipt == nil ? dues.payments.last : dues.payments.first { $0.receipt == receipt }
      guard let payment else { throw Refusal.dues(.noReceipt(number: receipt, name: member.name, year: year)) }
      // A receipt tells who paid as they were called then.
      let then = try Dues.fetchAll(
        db, where: "dues.member_id = :member AND dues.year = :year", ["member": member.id, "year": year],
        namesOn: payment.day)
      return (then.first ?? dues, payment)
    }
  }
}

extension Dues {
  /// The dues that fit the condition, by year and by code; adherents are called as on that day, or as now.
  static func fetchAll(
    _ db: Database, where condition: String, _ arguments: StatementArguments, namesOn day: Day? = nil
  ) throws -> [Dues] {
    try rows(db, where: condition, arguments, namesOn: day).map(\.dues)
  }

  /// What that adherent was asked for that year.
  ///
  /// - Throws: ``DuesRefusal/duesNotCalled(name:year:)``.
  static func fetch(_ db: Database, _ member: Reference<Member>, _ year: Int) throws -> (id: Int64, dues: Dues) {
    let found = try rows(
      db, where: "dues.member_id = :member AND dues.year = :year", ["member": member.id, "year": year])
    guard let found = found.first else { throw Refusal.dues(.duesNotCalled(name: member.name, year: year)) }
    return found
  }

  /// The dues of a year on no day of which the adherent belonged, or may have.
  static let ofNoMember = """
    (NOT EXISTS (SELECT 1 FROM membership WHERE membership.member_id = dues.member_id
      AND \(SpanColumns.begun("membership", by: "dues.year || '-12-31'"))
      AND (membership.until_day IS NULL OR membership.until_day > dues.year || '-01-01')))
    """

  private static func rows(
    _ db: Database, where condition: String, _ arguments: StatementArguments, namesOn day: Day? = nil
  ) throws -> [(id: Int64, dues: Dues)] {
    let payments = try Row.fetchAll(
      db,
      sql: """
        SELECT dues_id, day, dues_payment.amount_cents, method, receipt_number
        FROM dues_payment JOIN dues ON dues.id = dues_payment.dues_id WHERE \(condition) ORDER BY receipt_number
        """, arguments: arguments
    ).reduce(into: [Int64: [DuesPayment]]()) { payments, row in
      payments[row[0], default: []].append(
        DuesPayment(day: try row.day(1), amount: Amount(cents: row[2]), method: row[3], receipt: row[4]))
    }
    let reminders = try Row.fetchAll(
      db,
      sql: """
        SELECT dues_id, day, channel FROM dues_reminder JOIN dues ON dues.id = dues_reminder.dues_id
        WHERE \(condition) ORDER BY day, dues_reminder.id
        """, arguments: arguments
    ).reduce(into: [Int64: [DuesReminder]]()) { reminders, row in
      reminders[row[0], default: []].append(DuesReminder(day: try row.day(1), channel: row[2]))
    }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT dues.id, member.id, \(PartyColumns.codeAndName(on: ":names")), dues.year, dues.amount_cents, called_on, due_on,
          exempt_reason, exempted_on, meeting.code, resolution.number, \(ofNoMember)
        FROM dues JOIN member ON member.id = dues.member_id \(PartyColumns.joins())
        LEFT JOIN resolution ON resolution.id = dues.decided_by_id
        LEFT JOIN meeting ON meeting.id = resolution.meeting_id
        WHERE \(condition) ORDER BY dues.year, 3
        """, arguments: arguments + ["names": day?.iso ?? "never"]
    ).map { row in
      let id: Int64 = row[0]
      let dues = Dues(
        member: row.reference(1), year: row[4], amount: Amount(cents: row[5]), calledOn: try Day(row: row, at: 6),
        dueOn: try Day(row: row, at: 7),
        exemption: try Day(row: row, at: 9).map { DuesExemption(day: $0, reason: row[8]) },
        decidedBy: (row[10] as String?).map { "\($0)/" + ((row[11] as Int) < 10 ? "0" : "") + "\(row[11] as Int)" },
        payments: payments[id] ?? [], reminders: reminders[id] ?? [], isOfNoMember: row[12])
      return (id, dues)
    }
  }
}
