import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Working groups that nobody leads.
  static let groupsWithoutLead = Check(
    "groupes-sans-chef", .warning,
    rule: "Chaque groupe de travail a un chef de file, qui en rend compte.",
    source: "usage de l'association",
    example: Example(
      "Mobilité : aucun chef de file.",
      next: "mandat nommer REF mob --fonction \"chef de file\" --le JOUR"),
    sql: """
      SELECT body.code, body.name, (SELECT label FROM office WHERE code = 'lead') FROM body WHERE kind = 'workingGroup' AND NOT EXISTS (
        SELECT 1 FROM mandate WHERE mandate.body_id = body.id AND office = 'lead' AND \(held("mandate")))
      ORDER BY body.rank
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(1)) : aucun chef de file.",
      next: "mandat nommer REF \(row.text(0)) --fonction \"\(row.text(2))\" --le JOUR")
  }
}
