import Governance
import GRDB

extension Duty.Subject {
  /// The departures up to that day after which mandates go on: nothing ends by itself.
  static func departures(_ db: Database, until horizon: Day, today: Day) throws -> [Duty.Subject] {
    let leaving = try Row.fetchAll(
      db,
      sql: """
        SELECT member.id, \(PartyColumns.codeAndName), membership.until_day
        FROM membership JOIN member ON member.id = membership.member_id \(PartyColumns.joins())
        WHERE membership.until_day > :today AND membership.until_day <= :last AND membership.ended_on_unknown_day = 0
          AND NOT EXISTS (SELECT 1 FROM membership back
            WHERE back.member_id = member.id AND back.from_day = membership.until_day)
        ORDER BY membership.until_day, 2
        """, arguments: ["today": today.iso, "last": horizon.iso])
    return try leaving.compactMap { row in
      let (member, day): (Reference<Member>, Day) = (row.reference(0), try row.day(3))
      let held = try Mandate.fetch(db, on: day, holder: member)
      return held.isEmpty ? nil : .endMandates(held, of: member, leavingOn: day)
    }
  }

  /// The dues that were asked for by a day that is not beyond the horizon, and are not all paid.
  static func dues(_ db: Database, until horizon: Day, today: Day) throws -> [Duty.Subject] {
    let asked = try Dues.fetchAll(
      db,
      where: """
        dues.due_on <= :last AND dues.amount_cents
          > coalesce((SELECT sum(paid.amount_cents) FROM dues_payment paid WHERE paid.dues_id = dues.id), 0)
        """, ["last": horizon.iso])
    let open = asked.filter { $0.remaining(on: today) > .zero && !$0.isOfNoMember }
    return Dictionary(grouping: open) { [$0.year, $0.dueOn?.ordinal ?? 0] }.values
      .compactMap { dues in
        guard let first = dues.first, let day = first.dueOn else { return nil }
        return .collect(year: first.year, unpaid: dues.count, dueOn: day)
      }
  }
}
