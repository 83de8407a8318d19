import Governance

/// Reads what statutes say, as one types it, into terms that can be computed with:
/// `1/2 des sièges, présents ou représentés`, `15 jours francs`, `2 par personne`, `moitié plus une des suffrages exprimés`.
///
/// Words that say more than the terms can hold are refused: a rule is computed as it was meant, or it is only quoted.
public struct RuleReader {
  private let subject: Rule.Subject
  private let text: String
  private let words: RuleWords

  /// A reader of that text about that subject.
  public init(_ text: String, about subject: Rule.Subject) {
    self.subject = subject
    self.text = text
    words = RuleWords(text)
  }

  /// The terms.
  ///
  /// - Throws: ``Refusal/unreadableRule(_:expected:)`` with a wording that is understood.
  public func terms() throws(Refusal) -> RuleTerms {
    let terms: RuleTerms? =
      switch subject {
      case .notice: notice.map(RuleTerms.notice)
      case .quorum: saysNone ? .quorum(nil) : quorum.map(RuleTerms.quorum)
      case .secondNotice: secondNotice.map(RuleTerms.secondNotice)
      case .proxies: proxies.map(RuleTerms.proxies)
      case .majority: majority.map(RuleTerms.majority)
      case .castingVote: castingVote.map(RuleTerms.castingVote)
      case .collegeWeights: collegeWeights.map(RuleTerms.collegeWeights)
      case .meetingsPerYear: meetingsPerYear.map(RuleTerms.meetingsPerYear)
      case .mandateLength: mandateLength.map { .mandateLength(months: $0) }
      case .entitlement: entitlement.map(RuleTerms.entitlement)
      case .convenor, .signatories, .approver: .words
      }
    guard let terms, terms == .words || !words.hasException else {
      throw .unreadableRule(text, expected: expectedWording)
    }
    return terms
  }

  /// What to write instead, for a refusal: the readings that the words admit, or what is commonly understood.
  private var expectedWording: String {
    guard subject == .majority, !words.has("college"), !words.hasException, !words.has("tour") else {
      return subject.expectedWording
    }
    if words.has("preponderante") {
      return "la majorité seule ; la voix prépondérante est un autre sujet : instance règle … voix-prépondérante oui"
    }
    if words.has("absolu"), !words.tellsShare {
      let base = (majorityBase ?? .votesCast).french
      return "« plus de la moitié \(base) » ou « moitié plus une \(base) » : « absolue » a ces deux sens"
    }
    if words.has("simple") || words.has("relative"), !words.tellsShare, let base = majorityBase {
      return "« simple », plus de pour que de contre, ou « plus de la moitié \(base.french) »"
    }
    return subject.expectedWording
  }

  // MARK: - Subjects

  private var notice: NoticeRule? {
    // Working days are no days of the calendar, and which ones they are is not told.
    guard words.has("jour"), !words.has("ouvr"), let days = number(in: 0...365, of: ["jour"]) else { return nil }
    return NoticeRule(days: days, counting: words.has("calendaire") ? .calendarDays : .clearDays)
  }

  /// "aucun", "il n'y a pas de quorum", "quel que soit le nombre des présents"; but not "pas moins de la moitié", nor
  /// "sans la moitié des membres…".
  private var saysNone: Bool {
    guard !words.tellsShare, words.numbers(of: []).isEmpty else { return false }
    return words.beginsWithNone || (words.has("quorum") && words.isNegated) || saysWhateverTheirNumber
  }

  /// "quel que soit le nombre des présents".
  private var saysWhateverTheirNumber: Bool { words.has("quel", before: "que") || words.has("quelque") }

  private var quorum: QuorumRule? {
    // "La moitié plus un" of an odd number is read in two ways, and a share of each college is another rule.
    // Who paid the fee is not known either.
    let share = words.isPlainMajority ? .moreThanHalf : words.fraction
    guard let share, !share.isPlusOne, !words.has("college"), !words.has("cotisation"), let counting else { return nil }
    let base: QuorumRule.Base
    if words.has("siege"), !words.has("pourvu") {
      base = .seats
    } else if ["siege", "membre", "adherent", "administrateur", "exercice", "voix"].contains(where: words.has) {
      base = .entitled
    } else {
      return nil
    }
    return QuorumRule(
      numerator: share.numerator, denominator: share.denominator, isMoreThan: share.isMoreThan, base: base,
      counting: counting)
  }

  /// "présents ou représentés", "présents ou ayant donné pouvoir", or "présents" alone.
  private var counting: QuorumRule.Counting? {
    if words.saysRepresented { return .presentOrRepresented }
    guard ["present", "presence", "assist"].contains(where: words.has) else { return nil }
    let namesProxies = ["pouvoir", "procuration", "mandat"].contains(where: words.has)
    let leavesThemOut = words.isNegated || words.has("hors") || words.has("exclu")
    return namesProxies && !leavesThemOut ? .presentOrRepresented : .present
  }

  private var secondNotice: SecondNoticeRule? {
    // An hour later, or a month: the program counts days.
    guard !["heure", "minute", "semaine", "mois"].contains(where: words.has) else { return nil }
    // "Dans les quinze jours" is a latest day, and the rule holds the earliest.
    // A quorum of its own is no waiver, nor the same quorum.
    guard !words.namesShare else { return nil }
    let isAtLeast = words.has("moins") || words.has("minim")
    guard isAtLeast || !(words.has("dans") || words.has("plus", before: "tard")) else { return nil }
    let waives = (words.has("quorum") && words.isNegated) || saysWhateverTheirNumber
    guard !(waives && words.has("meme", before: "quorum")) else { return nil }
    let days = words.has("jour") ? number(in: 0...365, of: ["jour"]) : nil
    guard waives || days != nil, words.has("jour") == (days != nil) else { return nil }
    return SecondNoticeRule(days: days, waivesQuorum: waives)
  }

  private var proxies: ProxyRule? {
    // A vote by post is no proxy; a share of the members, or a number that holds one's own vote, is another rule.
    guard !["correspondance", "%", "compris", "inclu"].contains(where: words.has) else { return nil }
    // "1 pouvoir pour les membres actifs, aucun pour les partenaires": one number does not hold for all.
    guard !words.all.contains("pour") else { return nil }
    let isWithinCollege = words.has("college")
    let counted = words.numbers(of: ["pouvoir", "mandat", "procuration", "par", "seul", "au", "maximum"])
    if !counted.isEmpty {
      return counted.count == 1 && (1...10_000).contains(counted[0])
        ? ProxyRule(isAllowed: true, cap: counted[0], isWithinCollege: isWithinCollege) : nil
    }
    let isUnlimited = words.has("illimite") || (words.has("limit") && words.isNegated)
    if isUnlimited { return ProxyRule(isAllowed: true, isWithinCollege: isWithinCollege) }
    // A limit that is not a number is one that the program does not know.
    if words.has("limit") { return nil }
    if ["autorise", "admis", "permis", "accepte", "possible"].contains(where: words.has) {
      return words.isNegated ? .forbidden : ProxyRule(isAllowed: true, isWithinCollege: isWithinCollege)
    }
    if words.has("interdit") { return words.isNegated ? nil : .forbidden }
    return words.beginsWithNone ? .forbidden : nil
  }

  private var majority: Majority? {
    if words.has("college") || words.has("tour") || words.has("preponderante") { return nil }
    // What abstentions count for is already in the base: words on them may say otherwise.
    if words.has("abst") { return nil }
    if words.has("unanim") { return unanimity }
    if words.has("simple") || words.has("relative") {
      // "Simple" of those present is more for than against to some, more than half of them to others.
      guard !words.tellsShare, !words.has("absolu"), majorityBase.map({ $0 == .votesCast }) ?? true else { return nil }
      return .simple
    }
    // "absolue" alone is not enough: authors disagree on what it means, and the two differ on odd bases.
    let share = words.isPlainMajority ? .moreThanHalf : words.fraction
    guard let base = majorityBase, let share, base != .entitled || !words.has("cotisation") else { return nil }
    let isHalf = share.numerator * 2 == share.denominator
    if share.isPlusOne { return isHalf ? .halfPlusOne(base) : nil }
    if share.isMoreThan { return isHalf ? .moreThanHalf(base) : nil }
    return .qualified(numerator: share.numerator, denominator: share.denominator, base)
  }

  /// "unanimité" of those who cast a vote; of the members or of those present is more, and "moins une voix" less.
  private var unanimity: Majority? {
    guard words.fraction == nil, !words.has("moins") else { return nil }
    switch majorityBase {
    case nil, .votesCast: return .unanimity
    case let base?: return .qualified(numerator: 1, denominator: 1, base)
    }
  }

  private var majorityBase: Majority.Base? {
    if words.has("exprime") { return .votesCast }
    if words.saysRepresented { return .presentOrRepresented }
    if words.has("present") { return .present }
    return ["membre", "adherent", "exercice", "inscrit"].contains(where: words.has) ? .entitled : nil
  }

  private var castingVote: Bool? {
    if words.isNegated { return false }
    return words.has("oui") || words.has("president") || words.has("preponderante") ? true : nil
  }

  /// "fondateurs 40 %, actifs 30 %…": hundredths that make a whole.
  private var collegeWeights: [String: Int]? {
    var weights: [String: Int] = [:]
    var name: String?
    for word in words.all where word != "%" {
      if let weight = Int(word.hasSuffix("%") ? String(word.dropLast()) : word) {
        guard let college = name, weights[college] == nil, (0...100).contains(weight) else { return nil }
        weights[college] = weight
        name = nil
      } else if word != "college" && word != "des" && word != "pour" {
        name = word
      }
    }
    return name == nil && weights.values.reduce(0, +) == 100 ? weights : nil
  }

  /// "tous les adhérents", "les membres à jour de leur cotisation"; with any other condition it is another rule.
  private var entitlement: Entitlement? {
    let subjects = ["adherent", "adherents", "membre", "membres"]
    let dues = ["cotisation", "cotisations", "jour"]
    let others = [
      "tous", "toutes", "seuls", "les", "des", "de", "la", "l", "du", "le", "leur", "leurs", "sa", "ses", "a",
      "association", "convoques", "sont", "et", "votent", "uniquement",
    ]
    let isPlain = words.all.allSatisfy { subjects.contains($0) || dues.contains($0) || others.contains($0) }
    guard isPlain, words.all.contains(where: subjects.contains) else { return nil }
    if words.has("a", before: "jour") { return words.has("cotisation") ? .inGoodStanding : nil }
    return words.all.contains(where: dues.contains) ? nil : .everybody
  }

  /// "4 par an"; "une par trimestre" is another way to count.
  private var meetingsPerYear: Int? {
    guard !["trimestre", "semestre", "mois", "semaine"].contains(where: words.has) else { return nil }
    return number(in: 1...366, of: ["reunion", "fois", "par"])
  }

  private var mandateLength: Int? {
    let years = words.numbers(of: ["an", "annee"], always: false)
    let months = words.numbers(of: ["mois"], always: false)
    switch (years.count, months.count) {
    case (1, 0): return (1...100).contains(years[0]) ? years[0] * 12 : nil
    case (0, 1): return (1...1200).contains(months[0]) ? months[0] : nil
    default: return nil
    }
  }

  /// The one number that the text tells; nil for none, and for several that differ.
  private func number(in range: ClosedRange<Int>, of units: [String]) -> Int? {
    let numbers = words.numbers(of: units)
    return numbers.count == 1 && range.contains(numbers[0]) ? numbers[0] : nil
  }
}

extension Rule.Subject {
  /// A wording that is understood, for a refusal.
  fileprivate var expectedWording: String {
    switch self {
    case .notice: "« 15 jours francs » ou « 15 jours calendaires »"
    case .quorum: "« 1/2 des sièges, présents ou représentés », « plus de la moitié des membres présents » ou « aucun »"
    case .secondNotice: "« sans quorum » ou « 15 jours, sans quorum »"
    case .proxies: "« 2 par personne », « 2 par personne, même collège », « illimités » ou « interdits »"
    case .majority:
      "« simple », « plus de la moitié des suffrages exprimés », « moitié plus une des suffrages exprimés », "
        + "« 2/3 des présents ou représentés » ou « unanimité »"
    case .castingVote: "« oui » ou « non »"
    case .collegeWeights: "« fondateurs 40 %, actifs 30 %, habitants 10 %, partenaires 20 % », en tout 100"
    case .meetingsPerYear: "« 4 par an »"
    case .mandateLength: "« 3 ans » ou « 18 mois »"
    case .entitlement: "« tous les adhérents » ou « les adhérents à jour de cotisation »"
    case .convenor, .signatories, .approver: "un texte"
    }
  }
}
