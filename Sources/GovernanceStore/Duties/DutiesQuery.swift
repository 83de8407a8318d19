import struct Governance.Association
import Governance
import GRDB

extension AssociationFile {
  /// What is due up to that day.
  public func duties(until horizon: Day, today: Day) throws(Refusal) -> Duties {
    try read { db in
      // No notice leaves earlier than two months before its meeting.
      let planned = try Meeting.fetchAll(
        db, where: "meeting.status = 'planned' AND meeting.day <= :last", ["last": horizon.adding(days: 61).iso])
      let actions = try ActionItem.fetch(
        db, where: "action_item.done_on IS NULL AND action_item.due_on <= :last", ["last": horizon.iso])
      var subjects = try Duty.Subject.fetchAll(db, of: planned, actions, on: today)
      subjects += try Duty.Subject.openMinutes(db, until: horizon, today: today)
      subjects += try Duty.Subject.untoldCancellations(db, on: today)
      subjects += try Duty.Subject.missingMeetings(db, on: today)
      subjects += try Duty.Subject.openCalendars(db)
      subjects += try Duty.Subject.endingMandates(db, until: horizon, today: today)
      subjects += try Duty.Subject.grantReports(db, until: horizon)
      subjects += try Duty.Subject.projects(db, until: horizon, on: today)
      subjects += try Duty.Subject.departures(db, until: horizon, today: today)
      subjects += try Duty.Subject.dues(db, until: horizon, today: today)
      let (filings, undecided) = try Duty.Subject.registryFilings(db, on: today)
      let (accounts, unknown) = try Duty.Subject.accounts(db, until: horizon)
      return Duties(
        subjects + filings + accounts, on: today, until: horizon, gaps: undecided + unknown)
    }
  }
}

extension Duty.Subject {
  /// What those planned meetings and open actions call for.
  static func fetchAll(
    _ db: Database, of planned: [Meeting], _ actions: [ActionItem], on today: Day
  ) throws -> [Duty.Subject] {
    let meetings = try planned.compactMap { meeting -> Duty.Subject? in
      if meeting.day < today { return .record(meeting) }
      guard try isConvened(db, meeting) else { return .convene(meeting, try noticePlan(db, meeting), .notice) }
      let record = try MeetingRecord.fetch(db, meeting.reference)
      return record.noticeGap.map { .convene(meeting, record.noticePlan, $0) }
    }
    return meetings + actions.compactMap { action in action.dueOn.map { .act(action, dueOn: $0) } }
  }

  /// The meetings to come that were called off, and of which those who were convened were told nothing more. One that was
  /// moved has the notice of the new day.
  fileprivate static func untoldCancellations(_ db: Database, on today: Day) throws -> [Duty.Subject] {
    try Meeting.fetchAll(
      db,
      where: """
        meeting.day >= :today AND meeting.status = 'cancelled'
          AND EXISTS (SELECT 1 FROM notice WHERE meeting_id = meeting.id AND kind <> 'cancellation')
          AND NOT EXISTS (SELECT 1 FROM notice WHERE meeting_id = meeting.id AND kind = 'cancellation')
        """, ["today": today.iso]
    ).map { .tellCancellation($0) }
  }

  /// Whether a notice tells of that meeting on its present day.
  static func isConvened(_ db: Database, _ meeting: Meeting) throws -> Bool {
    try Row.fetchOne(
      db, sql: "SELECT 1 FROM notice WHERE meeting_id = ? AND meeting_day = ? AND kind <> 'cancellation'",
      arguments: [meeting.reference.id, meeting.day.iso]) != nil
  }

  private static func noticePlan(_ db: Database, _ meeting: Meeting) throws -> NoticePlan {
    let rules = try Rule.fetchAll(db, of: meeting.body, on: meeting.day)
    return NoticePlan(Bylaws(rules, of: try Body.fetch(db, meeting.body).kind).notice, for: meeting.day)
  }

  /// The minutes of bodies that decide, of the last twelve months, that were neither signed nor approved. What was entered
  /// afterwards has its own papers.
  static func openMinutes(
    _ db: Database, until horizon: Day, today: Day, limit: Int? = nil
  ) throws -> [Duty.Subject] {
    try Meeting.fetchAll(
      db,
      where: """
        meeting.day BETWEEN :first AND :last AND meeting.status IN ('held', 'inquorate') AND entered_afterwards = 0
          AND NOT EXISTS (SELECT 1 FROM sealed_minutes WHERE sealed_minutes.meeting_id = meeting.id)
          AND (SELECT advisory FROM body WHERE body.id = meeting.body_id) = 0
        """,
      [
        "first": today.adding(months: -12).iso,
        "last": min(today, horizon.adding(days: -minutesDays)).iso,
      ], limit: limit
    ).map { .sealMinutes($0) }
  }

  /// The bodies that have fewer meetings in the present year than they plan.
  fileprivate static func missingMeetings(_ db: Database, on today: Day) throws -> [Duty.Subject] {
    func counts(_ sql: String) throws -> [Int64: Int] {
      try Row.fetchAll(db, sql: sql, arguments: ["year": String(today.year)])
        .reduce(into: [:]) { $0[$1[0]] = $1[1] }
    }
    let counted = try counts(
      """
      SELECT body_id, count(*) FROM meeting WHERE day BETWEEN :year || '-01-01' AND :year || '-12-31'
        AND status IN ('planned', 'held') GROUP BY body_id
      """)
    let dropped = try counts(
      "SELECT body_id, count(*) FROM calendar_proposal WHERE year = CAST(:year AS INTEGER) AND is_dropped GROUP BY body_id"
    )
    let keptSince = try Association.fetch(db).registerKeptSince
    return try Body.fetchAll(db, where: "1").compactMap { body in
      guard let frequency = try MeetingFrequency.fetch(db, of: body.reference, on: today) else { return nil }
      return Duty.Subject(
        planning: body.reference, frequency, counted: counted[body.reference.id] ?? 0,
        dropped: dropped[body.reference.id] ?? 0, in: today.year, registerKeptSince: keptSince)
    }
  }

  /// The calendars that somebody began and did not plan.
  static func openCalendars(_ db: Database) throws -> [Duty.Subject] {
    try Row.fetchAll(
      db, sql: "SELECT year, count(*), min(day) FROM calendar_proposal WHERE is_dropped = 0 GROUP BY year ORDER BY year"
    ).map { .confirmCalendar($0[0], count: $0[1], first: try $0.day(2)) }
  }
}
