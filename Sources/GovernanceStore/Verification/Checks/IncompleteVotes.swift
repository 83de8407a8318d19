import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Votes whose count leaves voters out.
  static let incompleteVotes = Check(
    "votes-incomplets", .note,
    rule: "Pour, contre, abstentions, blancs, nuls et déports font le nombre de votants.",
    source: "usage, décompte des voix",
    example: Example(
      "CA-2026-01/01 : 1 voix comptée sur 2 votants.",
      next: "résolution CA-2026-01/01"),
    sql: """
      SELECT meeting.code || '/' || printf('%02d', number),
        votes_for + votes_against + abstentions + blank + spoiled + recused AS counted, present + represented AS voters
      FROM resolution JOIN meeting ON meeting.id = resolution.meeting_id WHERE counted < voters
      ORDER BY meeting.day, number
      """
  ) { row in
    Finding(
      row.text(0),
      "\(row.text(0)) : \(row.number(1).of("voix comptée", "voix comptées")) sur \(row.number(2).of("votant")).",
      next: "résolution \(row.text(0))")
  }
}
