import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Memberships that would have begun before there were associations: a year was mistyped.
  static let implausibleEntries = Check(
    "entrees-invraisemblables", .warning,
    rule: "Nul n'est adhérent d'une association avant la loi du 1er juillet 1901.",
    source: "loi de 1901",
    example: Example(
      "Alpha : adhérent depuis le 1er février 1850. Est-ce bien l'année ?",
      next: "corriger alpha entrée JOUR --motif \"faute de frappe\""),
    sql: """
      SELECT \(PartyColumns.codeAndName), coalesce(membership.from_day, membership.earliest_day) AS first FROM membership
      JOIN member ON member.id = membership.member_id \(PartyColumns.joins())
      WHERE coalesce(membership.from_day, membership.earliest_day) < '1901-07-01' ORDER BY 3
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(1)) : adhérent depuis le \(try row.day(2).frenchShort). Est-ce bien l'année ?",
      next: "corriger \(row.text(0)) entrée JOUR --motif \"faute de frappe\"")
  }
}
