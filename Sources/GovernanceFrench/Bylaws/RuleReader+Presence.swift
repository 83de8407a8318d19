import Governance

/// Who has to be there, who counts as there, and who is convened.
extension RuleReader {
  /// "aucun", "il n'y a pas de quorum", "quel que soit le nombre des présents"; but not "pas moins de la moitié", nor
  /// "sans la moitié des membres…".
  var saysNone: Bool {
    guard !words.tellsShare, words.numbers(of: []).isEmpty, !words.has("atteint") else { return false }
    return words.beginsWithNone || (words.has("quorum") && words.isNegated) || saysWhateverTheirNumber
  }

  /// "quel que soit le nombre des présents".
  var saysWhateverTheirNumber: Bool { words.has("quel", before: "que") || words.has("quelque") }

  var quorum: QuorumRule? {
    if let voters { return voters }
    // "La moitié plus un" of an odd number is read in two ways, and "cinq au moins" beside a share is a second rule.
    let share = words.isPlainMajority ? .moreThanHalf : words.fraction
    guard let share, !share.isPlusOne, !words.hasNumberBesideShares, !words.offersChoice, let counting, let base
    else { return nil }
    guard !words.isNegatedBeyondBounds || namesProxies else { return nil }
    return QuorumRule(
      numerator: share.numerator, denominator: share.denominator, isMoreThan: share.isMoreThan, base: base,
      counting: counting)
  }

  /// "la présence d'au moins trois membres": a number of voters, and no share of anything.
  private var voters: QuorumRule? {
    guard !words.namesShare, !words.has("siege"), !words.all.contains("plus"), !words.offersChoice, !words.isNegated,
      ["membre", "adherent", "administrat"].contains(where: words.has), let counting,
      let number = words.number(in: 2...10_000, of: ["membre", "adherent", "administrat"])
    else { return nil }
    return QuorumRule(numerator: number, denominator: 1, isMoreThan: false, base: .voters, counting: counting)
  }

  private var base: QuorumRule.Base? {
    let saysSeats = words.all.contains { $0 == "siege" || $0 == "sieges" }
    if saysSeats { return words.has("pourvu") ? .entitled : .seats }
    return ["membre", "adherent", "administrat", "exercice", "voix"].contains(where: words.has) ? .entitled : nil
  }

  /// "présents ou représentés", "présents ou ayant donné pouvoir", or "présents" alone.
  private var counting: QuorumRule.Counting? {
    if words.saysRepresented { return .presentOrRepresented }
    guard ["present", "presence", "assist"].contains(where: words.has) else { return nil }
    let leavesThemOut = words.isNegated || words.has("hors") || words.has("exclu")
    return namesProxies && !leavesThemOut ? .presentOrRepresented : .present
  }

  private var namesProxies: Bool { ["pouvoir", "procuration", "mandat"].contains(where: words.has) }

  var proxies: ProxyRule? {
    let isWithinCollege = words.has("college")
    guard !isWithinCollege || words.has("meme", before: "college") else { return nil }
    // "1 pouvoir pour les membres actifs, dont…": one number does not hold for all.
    guard !words.all.contains("pour"), !words.all.contains("dont"), !words.has("moins") else { return nil }
    let counted = words.numbers(of: ["pouvoir", "mandat", "procuration", "par", "seul", "au", "maximum"])
    if !counted.isEmpty {
      // "Aucun membre ne détient 3 pouvoirs" may mean two at most: only "plus de" and "qu'un" say which.
      guard !words.isNegatedBeyondBounds || ["plus", "que", "qu"].contains(where: words.all.contains) else {
        return nil
      }
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

  /// "tous les adhérents", "les membres à jour de leur cotisation"; with any other condition it is another rule.
  var entitlement: Entitlement? {
    guard ["adherent", "membre"].contains(where: words.has) else { return nil }
    if words.has("a", before: "jour") { return words.has("cotisation") ? .inGoodStanding : nil }
    return words.has("jour") || words.has("cotisation") ? nil : .everybody
  }
}
