import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Asks every adherent of that day for its dues of a year, but for those who were asked or exempted already.
  ///
  /// - Parameters:
  ///   - college: only those of that college, where colleges pay different amounts.
  ///   - day: the day of the call.
  ///   - dueOn: by when; nil where nobody said.
  ///   - decision: the text that set the amount.
  /// - Returns: how many were asked.
  /// - Throws: ``DuesRefusal/nothingAsked``, ``DuesRefusal/nobodyToCall(year:)``, ``DuesRefusal/dueBeforeCall(_:calledOn:)``,
  ///   ``VoteRefusal/noResolution(number:code:count:)``.
  public func callDues(
    of year: Int, _ amount: Amount, college: Reference<College>? = nil, on day: Day, dueOn: Day? = nil,
    decision: (meeting: Reference<Meeting>, number: Int)? = nil
  ) throws(Refusal) -> Int {
    try act(.callDues) { db in
      guard amount > .zero else { throw Refusal.dues(.nothingAsked) }
      if let dueOn, dueOn < day { throw Refusal.dues(.dueBeforeCall(dueOn, calledOn: day)) }
      let decidedBy = try Self.resolutionID(db, decision)
      let ofCollege =
        college == nil
        ? ":college IS NULL"
        : """
        member_id IN (SELECT member_id FROM college_assignment WHERE college_id = :college
          AND \(SpanColumns.heldAndNotOver("college_assignment")))
        """
      try db.execute(
        sql: """
          INSERT INTO dues (member_id, year, amount_cents, called_on, due_on, decided_by_id)
          SELECT DISTINCT member_id, :year, :amount, :day, :due, :decision FROM membership
          WHERE \(SpanColumns.heldAndNotOver("membership")) AND \(ofCollege)
            AND member_id NOT IN (SELECT member_id FROM dues WHERE year = :year)
          """,
        arguments: [
          "year": year, "amount": amount.cents, "day": day.iso, "due": dueOn?.iso, "decision": decidedBy,
          "college": college?.id,
        ])
      let count = db.changesCount
      guard count > 0 else { throw Refusal.dues(.nobodyToCall(year: year)) }
      let whom = college.map { ", \($0.name)" } ?? ""
      return (count, String(year), "\(amount.french) à \(count.of("adhérent"))\(whom)")
    }
  }

  /// Records what an adherent paid, in full or in part.
  ///
  /// - Returns: the payment with the number of its receipt, the next of one series.
  /// - Throws: ``DuesRefusal/duesNotCalled(name:year:)``, ``DuesRefusal/duesAreExempt(name:year:)``,
  ///   ``DuesRefusal/duesArePaid(name:year:)``, ``DuesRefusal/paidMoreThanDue(name:year:remaining:)``,
  ///   ``DuesRefusal/nothingPaid``, ``Refusal/dayAhead(_:)``.
  public func recordDuesPayment(
    by member: Reference<Member>, for year: Int, _ amount: Amount, on day: Day, method: PlainText? = nil, today: Day
  ) throws(Refusal) -> DuesPayment {
    try act(.recordDuesPayment) { db in
      guard day <= today else { throw Refusal.dayAhead(day) }
      guard amount > .zero else { throw Refusal.dues(.nothingPaid) }
      // Whoever joins pays with the form, before any call: the day is the bank's.
      let (id, dues) = try Dues.fetch(db, member, year)
      try Self.checkIsOpen(dues)
      let remaining = dues.amount - dues.payments.map(\.amount).total
      guard amount <= remaining else {
        throw Refusal.dues(.paidMoreThanDue(name: member.name, year: year, remaining: remaining))
      }
      let receipt = try (Int.fetchOne(db, sql: "SELECT max(receipt_number) FROM dues_payment") ?? 0) + 1
      try db.execute(
        sql: "INSERT INTO dues_payment (dues_id, day, amount_cents, method, receipt_number) VALUES (?, ?, ?, ?, ?)",
        arguments: [id, day.iso, amount.cents, method?.value, receipt])
      return (
        DuesPayment(day: day, amount: amount, method: method?.value, receipt: receipt), member.code,
        "\(year), \(amount.french), reçu n° \(receipt)"
      )
    }
  }

  /// Asks nothing more of an adherent for a year, for a reason; before any call, or of what is not paid yet.
  ///
  /// - Throws: ``DuesRefusal/duesAreExempt(name:year:)``, ``DuesRefusal/duesArePaid(name:year:)``.
  public func exemptFromDues(
    _ member: Reference<Member>, for year: Int, reason: PlainText, from day: Day
  ) throws(Refusal) {
    try act(.exemptFromDues, subject: member.code, summary: "\(year) : \(reason.value)") { db in
      do {
        let (id, dues) = try Dues.fetch(db, member, year)
        try Self.checkIsOpen(dues)
        try db.execute(
          sql: "UPDATE dues SET exempt_reason = ?, exempted_on = ? WHERE id = ?",
          arguments: [reason.value, day.iso, id])
      } catch Refusal.dues(.duesNotCalled) {
        try db.execute(
          sql: "INSERT INTO dues (member_id, year, amount_cents, exempt_reason, exempted_on) VALUES (?, ?, 0, ?, ?)",
          arguments: [member.id, year, reason.value, day.iso])
      }
    }
  }

  /// Mends what was asked of an adherent for a year, or by when. The journal keeps the former value and the reason.
  ///
  /// - Returns: the dues as they were.
  /// - Throws: ``Refusal/valueUnchanged(_:)``, ``DuesRefusal/duesNotCalled(name:year:)``, ``DuesRefusal/nothingAsked``,
  ///   ``DuesRefusal/duesAreExempt(name:year:)``, ``DuesRefusal/lessThanPaid(name:year:paid:)``,
  ///   ``Refusal/endBeforeStart(_:start:)`` for a day before the call.
  public func correctDues(
    of member: Reference<Member>, for year: Int, _ value: DuesCorrection, reason: PlainText
  ) throws(Refusal) -> Dues {
    try act(.correct) { db in
      let (id, dues) = try Dues.fetch(db, member, year)
      guard dues.exemption == nil else { throw Refusal.dues(.duesAreExempt(name: member.name, year: year)) }
      let change: String
      switch value {
      case .amount(let amount):
        let paid = dues.payments.map(\.amount).total
        guard amount > .zero else { throw Refusal.dues(.nothingAsked) }
        if amount == dues.amount { throw Refusal.valueUnchanged(amount.french) }
        guard amount >= paid else { throw Refusal.dues(.lessThanPaid(name: member.name, year: year, paid: paid)) }
        try db.execute(sql: "UPDATE dues SET amount_cents = ? WHERE id = ?", arguments: [amount.cents, id])
        change = "montant : \(dues.amount.french) → \(amount.french)"
      case .dueOn(let day):
        if day == dues.dueOn { throw Refusal.valueUnchanged(day.frenchShort) }
        if let calledOn = dues.calledOn, day < calledOn { throw Refusal.endBeforeStart(day, start: calledOn) }
        try db.execute(sql: "UPDATE dues SET due_on = ? WHERE id = ?", arguments: [day.iso, id])
        change = "échéance : \(dues.dueOn?.frenchShort ?? Gap.notStated) → \(day.frenchShort)"
      }
      return (dues, member.code, "cotisation \(year), \(change) ; motif : \(reason.value)")
    }
  }

  /// Records a reminder that was sent.
  ///
  /// - Throws: ``DuesRefusal/beforeCall(_:calledOn:)`` and what ``recordDuesPayment(by:for:_:on:method:today:)`` throws.
  public func recordDuesReminder(
    to member: Reference<Member>, for year: Int, by channel: PlainText, on day: Day, today: Day
  ) throws(Refusal) {
    try act(.recordDuesReminder, subject: member.code, summary: "\(year), \(channel.value), \(day.frenchShort)") { db in
      guard day <= today else { throw Refusal.dayAhead(day) }
      let (id, _) = try Self.openDues(db, member, year, on: day)
      try db.execute(
        sql: "INSERT INTO dues_reminder (dues_id, day, channel) VALUES (?, ?, ?)",
        arguments: [id, day.iso, channel.value])
    }
  }

  /// Dues of which something is still asked, on a day after their call.
  private static func openDues(
    _ db: Database, _ member: Reference<Member>, _ year: Int, on day: Day
  ) throws -> (id: Int64, dues: Dues) {
    let found = try Dues.fetch(db, member, year)
    try checkIsOpen(found.dues)
    if let calledOn = found.dues.calledOn, day < calledOn { throw Refusal.dues(.beforeCall(day, calledOn: calledOn)) }
    return found
  }

  private static func checkIsOpen(_ dues: Dues) throws {
    guard dues.exemption == nil else { throw Refusal.dues(.duesAreExempt(name: dues.member.name, year: dues.year)) }
    guard dues.payments.map(\.amount).total < dues.amount else {
      throw Refusal.dues(.duesArePaid(name: dues.member.name, year: dues.year))
    }
  }
}
