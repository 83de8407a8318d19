import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Organisations in a college of inhabitants.
  static let organizationsAmongInhabitants = Check(
    "organisations-parmi-les-habitants", .warning,
    rule: "Un collège d'habitants réunit des personnes ; une organisation est d'un autre collège.",
    source: "statuts, collèges",
    example: Example(
      "Alpha : une organisation, dans le collège Habitants.",
      next: "adhérent collège alpha COLLÈGE --de habitants --le JOUR"),
    sql: """
      SELECT organization.code, organization.name, college.name, college.code FROM college_assignment a
      JOIN college ON college.id = a.college_id JOIN member ON member.id = a.member_id
      JOIN organization ON organization.id = member.organization_id
      WHERE \(held("a")) ORDER BY 1
      """
  ) { row in
    guard College.isOfInhabitants(named: row.text(2)) else { return nil }
    return Finding(
      row.text(0), "\(row.text(1)) : une organisation, dans le collège \(row.text(2)).",
      next: "adhérent collège \(row.text(0)) COLLÈGE --de \(row.text(3)) --le JOUR")
  }
}
