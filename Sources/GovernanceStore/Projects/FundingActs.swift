import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Records that money was asked, granted, paid or refused.
  ///
  /// - Returns: what this funder granted and paid to this beneficiary for the project, with the new line.
  /// - Throws: ``ProjectRefusal/notCarrier(name:project:code:organization:)``.
  public func recordFunding(
    _ state: Funding.State, _ amount: Amount, of project: Reference<Project>, from funder: Reference<Organization>,
    to beneficiary: Funding.Beneficiary, on day: Day, reference: PlainText? = nil
  ) throws(Refusal) -> (granted: Amount?, paid: Amount?) {
    try act(.recordFunding) { db in
      if let carrier = beneficiary.carrier {
        let carries = try Row.fetchOne(
          db,
          sql: "SELECT 1 FROM project_participant WHERE project_id = ? AND organization_id = ? AND role = 'carrier'",
          arguments: [project.id, carrier.id])
        if carries == nil {
          throw Refusal.project(
            .notCarrier(name: carrier.name, project: project.name, code: project.code, organization: carrier.code))
        }
      }
      try db.execute(
        sql: """
          INSERT INTO project_funding (project_id, funder_id, beneficiary_id, state, amount_cents, day, reference, author)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          project.id, funder.id, beneficiary.carrier?.id, state.rawValue, amount.cents, day.iso, reference?.value,
          author,
        ])
      let sums = try Row.fetchAll(
        db,
        sql: """
          SELECT state, sum(amount_cents) FROM project_funding
          WHERE project_id = ? AND funder_id = ? AND beneficiary_id IS ? GROUP BY state
          """, arguments: [project.id, funder.id, beneficiary.carrier?.id]
      ).reduce(into: [String: Amount]()) { $0[$1[0]] = Amount(cents: $1[1]) }
      let words = "\(amount.french) \(state.french), \(funder.name) → \(beneficiary.french), \(day.frenchShort)"
      return (
        (granted: sums[Funding.State.granted.rawValue], paid: sums[Funding.State.paid.rawValue]), project.code, words
      )
    }
  }

  /// Money for projects, by its days.
  ///
  /// - Parameters:
  ///   - group: only what came while that group followed the project.
  ///   - year: only what came in that year.
  public func funding(
    of project: Reference<Project>? = nil, group: Reference<Body>? = nil, funder: Reference<Organization>? = nil,
    year: Int? = nil
  ) throws(Refusal) -> [Funding] {
    try read { db in
      try Funding.fetch(
        db,
        where: """
          (:project IS NULL OR project_funding.project_id = :project) AND (:funder IS NULL OR funder_id = :funder)
            AND (:year IS NULL OR substr(project_funding.day, 1, 4) = :year)
            AND (:group IS NULL OR \(Funding.followingGroup) = :group)
          """,
        [
          "project": project?.id, "funder": funder?.id, "group": group?.id, "year": year.map { String($0) },
        ])
    }
  }
}
