import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Offices that somebody left and nobody took.
  static let vacantOffices = Check(
    "fonctions-vacantes", .warning,
    rule: "Une fonction que son titulaire a quittée est confiée à quelqu'un d'autre.",
    source: "statuts",
    example: Example(
      "BUREAU : la fonction de secrétaire est vacante.",
      next: "mandat nommer REF bureau --fonction \"secrétaire\" --le JOUR"),
    sql: """
      SELECT DISTINCT body.code, office.label FROM mandate JOIN body ON body.id = mandate.body_id
      JOIN office ON office.code = mandate.office
      WHERE \(over("mandate")) AND mandate.end_reason IS NOT NULL AND office.code <> 'lead' AND NOT EXISTS (
        SELECT 1 FROM mandate later WHERE later.body_id = mandate.body_id AND later.office = mandate.office
          AND (later.until_day IS NULL OR later.until_day > mandate.until_day) AND later.id <> mandate.id)
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(0).uppercased()) : la fonction de \(row.text(1)) est vacante.",
      next: "mandat nommer REF \(row.text(0)) --fonction \"\(row.text(1))\" --le JOUR")
  }
}
