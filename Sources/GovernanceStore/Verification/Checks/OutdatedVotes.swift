import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Votes that were counted on other voters than the attendance sheet tells, while they can be counted again.
  static let outdatedVotes = Check(
    "votes-contredits", .error,
    rule: "Un vote compte ceux que la feuille de présence dit là, ou représentés, à son heure.",
    source: "statuts, quorum et majorité",
    example: Example(
      "CA-2026-01 : la feuille de présence ne dit pas les votants de CA-2026-01/01.",
      next: "recompter CA-2026-01/01"),
    // What SQL can compare leaves out nearly all meetings; what is left is judged by the roll of each moment.
    sql: """
      WITH noted AS MATERIALIZED (SELECT meeting_id, count(*) AS present FROM attendance
        WHERE status = 'present' AND member_id IS NOT NULL GROUP BY meeting_id)
      SELECT id, code FROM meeting
      WHERE NOT EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = meeting.id) AND (
        EXISTS (SELECT 1 FROM resolution WHERE meeting_id = meeting.id AND (
          present <> coalesce((SELECT present FROM noted WHERE noted.meeting_id = meeting.id), 0)
          OR represented <> (SELECT count(*) FROM proxy WHERE meeting_id = meeting.id)
          OR electorate IS NOT NULL AND body_id IN (SELECT body.id FROM body JOIN body_composition ON body_id = body.id
            WHERE kind = 'generalAssembly')
          OR EXISTS (SELECT 1 FROM college_tally WHERE resolution_id = resolution.id)))
        OR EXISTS (SELECT 1 FROM resolution WHERE meeting_id = meeting.id) AND (
          id IN (SELECT meeting_id FROM presence_interval JOIN attendance ON attendance.id = attendance_id)
          OR EXISTS (
            SELECT 1 FROM attendance WHERE meeting_id = meeting.id AND status = 'present' AND \(seatIsOver)))
        OR EXISTS (SELECT 1 FROM election WHERE meeting_id = meeting.id))
      ORDER BY day
      """
  ) { row, db in
    let meeting = Reference<Meeting>(id: row[0], code: row[1], name: row[1])
    let record = try MeetingRecord.fetch(db, meeting)
    let outdated = record.outdatedVotes
    let votes = outdated.filter { $0.voicesTooMany == nil }.map(\.resolution.code)
    let all = votes + record.outdatedElections.map(\.code)
    var findings = outdated.compactMap { vote in
      vote.voicesTooManyFrench.map {
        Finding(meeting.code, "\(meeting.code) : \($0)", next: "recompter \(vote.resolution.code) --pour …")
      }
    }
    if !all.isEmpty {
      findings.append(
        Finding(
          meeting.code, "\(meeting.code) : la feuille de présence ne dit pas les votants de \(all.frenchList()).",
          next: votes.first.map { "recompter \($0)" } ?? "réunion \(meeting.code)"))
    }
    let colleges = try record.votesBesideColleges(db).map(\.code)
    if let first = colleges.first {
      findings.append(
        Finding(
          meeting.code,
          "\(meeting.code) : \(colleges.frenchList()) compte plus de voix dans un collège que ce collège n'avait de votants.",
          next: "résolution \(first)"))
    }
    return findings
  }

  /// Whoever attends had a place in the body and holds none on that day; or led a group, where those who do sit in it.
  static let seatIsOver = """
    (\(isOver("mandate.body_id = meeting.body_id")) OR meeting.body_id IN (
      SELECT body_id FROM body_composition WHERE composition = 'leads') AND \(isOver("office = 'lead'")))
    """

  private static func isOver(_ place: String) -> String {
    let held = "SELECT 1 FROM mandate WHERE mandate.member_id = attendance.member_id AND \(place)"
    return """
      EXISTS (\(held))
      AND NOT EXISTS (\(held) AND \(SpanColumns.heldOrUnattested("mandate", on: "meeting.day")))
      """
  }
}
