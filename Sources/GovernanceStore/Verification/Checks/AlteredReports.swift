import Governance
import GRDB

extension Check {
  /// Closed reports whose text is no longer that of their fingerprint.
  static let alteredReports = Check(
    "rapport-modifie", .error,
    rule: "Un rapport arrêté ne change plus : son empreinte SHA-256 le prouve.",
    source: "registre de l'association",
    example: Example(
      "2025 : le texte du rapport arrêté ne correspond plus à son empreinte.",
      next: "rapport 2025"),
    sql: "SELECT year, text, sha256 FROM closed_report ORDER BY year"
  ) { row in
    let year = String(row.number(0))
    guard ClosedReport.fingerprint(of: row.text(1)) != row.text(2) else { return nil }
    return Finding(
      year, "\(year) : le texte du rapport arrêté ne correspond plus à son empreinte.",
      next: "rapport \(year)")
  }
}
