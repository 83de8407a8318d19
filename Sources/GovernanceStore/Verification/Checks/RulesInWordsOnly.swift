import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Rules that are quoted and not computed with.
  static let rulesInWordsOnly = Check(
    "regles-en-mots", .note,
    rule: "Une règle gardée telle quelle est citée, mais le logiciel ne calcule pas avec elle : on compte à la main.",
    source: "statuts",
    example: Example(
      "CA : règle citée, non calculée, sur quorum.",
      next: "instance règle ca quorum \"…\""),
    sql: """
      SELECT body.code, group_concat(subject, char(10)) FROM rule JOIN body ON body.id = rule.body_id
      WHERE state = 'stated' AND terms IS NULL AND \(held("rule"))
        AND subject IN ('notice', 'quorum', 'secondNotice', 'proxies', 'majority', 'castingVote', 'mandateLength')
      GROUP BY body.id ORDER BY body.rank
      """
  ) { row in
    let subjects = row.text(1).lines.compactMap { Rule.Subject(rawValue: $0) }.map(\.typed)
    return Finding(
      row.text(0), "\(row.text(0).uppercased()) : règle citée, non calculée, sur \(subjects.frenchList()).",
      next: "instance règle \(row.text(0)) \(subjects.first ?? "") \"…\"")
  }
}
