import Governance
import GovernanceFrench
import Testing

/// What people write of their statutes, and what is computed with it.
@Suite struct RuleReaderTests {
  private static func quorum(
    _ numerator: Int, _ denominator: Int, _ base: QuorumRule.Base, _ counting: QuorumRule.Counting,
    isMoreThan: Bool = false
  ) -> RuleTerms {
    .quorum(
      QuorumRule(
        numerator: numerator, denominator: denominator, isMoreThan: isMoreThan, base: base, counting: counting))
  }

  @Test(arguments: [
    ("1/2 des sièges, présents ou représentés", quorum(1, 2, .seats, .presentOrRepresented)),
    ("LA MOITIÉ DES SIÈGES, PRÉSENTS OU REPRÉSENTÉS", quorum(1, 2, .seats, .presentOrRepresented)),
    ("la moitie des sieges pourvus, presents", quorum(1, 2, .entitled, .present)),
    ("Plus de la moitié des membres en exercice, présents", quorum(1, 2, .entitled, .present, isMoreThan: true)),
    ("plus d’1/2 des membres présents", quorum(1, 2, .entitled, .present, isMoreThan: true)),
    ("plus du tiers des adhérents présents", quorum(1, 3, .entitled, .present, isMoreThan: true)),
    ("plus des deux tiers des membres présents", quorum(2, 3, .entitled, .present, isMoreThan: true)),
    ("supérieur à la moitié des membres présents", quorum(1, 2, .entitled, .present, isMoreThan: true)),
    ("supérieur ou égal à la moitié des membres présents", quorum(1, 2, .entitled, .present)),
    ("au moins deux tiers des administrateurs présents", quorum(2, 3, .entitled, .present)),
    ("Les trois\u{A0}quarts des membres, présents ou représentés", quorum(3, 4, .entitled, .presentOrRepresented)),
    ("un quart des membres, présents ou représentés.", quorum(1, 4, .entitled, .presentOrRepresented)),
    ("50\u{202F}% des sièges, présents", quorum(1, 2, .seats, .present)),
    ("50% des sièges, présents", quorum(1, 2, .seats, .present)),
    ("cinquante", nil), ("33,33 % des membres présents", nil),
    ("25 pour cent des membres présents", quorum(1, 4, .entitled, .present)),
    ("plus de 50 % des membres, présents", quorum(1, 2, .entitled, .present, isMoreThan: true)),
    ("½ des sièges, présents", quorum(1, 2, .seats, .present)),
    ("la moitié (1/2) des membres présents", quorum(1, 2, .entitled, .present)),
    ("pas moins de la moitié des membres présents", quorum(1, 2, .entitled, .present)),
    ("au moins 8 membres présents", quorum(8, 1, .voters, .present)),
    ("La présence d’au moins trois membres", quorum(3, 1, .voters, .present)),
    ("8 administrateurs présents ou représentés", quorum(8, 1, .voters, .presentOrRepresented)),
    ("au moins 8 membres", nil), ("plus de 8 membres présents", nil), ("8 membres présents dont 2 habitants", nil),
    ("3 membres présents, 5 en assemblée", nil), ("moins de 8 membres présents", nil),
    ("aucun", .quorum(nil)), ("Pas de quorum", .quorum(nil)), ("sans quorum", .quorum(nil)), ("Néant", .quorum(nil)),
    // Nothing is computed that was not said.
    ("la moitié", nil), ("la moitié des membres", nil), ("des membres présents", nil), ("la moitié, présents", nil),
    ("moitié plus un des membres présents", nil), ("1/0 des membres présents", nil), ("3/2 des membres présents", nil),
    ("-1/2 des membres présents", nil), ("la moitié des membres présents, 1/3 la deuxième fois", nil),
    ("un tiers des membres présents de chaque collège", nil), ("moins de la moitié des membres présents", nil),
    ("9999999999999999999/9999999999999999999 des membres présents", nil), ("", nil),
    ("1/2/3 des membres présents", nil),
  ]) func quorums(_ text: String, _ terms: RuleTerms?) { #expect(read(text, .quorum) == terms) }

  @Test(arguments: [
    ("15 jours francs", RuleTerms.notice(NoticeRule(days: 15, counting: .clearDays))),
    ("au moins 8 jours à l’avance", .notice(NoticeRule(days: 8, counting: .clearDays))),
    ("trois semaines", .notice(NoticeRule(days: 21, counting: .clearDays))),
    ("Quinze (15) jours au moins", .notice(NoticeRule(days: 15, counting: .clearDays))),
    ("8 jours calendaires", .notice(NoticeRule(days: 8, counting: .calendarDays))),
    ("0 jour", .notice(NoticeRule(days: 0, counting: .clearDays))),
    ("15", nil), ("15 jours ouvrés", nil), ("dix jours ouvrables", nil), ("15 jours, 8 en cas d’urgence", nil),
    ("2,5 jours", nil), ("366 jours", nil), ("1 mois", nil), ("2 semaines et 3 jours", nil), ("-3 jours", nil),
  ]) func notices(_ text: String, _ terms: RuleTerms?) { #expect(read(text, .notice) == terms) }

  @Test(arguments: [
    ("2 par personne", ProxyRule(isAllowed: true, cap: 2)), ("un seul pouvoir", ProxyRule(isAllowed: true, cap: 1)),
    ("2", ProxyRule(isAllowed: true, cap: 2)), ("Deux pouvoirs au plus", ProxyRule(isAllowed: true, cap: 2)),
    ("2 par personne, même collège", ProxyRule(isAllowed: true, cap: 2, isWithinCollege: true)),
    ("Pas plus de deux pouvoirs par personne", ProxyRule(isAllowed: true, cap: 2)),
    ("Aucun membre ne peut détenir plus de 3 pouvoirs", ProxyRule(isAllowed: true, cap: 3)),
    ("Un membre ne peut détenir plus de deux pouvoirs", ProxyRule(isAllowed: true, cap: 2)),
    ("limités à 2", ProxyRule(isAllowed: true, cap: 2)), ("sans limite", ProxyRule(isAllowed: true)),
    ("illimités", ProxyRule(isAllowed: true)), ("autorisés", ProxyRule(isAllowed: true)),
    ("aucune limite", ProxyRule(isAllowed: true)), ("interdits", .forbidden), ("aucun pouvoir", .forbidden),
    ("non autorisés", .forbidden), ("Ne sont pas admis", .forbidden),
    ("limités aux membres du bureau", nil), ("Un membre peut recevoir des pouvoirs", nil), ("0 par personne", nil),
    ("2 par personne, 5 pour le président", nil),
    ("1 pouvoir pour les membres actifs, aucun pour les partenaires", nil), ("2,5 par personne", nil),
    ("pas interdits", nil), ("", nil),
  ]) func proxies(_ text: String, _ rule: ProxyRule?) { #expect(read(text, .proxies) == rule.map(RuleTerms.proxies)) }

  @Test(arguments: [
    ("simple", Majority.simple), ("Majorité relative", .simple), ("UNANIMITÉ", .unanimity),
    ("plus de la moitié des suffrages exprimés", .moreThanHalf(.votesCast)),
    ("plus de 50 % des voix exprimées", .moreThanHalf(.votesCast)),
    ("moitié plus une des suffrages exprimés", .halfPlusOne(.votesCast)),
    ("la moitié des suffrages exprimés plus une voix", .halfPlusOne(.votesCast)),
    ("50 % + 1 des suffrages exprimés", .halfPlusOne(.votesCast)), ("50%+1 des présents", .halfPlusOne(.present)),
    ("1/2 plus une voix des membres", .halfPlusOne(.entitled)),
    ("2/3 des présents ou représentés", .qualified(numerator: 2, denominator: 3, .presentOrRepresented)),
    ("Deux tiers des membres présents", .qualified(numerator: 2, denominator: 3, .present)),
    ("unanimité des membres présents", .qualified(numerator: 1, denominator: 1, .present)),
    ("absolue", nil), ("majorité absolue des suffrages exprimés", nil), ("plus des deux tiers des présents", nil),
    ("2/3", nil), ("majorité simple, deux tiers pour les statuts", nil), ("unanimité moins une voix", nil),
    ("simple des suffrages exprimés, les abstentions comptant comme contre", nil),
    ("2/3 des suffrages exprimés dans chaque collège", nil), ("deux tiers plus une voix des présents", nil),
  ]) func majorities(_ text: String, _ majority: Majority?) {
    #expect(read(text, .majority) == majority.map(RuleTerms.majority))
  }

  @Test(arguments: [
    ("oui", true), ("Voix prépondérante du président", true), ("non", false),
    ("Le président n’a pas voix prépondérante", false), ("sans", false), ("personne ne départage", false),
    ("peut-être", nil), ("", nil),
  ]) func castingVotes(_ text: String, _ hasOne: Bool?) {
    #expect(read(text, .castingVote) == hasOne.map(RuleTerms.castingVote))
  }

  @Test(arguments: [
    ("sans quorum", SecondNoticeRule(days: nil, waivesQuorum: true)),
    ("15 jours, sans quorum", SecondNoticeRule(days: 15, waivesQuorum: true)),
    ("quel que soit le nombre des présents", SecondNoticeRule(days: nil, waivesQuorum: true)),
    ("huit jours après, aucun quorum n’est exigé", SecondNoticeRule(days: 8, waivesQuorum: true)),
    ("8 jours, avec le même quorum", SecondNoticeRule(days: 8, waivesQuorum: false)),
    ("une heure après, sans quorum", nil), ("aucune", nil), ("un mois après, sans quorum", nil),
    ("un quart des membres, 15 jours", nil),
  ]) func secondNotices(_ text: String, _ rule: SecondNoticeRule?) {
    #expect(read(text, .secondNotice) == rule.map(RuleTerms.secondNotice))
  }

  @Test(arguments: [
    ("3 ans", 36), ("Trois années", 36), ("18 mois", 18), ("un an", 12), ("3 ans, renouvelables une fois", 36),
    ("2 ans et 6 mois", nil), ("1,5 an", nil), ("3", nil), ("0 an", nil), ("101 ans", nil),
  ]) func mandates(_ text: String, _ months: Int?) {
    #expect(read(text, .mandateLength) == months.map { .mandateLength(months: $0) })
  }

  @Test(arguments: [
    ("4 par an", 4), ("quatre fois par an", 4), ("une réunion par an", 1), ("4", 4), ("une par trimestre", 4),
    ("deux fois par mois", 24), ("une fois par mois ou par trimestre", nil),
    ("une fois tous les deux ans", nil), ("0 par an", nil),
  ]) func frequencies(_ text: String, _ number: Int?) {
    #expect(read(text, .meetingsPerYear) == number.map(RuleTerms.meetingsPerYear))
  }

  @Test func collegesMayWeighNothing() {
    #expect(read("aucun", .collegeWeights) == .collegeWeights([:]))
    #expect(read("un membre, une voix", .collegeWeights) == .collegeWeights([:]))
  }

  @Test(arguments: [
    ("Fondateurs 40\u{A0}%, membres actifs 30 %, habitants 10%, partenaires : 20 %", true),
    ("fondateurs 40 %, actifs 30 %", false), ("fondateurs 50 %, fondateurs 50 %", false), ("100 %", false),
    ("fondateurs 140 %, actifs -40 %", false), ("fondateurs", false),
  ]) func weights(_ text: String, _ isUnderstood: Bool) {
    let expected: [String: Int] = ["fondateurs": 40, "actifs": 30, "habitants": 10, "partenaires": 20]
    #expect(read(text, .collegeWeights) == (isUnderstood ? .collegeWeights(expected) : nil))
  }
}

/// The terms of a text; nil where it is refused.
func read(_ text: String, _ subject: Rule.Subject) -> RuleTerms? {
  try? RuleReader(text, about: subject).terms()
}
