import Governance
import GovernanceFrench
import Testing

@Suite struct NoticePlanWordingTests {
  /// One plan is told in a line when one convenes, and in two words among what is due: never two different rules.
  @Test func bothWordingsNameTheSameRule() throws {
    let meeting = try #require(Day(iso: "2026-03-17"))
    let rule = NoticeRule(days: 10, counting: .clearDays)
    let statement = Rule.Statement(text: "à temps", article: "art. 9", terms: nil)
    let plans: [(Applicable<NoticeRule>, source: String, last: String)] = [
      (.known(rule, .statutes(article: "art. 9")), "10 jours francs, art. 9", "6 mars 2026"),
      (.known(.usual, .silence(.writings)), "15 jours francs, statuts muets, règle admise", "1er mars 2026"),
      (.quoted(statement), "15 jours francs, usage ; les statuts disent « à temps (art. 9) »", "1er mars 2026"),
      (.unknown, "15 jours francs, usage : statuts à lire", "1er mars 2026"),
    ]
    for (rule, source, last) in plans {
      let plan = NoticePlan(rule, for: meeting)
      #expect(plan.source == source)
      #expect(plan.french.contains(plan.counted.french) && plan.french.hasSuffix("\(last)."))
    }
  }
}
