import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Records that money was asked, granted, paid or refused.
  ///
  /// - Returns: what is odd about it beside the other lines of this funder and this beneficiary for the project.
  /// - Throws: ``ProjectRefusal/notCarrier(name:project:code:organization:)``; ``Refusal/unfitValue(_:expected:)`` for 0.
  public func recordFunding(
    _ state: Funding.State, _ amount: Amount, of project: Reference<Project>, from funder: Reference<Organization>,
    to beneficiary: Funding.Beneficiary, on day: Day, reference: PlainText? = nil
  ) throws(Refusal) -> [FundingRemark] {
    try act(.recordFunding) { db in
      guard amount > .zero else { throw Refusal.unfitValue(amount.typed, expected: "un montant de plus de 0 €") }
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
      let lines = try Funding.fetch(
        db, where: "project_funding.project_id = ? AND funder_id = ? AND beneficiary_id IS ?",
        [project.id, funder.id, beneficiary.carrier?.id])
      let words = "\(state.french) : \(amount.french), \(funder.name) → \(beneficiary.french), \(day.frenchShort)"
      let remarks =
        FundingRemark.all(of: state, FundingTotals(lines).sums(of: beneficiary))
        + (lines.count { $0.state == state && $0.amount == amount && $0.day == day } > 1 ? [.recordedTwice] : [])
        + (beneficiary.carrier == funder ? [.funderIsBeneficiary(funder)] : [])
        + (try Self.remarks(db, project, beneficiary, on: day))
      return (remarks, project.code, words)
    }
  }

  /// Takes a line of money out that was entered in error; the journal keeps it.
  ///
  /// - Throws: ``ProjectRefusal/noFunding(project:code:)`` where no line says exactly that.
  public func withdrawFunding(
    _ state: Funding.State, _ amount: Amount, of project: Reference<Project>, from funder: Reference<Organization>,
    to beneficiary: Funding.Beneficiary, on day: Day, reason: PlainText
  ) throws(Refusal) {
    try act(.withdrawFunding) { db in
      let line = try Int64.fetchOne(
        db,
        sql: """
          SELECT id FROM project_funding WHERE project_id = ? AND funder_id = ? AND beneficiary_id IS ? AND state = ?
            AND amount_cents = ? AND day = ? ORDER BY id DESC
          """,
        arguments: [project.id, funder.id, beneficiary.carrier?.id, state.rawValue, amount.cents, day.iso])
      guard let line else { throw Refusal.project(.noFunding(project: project.name, code: project.code)) }
      try db.execute(sql: "DELETE FROM project_funding WHERE id = ?", arguments: [line])
      return (
        (), project.code,
        "\(state.french) : \(amount.french), \(funder.name) → \(beneficiary.french), \(day.frenchShort) ; motif : "
          + reason.value
      )
    }
  }

  private static func remarks(
    _ db: Database, _ project: Reference<Project>, _ beneficiary: Funding.Beneficiary, on day: Day
  ) throws -> [FundingRemark] {
    func holds(_ source: String, _ arguments: StatementArguments) throws -> Bool {
      try Row.fetchOne(db, sql: "SELECT 1 FROM \(source)", arguments: arguments) != nil
    }
    let days: StatementArguments = ["project": project.id, "day": day.iso]
    guard
      try holds(
        "project_assignment WHERE project_id = :project AND \(SpanColumns.heldOrUnattested("project_assignment"))", days
      )
    else { return [.beforeProject(on: day)] }
    guard let carrier = beneficiary.carrier else { return [] }
    let carries = try holds(
      """
      project_participant WHERE project_id = :project AND organization_id = :carrier AND role = 'carrier'
        AND \(SpanColumns.heldOrUnattested("project_participant"))
      """, days + ["carrier": carrier.id])
    return carries ? [] : [.notCarrierThen(carrier, on: day)]
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
