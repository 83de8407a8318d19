import Governance

extension Tally {
  /// "9 pour, 1 contre, 1 abstention".
  public var french: String {
    var parts = ["\(votesFor.french) pour", "\(votesAgainst.french) contre"]
    if abstentions > 0 { parts.append(abstentions.of("abstention")) }
    if blank > 0 { parts.append(blank.of("blanc")) }
    if spoiled > 0 { parts.append(spoiled.of("nul")) }
    if recused > 0 {
      parts.append("\(recused.french) \(recused.agreeing("ne prend pas part", "ne prennent pas part"))")
    }
    return parts.joined(separator: ", ")
  }
}

extension Outcome {
  /// "adoptée", "rejetée".
  public var french: String {
    switch self {
    case .adopted: "adoptée"
    case .rejected: "rejetée"
    }
  }
}

extension Ballot {
  /// "à main levée", "à bulletin secret".
  public var french: String {
    switch self {
    case .showOfHands: "à main levée"
    case .secretBallot: "à bulletin secret"
    }
  }
}

extension Verdict {
  /// What the count means while nobody has entered the majority rule: the common result, or each candidate's.
  public var french: String {
    if let agreed { return "\(agreed.french) quelle que soit la majorité retenue" }
    let lists = [true, false].compactMap { reached -> String? in
      let names = results.filter { $0.isReached == reached }.map(\.majority.french)
      return names.isEmpty ? nil : "\(reached ? "adoptée" : "rejetée") selon \(names.joined(separator: ", "))"
    }
    return "majorité non renseignée, résultat à confirmer : " + lists.joined(separator: " ; ")
  }
}
