import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Organisations with two primary representatives on one day.
  static let twoPrimaryRepresentatives = Check(
    "deux-titulaires", .error,
    rule: "Une organisation n'a qu'un représentant titulaire à la fois ; les autres sont suppléants.",
    source: "statuts, usage",
    example: Example(
      "Alpha : deux titulaires, Anne Alpha et Bruno Bêta.",
      next: "représentant finir alpha bruno --le JOUR"),
    sql: """
      SELECT organization.code, organization.name, \(PartyColumns.personName("p")), \(PartyColumns.personName("q")), q.code
      FROM representative first JOIN representative second ON second.organization_id = first.organization_id
        AND second.id > first.id
      JOIN organization ON organization.id = first.organization_id
      JOIN person p ON p.id = first.person_id JOIN person q ON q.id = second.person_id
      WHERE first.rank = 'primary' AND second.rank = 'primary' AND \(overlap("first", "second"))
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(1)) : deux titulaires, \(row.text(2)) et \(row.text(3)).",
      next: "représentant finir \(row.text(0)) \(row.text(4)) --le JOUR")
  }
}
