import Governance

/// Reads what statutes say, as one types it, into terms that can be computed with:
/// `1/2 des sièges, présents ou représentés`, `15 jours francs`, `2 par personne`, `moitié plus une des suffrages exprimés`.
public struct RuleReader {
  private let subject: Rule.Subject
  private let text: String
  /// The text without accents, its words apart.
  private let words: [String]

  /// A reader of that text about that subject.
  public init(_ text: String, about subject: Rule.Subject) {
    self.subject = subject
    self.text = text
    words = text.folded.replacing("'", with: " ").split { " ,;()".contains($0) }.map(String.init)
  }

  /// The terms.
  ///
  /// - Throws: ``Refusal/unreadableRule(_:expected:)`` with a wording that is understood.
  public func terms() throws(Refusal) -> RuleTerms {
    let terms: RuleTerms? =
      switch subject {
      case .notice: notice.map(RuleTerms.notice)
      case .quorum: isNone ? .quorum(nil) : quorum.map(RuleTerms.quorum)
      case .secondNotice: isNone ? nil : secondNotice.map(RuleTerms.secondNotice)
      case .proxies: proxies.map(RuleTerms.proxies)
      case .majority: majority.map(RuleTerms.majority)
      case .castingVote: castingVote.map(RuleTerms.castingVote)
      case .collegeWeights: collegeWeights.map(RuleTerms.collegeWeights)
      case .meetingsPerYear: firstNumber(in: 1...366).map(RuleTerms.meetingsPerYear)
      case .mandateLength: mandateLength.map { .mandateLength(months: $0) }
      case .convenor, .entitlement, .signatories, .approver: .words
      }
    guard let terms else { throw .unreadableRule(text, expected: subject.expectedWording) }
    return terms
  }

  // MARK: - Subjects

  private var notice: NoticeRule? {
    guard has("jour"), let days = firstNumber(in: 0...365) else { return nil }
    return NoticeRule(days: days, counting: has("calendaire") ? .calendarDays : .clearDays)
  }

  private var quorum: QuorumRule? {
    guard let (numerator, denominator) = fraction, let counting else { return nil }
    let base: QuorumRule.Base
    if has("siege") {
      base = .seats
    } else if ["membre", "adherent", "administrateur", "exercice", "voix"].contains(where: has) {
      base = .entitled
    } else {
      return nil
    }
    return QuorumRule(
      numerator: numerator, denominator: denominator, isMoreThan: hasPhrase("plus", "de", "d"), base: base,
      counting: counting)
  }

  /// "présents ou représentés", or "présents" alone.
  private var counting: QuorumRule.Counting? {
    if has("represente") { return .presentOrRepresented }
    return has("present") ? .present : nil
  }

  private var secondNotice: SecondNoticeRule? {
    let waives = hasPhrase("sans", "quorum") || hasPhrase("quel", "que") || hasPhrase("quelque")
    let days = has("jour") ? firstNumber(in: 0...365) : nil
    guard waives || days != nil else { return nil }
    return SecondNoticeRule(days: days, waivesQuorum: waives)
  }

  private var proxies: ProxyRule? {
    if isNone || has("interdit") { return .forbidden }
    let isWithinCollege = has("college")
    if let cap = firstNumber(in: 1...10_000) {
      return ProxyRule(isAllowed: true, cap: cap, isWithinCollege: isWithinCollege)
    }
    guard ["autorise", "admis", "permis", "illimite", "limite"].contains(where: has) else { return nil }
    return ProxyRule(isAllowed: true, isWithinCollege: isWithinCollege)
  }

  private var majority: Majority? {
    if has("unanim") { return .unanimity }
    if has("simple") || has("relative") { return .simple }
    guard let base = majorityBase else { return nil }
    // "absolue" alone is not enough: authors disagree on what it means, and the two differ on odd bases.
    if hasPhrase("moitie", "plus") || hasPhrase("1/2", "plus") || has("50%+1") { return .halfPlusOne(base) }
    guard let (numerator, denominator) = fraction else { return nil }
    if hasPhrase("plus", "de", "d") {
      return numerator * 2 == denominator ? .moreThanHalf(base) : nil
    }
    return .qualified(numerator: numerator, denominator: denominator, base)
  }

  private var majorityBase: Majority.Base? {
    if has("exprime") { return .votesCast }
    if has("represente") { return .presentOrRepresented }
    if has("present") { return .present }
    if ["membre", "adherent", "exercice", "inscrit"].contains(where: has) { return .entitled }
    return nil
  }

  private var castingVote: Bool? {
    if isNone || has("non") { return false }
    return has("oui") || has("president") || has("preponderante") ? true : nil
  }

  /// "fondateurs 40 %, actifs 30 %…": hundredths that make a whole.
  private var collegeWeights: [String: Int]? {
    var weights: [String: Int] = [:]
    var name: String?
    for word in words where word != "%" {
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

  private var mandateLength: Int? {
    guard let number = firstNumber(in: 1...1200) else { return nil }
    if words.contains(where: { $0.hasPrefix("mois") }) { return number }
    return words.contains { ["an", "ans", "annee", "annees"].contains($0) } && number <= 100 ? number * 12 : nil
  }

  // MARK: - Words

  private var isNone: Bool { ["aucun", "aucune", "neant", "sans", "pas"].contains(words.first ?? "") }

  private func has(_ stem: String) -> Bool { words.contains { $0.hasPrefix(stem) } }

  /// Whether that word is followed by one of those.
  private func hasPhrase(_ first: String, _ others: String...) -> Bool {
    zip(words, words.dropFirst()).contains { $0 == first && (others.contains($1)) }
      || (others.isEmpty && words.contains(first))
  }

  /// `1/2`, "la moitié", "deux tiers", "le quart".
  private var fraction: (Int, Int)? {
    for (index, word) in words.enumerated() {
      let parts = word.split(separator: "/").compactMap { Int($0) }
      if parts.count == 2, (1...1000).contains(parts[1]), (1...parts[1]).contains(parts[0]) {
        return (parts[0], parts[1])
      }
      let denominator: Int
      switch word {
      case "moitie": denominator = 2
      case "tiers": denominator = 3
      case "quart", "quarts": denominator = 4
      default: continue
      }
      let numerators = ["deux": 2, "trois": 3, "2": 2, "3": 3]
      let numerator = index > 0 ? numerators[words[index - 1]] ?? 1 : 1
      return numerator <= denominator ? (numerator, denominator) : nil
    }
    return nil
  }

  private func firstNumber(in range: ClosedRange<Int>) -> Int? {
    let spelled = ["un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "huit": 8, "quinze": 15]
    for word in words {
      if let number = Int(word) ?? spelled[word] { return range.contains(number) ? number : nil }
    }
    return nil
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
        + "« 2/3 des présents ou représentés » ou « unanimité » ; « absolue » seul se lit de deux façons"
    case .castingVote: "« oui » ou « non »"
    case .collegeWeights: "« fondateurs 40 %, actifs 30 %, habitants 10 %, partenaires 20 % », en tout 100"
    case .meetingsPerYear: "« 4 par an »"
    case .mandateLength: "« 3 ans » ou « 18 mois »"
    case .convenor, .entitlement, .signatories, .approver: "un texte"
    }
  }
}
