import Governance
import GRDB

extension ActivityReport.Records {
  /// The sources of facts that had begun by that day: what is told of later years came from others.
  static func sources(_ db: Database, by day: Day) throws -> [ActivityReport.ReportedSource] {
    let dated = [
      "premises", "partnership", "membership", "college_assignment", "representative", "body_composition",
      "body_frequency", "rule", "seat", "mandate", "group_member",
    ].map { "SELECT source_id FROM \($0) WHERE coalesce(from_day, attested_on) <= :day" }
    let others = [
      // "2024" and "2024-07" have come with their first day.
      "SELECT source_id FROM key_date WHERE day <= substr(:day, 1, length(day))",
      "SELECT source_id FROM staff_post WHERE since IS NULL OR since <= substr(:day, 1, length(since))",
      "SELECT source_id FROM grant_agreement WHERE coalesce(from_day, signed_on, until_day) <= :day",
      "SELECT end_source_id FROM membership WHERE until_day <= :day",
      // What stands in the report without a day stands there with its source.
      "SELECT source_id FROM mission",
      "SELECT source_id FROM college",
      "SELECT announced_source_id FROM association WHERE coalesce(announced_year, 0) <= CAST(substr(:day, 1, 4) AS INTEGER)",
      """
      SELECT source_id FROM organization WHERE EXISTS (
        SELECT 1 FROM member JOIN membership ON membership.member_id = member.id
        WHERE member.organization_id = organization.id AND coalesce(from_day, attested_on) <= :day)
      OR EXISTS (
        SELECT 1 FROM partnership
        WHERE partnership.organization_id = organization.id AND coalesce(from_day, attested_on) <= :day)
      """,
      """
      SELECT source_id FROM project WHERE EXISTS (
        SELECT 1 FROM project_assignment WHERE project_id = project.id AND coalesce(from_day, attested_on) <= :day)
      """,
    ]
    return try Row.fetchAll(
      db,
      sql: """
        SELECT title, location IS NOT NULL OR day IS NOT NULL FROM source WHERE id IN (\((dated + others).joined(separator: " UNION "))) ORDER BY id
        """, arguments: ["day": day.iso]
    ).map { ActivityReport.ReportedSource(title: $0[0], isLocated: $0[1]) }
  }
}
