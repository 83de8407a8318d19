import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// A file of which no recent copy is known.
  static let oldBackup = Check(
    "sauvegarde-ancienne", .warning,
    rule: "Le dossier est copié ailleurs au moins une fois par mois.",
    source: "usage",
    example: Example(
      "Dossier : aucune sauvegarde depuis un mois.",
      next: "sauvegarder FICHIER"),
    sql: """
      SELECT 1 FROM association WHERE register_kept_since < date(:today, '-1 month')
        AND NOT EXISTS (SELECT 1 FROM backup_copy WHERE made_at >= date(:today, '-1 month'))
        AND NOT EXISTS (SELECT 1 FROM journal WHERE kind = 'backUp' AND at >= date(:today, '-1 month'))
      """
  ) { row in
    Finding("dossier", "Dossier : aucune sauvegarde depuis un mois.", next: "sauvegarder FICHIER")
  }
}
