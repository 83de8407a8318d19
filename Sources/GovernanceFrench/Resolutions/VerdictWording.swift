import Governance

extension Verdict {
  /// What the count means: the arithmetic under the rule of that day, or what each candidate gives.
  public var french: String {
    if isWeighted {
      let counts = results.map { $0.arithmetic(as: nil) }
      return counts.count == 1
        ? "décompte brut, qui ne fait pas le résultat, les collèges pesant : \(counts.joined())"
        : "les collèges pèsent : le décompte brut ne fait pas le résultat"
    }
    let sentence =
      switch basis {
      case .rule(let standing): results.map { arithmetic($0) + " (\(standing.french))" }.joined()
      case .quoted(let statement): "règle des statuts à appliquer soi-même : « \(statement.text) »"
      case .unknown: agreed.map { $0.french + " " + tried } ?? candidates
      }
    return sentence + (tie.map { " ; " + $0.french } ?? "")
  }

  /// Where the chair's vote decides, or may decide, the count alone rejects nothing.
  private func arithmetic(_ result: Result) -> String {
    switch tie {
    case .chairDecides, .chairAway, .unknown:
      result.isReached == false ? result.arithmetic(as: "à départager") : result.arithmetic
    case .secretBallot, .noCastingVote, nil: result.arithmetic
    }
  }

  /// What all agree on that was tried, and no more.
  private var tried: String {
    let ofMembers = results.contains { $0.majority.base == .entitled }
    let bases = "suffrages, présents ou représentés" + (ofMembers ? ", membres" : "")
    return "quelle que soit la majorité retenue : simple, absolue (\(bases)) ou 2/3 des suffrages ; aucune autre n'est "
      + "examinée"
  }

  private var candidates: String {
    let lists = [true, false].compactMap { reached -> String? in
      let names = results.filter { $0.isReached == reached }.map(\.majority.french)
      return names.isEmpty ? nil : "\(reached ? "adoptée" : "rejetée") selon \(names.joined(separator: ", "))"
    }
    return "majorité non renseignée, résultat à confirmer : " + lists.joined(separator: " ; ")
  }
}

extension Verdict.Tie {
  /// What equal votes do.
  fileprivate var french: String {
    switch self {
    case .chairDecides(let standing): "égalité : la voix du président de séance décide (\(standing.french))"
    case .chairAway(let standing):
      "égalité : voix prépondérante non comptée, la présence du président de séance n'est pas notée (\(standing.french))"
    case .secretBallot: "égalité au bulletin secret : pas de voix prépondérante"
    case .noCastingVote: "égalité, sans voix prépondérante"
    case .unknown: "égalité : voix prépondérante du président \(Gap.notStated)e"
    }
  }
}

extension Verdict.Result {
  /// "plus de la moitié des suffrages exprimés : 6 > 5,5 → adoptée".
  public var arithmetic: String { arithmetic(as: isReached.map { $0 ? "adoptée" : "rejetée" } ?? "non calculable") }

  fileprivate func arithmetic(as outcome: String?) -> String {
    "\(majority.french)\(threshold) : \(comparison)" + (outcome.map { " → " + $0 } ?? "")
  }

  /// " (2/3 de 7 = 4 2/3, donc 5)": votes are whole, and the share is told exactly.
  private var threshold: String {
    guard case .qualified(let numerator, let denominator, _) = majority, numerator < denominator, let base, base > 0,
      votesForInRoom == nil
    else { return "" }
    let share = Fraction(base * numerator, denominator)
    return " (\(numerator)/\(denominator) de \(base.french) = \(share.french)"
      + (share.isWhole ? ")" : ", donc \(share.roundedUp.french))")
  }

  private var comparison: String {
    if let votesForInRoom, base != 0 { return comparison(inRoom: votesForInRoom) }
    guard let isReached else { return "base \(Gap.notStated)e" }
    if votesFor + votesAgainst == 0, majority == .unanimity || majority.base == .votesCast {
      return "aucun suffrage exprimé"
    }
    if base == 0 { return "aucun votant" }
    func compare(_ sign: String, _ opposite: String, _ threshold: String) -> String {
      "\(votesFor.french) \(isReached ? sign : opposite) \(threshold)"
    }
    switch majority {
    case .simple: return compare(">", "≤", "\(votesAgainst.french) contre")
    case .unanimity: return compare("=", "≠", "\((votesFor + votesAgainst).french) exprimés")
    case .moreThanHalf: return compare(">", "≤", (base ?? 0).half)
    case .halfPlusOne:
      // By the letter: half, then one whole vote more, rounded up to a number of votes.
      return compare("≥", "<", (((base ?? 0) + 3) / 2).french)
    case .qualified(let numerator, let denominator, _):
      let threshold = Fraction((base ?? 0) * numerator, denominator)
      return compare("≥", "<", threshold.roundedUp.french)
    }
  }
}

extension Verdict.Result {
  /// Of those in the room, where the count holds votes by proxy too: "de 3 à 5 pour parmi les présents…".
  private func comparison(inRoom votes: ClosedRange<Int>) -> String {
    let range =
      votes.count == 1 ? votes.lowerBound.french : "de \(votes.lowerBound.french) à \(votes.upperBound.french)"
    guard isReached != nil else {
      return "\(range) pour parmi les présents, le décompte ne distinguant pas les pouvoirs"
    }
    if votesAgainst > 0, case .qualified(let numerator, let denominator, _) = majority, numerator == denominator {
      return votesAgainst.french + " contre"
    }
    return "\(range) pour parmi les présents, quel que soit le vote des pouvoirs"
  }
}
