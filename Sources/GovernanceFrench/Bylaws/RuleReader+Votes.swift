import Governance

/// How many votes decide, whose vote breaks a tie, and what colleges weigh.
extension RuleReader {
  var majority: Majority? {
    guard !words.hasNumberBesideShares, !words.isNegatedBeyondBounds, !words.offersChoice else { return nil }
    if words.has("unanim") { return unanimity }
    if words.has("simple") || words.has("relative") {
      // "Simple" of those present is more for than against to some, more than half of them to others.
      guard !words.tellsShare, !words.has("absolu"), majorityBase.map({ $0 == .votesCast }) ?? true else { return nil }
      return .simple
    }
    // "absolue" alone is not enough: authors disagree on what it means, and the two differ on odd bases.
    let share = words.isPlainMajority ? .moreThanHalf : words.fraction
    guard let base = majorityBase, let share else { return nil }
    let isHalf = share.numerator * 2 == share.denominator
    if share.isPlusOne { return isHalf ? .halfPlusOne(base) : nil }
    if share.isMoreThan { return isHalf ? .moreThanHalf(base) : nil }
    return .qualified(numerator: share.numerator, denominator: share.denominator, base)
  }

  /// "unanimité" of those who cast a vote; of the members or of those present is more, and "moins une voix" less.
  private var unanimity: Majority? {
    guard !words.namesShare else { return nil }
    switch majorityBase {
    case nil, .votesCast: return .unanimity
    case let base?: return .qualified(numerator: 1, denominator: 1, base)
    }
  }

  var majorityBase: Majority.Base? {
    if words.has("exprime") { return .votesCast }
    if words.saysRepresented { return .presentOrRepresented }
    if words.has("present") { return .present }
    return ["membre", "adherent", "administrat", "exercice", "inscrit"].contains(where: words.has) ? .entitled : nil
  }

  var castingVote: Bool? {
    if words.isNegated { return false }
    return words.has("oui") || words.has("president") || words.has("preponderante") ? true : nil
  }

  /// "fondateurs 40 %, membres actifs 30 %…": hundredths that make a whole. A college is all that stands before its
  /// number, so that "fondateurs et actifs 70 %" is no weight of the last of the two.
  ///
  /// Empty where the statutes say that colleges weigh nothing.
  var collegeWeights: [String: Int]? {
    if words.beginsWithNone || words.all == ["un", "membre", "une", "voix"] { return [:] }
    let articles = ["college", "des", "les", "le", "la", "du", "de", "pour", "membres", "adherents"]
    var weights: [String: Int] = [:]
    var name: [String] = []
    for word in words.all where word != "%" {
      if let weight = Int(word) {
        let college = (name.first == "et" ? name.dropFirst() : name[...]).joined(separator: " ")
        guard !college.isEmpty, weights[college] == nil, (0...100).contains(weight) else { return nil }
        weights[college] = weight
        name = []
      } else if !articles.contains(word) {
        name.append(word)
      }
    }
    return name.isEmpty && weights.values.reduce(0, +) == 100 ? weights : nil
  }
}
