import Governance
import GovernanceFrench
import Testing

/// Whole sentences as statutes write them: what is computed with them, and what is only quoted (nil).
@Suite struct StatuteWordingTests {
  private static func quorum(
    _ numerator: Int, _ denominator: Int, _ counting: QuorumRule.Counting, isMoreThan: Bool = false,
    of base: QuorumRule.Base = .entitled
  ) -> RuleTerms {
    .quorum(
      QuorumRule(
        numerator: numerator, denominator: denominator, isMoreThan: isMoreThan, base: base, counting: counting))
  }

  @Test(arguments: [
    (
      "L’assemblée ne délibère valablement que si la moitié au moins de ses membres est présente ou représentée.",
      quorum(1, 2, .presentOrRepresented)
    ),
    (
      "La présence de la moitié au moins des administrateurs est nécessaire à la validité des délibérations.",
      quorum(1, 2, .present)
    ),
    ("Les deux-tiers des membres présents ou représentés", quorum(2, 3, .presentOrRepresented)),
    ("Les trois-quarts des sièges, présents", quorum(3, 4, .present, of: .seats)),
    ("un dixième des adhérents présents ou représentés", quorum(1, 10, .presentOrRepresented)),
    (
      "Le conseil délibère lorsque la majorité de ses membres en exercice assiste à la séance.",
      quorum(1, 2, .present, isMoreThan: true)
    ),
    ("un tiers des membres présents ou ayant donné pouvoir", quorum(1, 3, .presentOrRepresented)),
    ("un tiers des membres présents, les pouvoirs n’étant pas comptés", quorum(1, 3, .present)),
    ("Les membres présents représentent au moins la moitié des adhérents", quorum(1, 2, .present)),
    ("Il n’est pas exigé de quorum.", .quorum(nil)),
    ("Elle délibère valablement quel que soit le nombre de membres présents.", .quorum(nil)),
    (
      "trois de ses membres au moins sont présents",
      QuorumRule(numerator: 3, denominator: 1, isMoreThan: false, base: .voters, counting: .present).map { .quorum($0) }
    ),
    // More than the terms can hold.
    ("Aucun quorum n’est requis, sauf pour la modification des statuts", nil),
    ("le quart des membres à jour de leur cotisation, présents ou représentés", nil),
    ("la majorité absolue des membres présents", nil),
    ("la majorité plus un des membres présents", nil),
  ]) func quorums(_ text: String, _ terms: RuleTerms?) { #expect(read(text, .quorum) == terms) }

  @Test(arguments: [
    ("Les décisions sont prises à la majorité des suffrages exprimés.", Majority.moreThanHalf(.votesCast)),
    ("à la majorité des membres présents ou représentés", .moreThanHalf(.presentOrRepresented)),
    ("à la majorité simple des suffrages exprimés", .simple),
    (
      "à la majorité qualifiée des deux-tiers des suffrages exprimés",
      .qualified(numerator: 2, denominator: 3, .votesCast)
    ),
    ("à la majorité des 3/4 des membres présents", .qualified(numerator: 3, denominator: 4, .present)),
    (
      "majorité absolue, soit plus de la moitié des suffrages exprimés", .moreThanHalf(.votesCast)
    ),
    ("à l’unanimité des suffrages exprimés", .unanimity),
    ("à la majorité qualifiée des suffrages exprimés", nil), ("à la majorité des voix", nil),
    ("à la majorité de 66,6 % des suffrages exprimés", nil),
    ("à la majorité simple des membres présents", nil),
    ("majorité simple, 2/3 pour les statuts, 3/4 pour la dissolution", nil),
    ("majorité absolue au premier tour, relative au second", nil),
    ("à la majorité des suffrages exprimés, sauf pour la dissolution", nil),
    ("à la majorité simple, la voix du président étant prépondérante", nil),
    ("à la majorité des membres à jour de cotisation", nil),
  ]) func majorities(_ text: String, _ majority: Majority?) {
    #expect(read(text, .majority) == majority.map(RuleTerms.majority))
  }

  @Test(arguments: [
    ("Nul ne peut être porteur de plus de 2 mandats.", ProxyRule(isAllowed: true, cap: 2)),
    ("Un membre ne peut représenter qu’un seul autre membre.", ProxyRule(isAllowed: true, cap: 1)),
    ("Le vote par procuration est permis, dans la limite d’un mandat par membre.", ProxyRule(isAllowed: true, cap: 1)),
    ("Le vote par procuration est possible.", ProxyRule(isAllowed: true)),
    ("Les procurations ne sont pas acceptées.", .forbidden),
    ("Le vote par correspondance n’est pas admis.", nil), ("10 % des membres au maximum", nil),
    ("trois voix au maximum, la sienne comprise", nil), ("deux pouvoirs, sauf le président", nil),
  ]) func proxies(_ text: String, _ rule: ProxyRule?) { #expect(read(text, .proxies) == rule.map(RuleTerms.proxies)) }

  @Test(arguments: [
    ("Quinze jours au moins avant la date fixée, les membres sont convoqués.", 15),
    ("dans un délai de huit jours francs, par lettre simple ou courriel", 8),
    ("vingt et un jours", nil), ("15 jours, sauf urgence", nil), ("un mois avant", nil),
  ]) func notices(_ text: String, _ days: Int?) {
    #expect(read(text, .notice) == days.map { .notice(NoticeRule(days: $0, counting: .clearDays)) })
  }

  @Test(arguments: [
    (
      "Une seconde assemblée est convoquée, à quinze jours au moins d’intervalle ; elle délibère quel que soit le nombre "
        + "des présents.", SecondNoticeRule(days: 15, waivesQuorum: true)
    ),
    ("convoquée dans les quinze jours, sans quorum", nil), ("au plus tard 15 jours après, sans quorum", nil),
  ]) func secondNotices(_ text: String, _ rule: SecondNoticeRule?) {
    #expect(read(text, .secondNotice) == rule.map(RuleTerms.secondNotice))
  }

  /// Where words have two readings, the refusal names both, ready to be typed.
  @Test(arguments: [
    ("absolue", "« plus de la moitié des suffrages exprimés » ou « moitié plus une des suffrages exprimés »"),
    (
      "majorité absolue des membres présents ou représentés",
      "« plus de la moitié des présents ou représentés » ou « moitié plus une des présents ou représentés »"
    ),
    (
      "majorité simple des membres présents",
      "« simple », plus de pour que de contre, ou « plus de la moitié des présents »"
    ),
    ("simple, voix prépondérante du président", "voix-prépondérante oui"),
  ]) func bothReadings(_ text: String, _ wording: String) {
    let refusal = #expect(throws: Refusal.self) { try RuleReader(text, about: .majority).terms() }
    #expect(refusal?.sentence.contains(wording) == true)
    for typed in wording.split(separator: "«").compactMap({ $0.split(separator: "»").first })
    where wording.contains("«") {
      #expect(read(String(typed), .majority) != nil)
    }
  }
}
