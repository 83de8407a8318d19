import struct Governance.Association
import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Memberships that would have begun before there were associations, or this one: a year was mistyped.
  static let implausibleEntries = Check(
    "entrees-invraisemblables", .warning,
    rule: "Nul n'est adhérent avant la création de l'association, ni avant la loi du 1er juillet 1901.",
    source: "dates clés de l'association, loi de 1901",
    example: Example(
      "Alpha : adhérent depuis le 1er février 1850. Est-ce bien l'année ?",
      next: "corriger alpha entrée JOUR --motif \"faute de frappe\""),
    sql: """
      SELECT \(PartyColumns.codeAndName), \(SpanColumns.of("membership")), \(Association.birth) AS birth
      FROM membership JOIN member ON member.id = membership.member_id \(PartyColumns.joins())
      WHERE coalesce(membership.from_day, membership.earliest_day) < '1901-07-01'
        OR coalesce(membership.from_day, iif(membership.earliest_day IS NULL, NULL, membership.attested_on)) < birth
      ORDER BY coalesce(membership.from_day, membership.earliest_day), membership.id
      """
  ) { row in
    let span = try Span(row: row, at: 2)
    let since =
      switch span.began {
      case .month?, .year?: span.began?.french ?? ""
      case .day?, nil: "le \((span.from ?? span.earliest ?? span.firstKnownDay).frenchShort)"
      }
    let birth = (row[6] as String?).flatMap { PartialDay(iso: $0) }
    let remark = birth.map { ", avant la création de l'association (\($0.french))" } ?? ""
    return Finding(
      row.text(0), "\(row.text(1)) : adhérent depuis \(since)\(remark). Est-ce bien l'année ?",
      next: "corriger \(row.text(0)) entrée JOUR --motif \"faute de frappe\"")
  }
}
