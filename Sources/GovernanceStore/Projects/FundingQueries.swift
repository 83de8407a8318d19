import Governance
import GRDB

extension Funding {
  /// Money for projects, by its days; the group is the one that followed the project on that day.
  static func fetch(
    _ db: Database, where condition: String, _ arguments: StatementArguments = []
  ) throws -> [Funding] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT project.id, project.code, project.title, body.id, body.code, body.name,
          funder.id, funder.code, \(name("funder")), beneficiary.id, beneficiary.code, \(name("beneficiary")),
          state, amount_cents, project_funding.day, project_funding.reference, project_funding.author
        FROM project_funding JOIN project ON project.id = project_funding.project_id
        JOIN organization funder ON funder.id = funder_id
        LEFT JOIN organization beneficiary ON beneficiary.id = beneficiary_id
        LEFT JOIN body ON body.id = \(followingGroup)
        WHERE \(condition) ORDER BY project_funding.day, project_funding.id
        """, arguments: arguments
    ).map { row in
      Funding(
        project: row.reference(0), group: row.optionalReference(3), funder: row.reference(6),
        beneficiary: row.optionalReference(9).map { .carrier($0) } ?? .association, state: try row.word(12),
        amount: Amount(cents: row[13]), day: try row.day(14), reference: row[15], author: row[16])
    }
  }

  /// What an organisation was called on the day of the line.
  private static func name(_ organization: String) -> String {
    PartyColumns.organizationNameOnDay(organization, day: "project_funding.day")
  }

  /// The key of the group that followed the project on the day of the line: one at most.
  static let followingGroup = """
    (SELECT body_id FROM project_assignment WHERE project_assignment.project_id = project_funding.project_id
      AND (from_day IS NULL OR from_day <= project_funding.day) AND (until_day IS NULL OR until_day > project_funding.day)
      ORDER BY project_assignment.id DESC LIMIT 1)
    """
}
