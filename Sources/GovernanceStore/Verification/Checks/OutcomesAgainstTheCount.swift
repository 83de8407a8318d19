import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Outcomes that no majority rule can give.
  static let outcomesAgainstTheCount = Check(
    "proclamations-contraires", .error,
    rule:
      "Aucune majorité n'adopte un texte qui a plus de voix contre que pour, ni ne rejette un texte sans voix contre, abstention ni blanc.",
    source: "arithmétique ; les votes pondérés par collège sont laissés",
    example: Example(
      "CA-2026-01/01 : proclamée adoptée, 0 pour et 2 contre.",
      next: "résolution CA-2026-01/01"),
    sql: """
      SELECT meeting.code || '/' || printf('%02d', number), proclaimed, votes_for, votes_against
      FROM resolution JOIN meeting ON meeting.id = resolution.meeting_id
      WHERE (proclaimed = 'adopted' AND votes_for < votes_against
          OR proclaimed = 'rejected' AND votes_for > 0 AND votes_against + abstentions + blank + spoiled + recused = 0
            AND votes_for = present + represented)
        AND NOT EXISTS (SELECT 1 FROM college_tally WHERE resolution_id = resolution.id)
        AND coalesce(quorum_counted >= quorum_needed, 1) ORDER BY meeting.day
      """
  ) { row in
    let outcome = row.text(1) == "adopted" ? "adoptée" : "rejetée"
    return Finding(
      row.text(0), "\(row.text(0)) : proclamée \(outcome), \(row.number(2)) pour et \(row.number(3)) contre.",
      next: "résolution \(row.text(0))")
  }
}
