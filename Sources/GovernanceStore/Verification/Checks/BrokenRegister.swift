import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Sealed minutes that changed, or whose chain is broken.
  static let brokenRegister = Check(
    "registre-rompu", .error,
    rule: "Un procès-verbal scellé ne change plus : son empreinte et celle du précédent le prouvent.",
    source: "registre de l'association",
    example: Example(
      "CA-2026-01, n° 1 du registre : l'empreinte ne correspond plus.",
      next: "registre"),
    sql: """
      SELECT meeting.code, sealed_minutes.number, sealed_minutes.text, sealed_minutes.sha256,
        sealed_minutes.previous_sha256, former.sha256
      FROM sealed_minutes JOIN meeting ON meeting.id = sealed_minutes.meeting_id
      LEFT JOIN sealed_minutes former ON former.number = sealed_minutes.number - 1 ORDER BY sealed_minutes.number
      """
  ) { row in
    let previous: String? = row[4]
    guard previous != row[5] || Seal.fingerprint(of: row.text(2), after: previous) != row.text(3) else { return nil }
    return Finding(
      row.text(0), "\(row.text(0)), n° \(row.number(1)) du registre : l'empreinte ne correspond plus.", next: "registre"
    )
  }
}
