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

extension CollegeTally {
  /// "Fondateurs : 4 pour, 1 contre, 0 abstention".
  public var french: String {
    "\(college.name) : \(votesFor.french) pour, \(votesAgainst.french) contre, \(abstentions.of("abstention"))"
  }
}

extension Resolution.QuorumCount {
  /// "quorum : 9 pour 8 requis, atteint".
  public var french: String {
    "quorum : \(counted.french) pour \(needed.french) requis, \(isMet ? "atteint" : "non atteint, décision non valable")"
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
