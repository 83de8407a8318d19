import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// The calendar of that year: what was kept of it, or what follows from the year before and the planned numbers.
  ///
  /// - Throws: ``CalendarRefusal/calendarYearPast(_:present:)``.
  public func calendar(of year: Int, today: Day) throws(Refusal) -> YearCalendar {
    try read { try YearCalendar.fetch($0, year, today) }
  }
}

extension YearCalendar {
  static func fetch(_ db: Database, _ year: Int, _ today: Day) throws -> YearCalendar {
    guard year >= today.year, let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { throw Refusal.calendar(.calendarYearPast(year, present: today.year)) }
    let rows = try StoredProposal.fetchAll(db, of: year)
    let bodies = try Body.fetchAll(db, where: "1")
    let recent = try Meeting.fetchAll(
      db, where: "meeting.day BETWEEN :first AND :last",
      ["first": first.adding(months: -12).iso, "last": last.iso])
    let meetings = Dictionary(grouping: recent) { $0.body }
    let frequencies = try bodies.reduce(into: [Reference<Body>: MeetingFrequency]()) { result, body in
      result[body.reference] = try MeetingFrequency.fetch(db, of: body.reference, on: max(first, today))
    }
    let (duties, gaps) = try Duty.Subject.accounts(db, until: last)
    let reportsDue = duties.compactMap { duty -> GrantFinancialReport? in
      if case .account(let report) = duty, report.dueOn.year == year { report } else { nil }
    }
    // The accounts go with the report: the assembly approves them the day before at the latest, as long as that can be.
    let beforeReport = reportsDue.map { $0.dueOn.adding(days: -1) }.min().flatMap { $0 > max(first, today) ? $0 : nil }
    let dropped = rows.filter(\.isDropped)
    let isKept = dropped.count < rows.count
    var unplaced: [UnplacedMeetings] = []
    let proposals: [Proposal]
    if isKept {
      proposals = rows.filter { !$0.isDropped }.map(\.proposal)
    } else {
      let plan = YearPlan(
        year: year,
        bodies: bodies.map { body in
          PlannedBody(
            body: body.reference, kind: body.kind,
            meetingsPerYear: (frequencies[body.reference]?.perYear ?? 0)
              - dropped.count { $0.proposal.body == body.reference },
            meetings: meetings[body.reference] ?? [], earliest: year == today.year ? today : nil,
            latest: body.kind == .generalAssembly ? beforeReport : nil)
        })
      unplaced = plan.unplaced
      proposals = plan.proposals.enumerated().map { index, proposal in
        Proposal(
          number: dropped.count + index + 1, body: proposal.body, day: proposal.day, startsAt: proposal.startsAt,
          place: proposal.place, reason: proposal.reason.french)
      }
    }
    let counts = bodies.compactMap { body in
      frequencies[body.reference].map { frequency in
        Count(
          body: body.reference, frequency: frequency,
          planned: (meetings[body.reference] ?? []).count { $0.day.year == year && $0.countsInYear },
          proposed: proposals.count { $0.body == body.reference },
          dropped: dropped.count { $0.proposal.body == body.reference })
      }
    }
    let assemblies = Set(bodies.filter { $0.kind == .generalAssembly }.map(\.reference))
    let assemblyDays =
      proposals.filter { assemblies.contains($0.body) }.map(\.day)
      + recent.filter { assemblies.contains($0.body) && $0.day.year == year && $0.countsInYear }.map(\.day)
    return YearCalendar(
      year: year,
      proposals: proposals.sorted {
        ($0.day, $0.startsAt?.minutes ?? 0, $0.number) < ($1.day, $1.startsAt?.minutes ?? 0, $1.number)
      },
      unplaced: unplaced, meetings: recent.filter { $0.day.year == year }, counts: counts, isKept: isKept,
      lastNumber: max(rows.count, proposals.map(\.number).max() ?? 0), reportsDue: reportsDue, gaps: gaps,
      firstAssembly: assemblyDays.min())
  }
}

extension MeetingFrequency {
  static func fetch(_ db: Database, of body: Reference<Body>, on day: Day) throws -> MeetingFrequency? {
    MeetingFrequency(
      announced: try BodySheet.meetingsPerYear(db, body, on: day), rules: try Rule.fetchAll(db, of: body, on: day))
  }
}

/// A proposal that is kept.
struct StoredProposal {
  let id: Int64
  let proposal: YearCalendar.Proposal
  let isDropped: Bool

  /// The proposals of a year in the order in which they were kept, which gives them their numbers.
  static func fetchAll(_ db: Database, of year: Int) throws -> [StoredProposal] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT calendar_proposal.id, body.id, body.code, body.name, day, starts_at, place, reason, is_dropped
        FROM calendar_proposal JOIN body ON body.id = body_id WHERE year = ? ORDER BY calendar_proposal.id
        """, arguments: [year]
    ).enumerated().map { index, row in
      StoredProposal(
        id: row[0],
        proposal: YearCalendar.Proposal(
          number: index + 1, body: row.reference(1), day: try row.day(4), startsAt: row.time(5), place: row[6],
          reason: row[7]),
        isDropped: (row[8] as Int) == 1)
    }
  }
}
