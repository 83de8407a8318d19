import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Bodies whose essential rules were not read.
  static let unknownStatutes = Check(
    "statuts-a-lire", .warning,
    rule:
      "Pour chaque instance qui décide, les statuts disent délai, quorum, pouvoirs, majorité et durée des mandats, ou s'en taisent ; tant qu'ils ne sont pas lus, rien n'est jugé.",
    source: "statuts",
    example: Example(
      "CA : statuts à lire sur quorum.",
      next: "instance règle ca quorum \"…\""),
    sql: """
      WITH essential(subject, rank) AS (
        VALUES ('notice', 1), ('quorum', 2), ('proxies', 3), ('majority', 4), ('mandateLength', 5)
      ), missing AS (
        SELECT body.id, body.code, body.rank, essential.subject FROM body, essential
        WHERE advisory = 0 AND kind IN ('generalAssembly', 'board', 'bureau')
          AND (essential.subject <> 'mandateLength' OR kind <> 'generalAssembly')
          AND (body.id, essential.subject) NOT IN (
            SELECT rule.body_id, rule.subject FROM rule WHERE state <> 'unknown' AND \(held("rule")))
        ORDER BY body.rank, essential.rank
      )
      SELECT code, group_concat(subject, char(10)) FROM missing GROUP BY id ORDER BY rank
      """
  ) { row in
    let subjects = row.text(1).lines.compactMap { Rule.Subject(rawValue: $0) }.map(\.typed)
    return Finding(
      row.text(0), "\(row.text(0).uppercased()) : statuts à lire sur \(subjects.frenchList()).",
      next: "instance règle \(row.text(0)) \(subjects.first ?? "") \"…\"")
  }
}
