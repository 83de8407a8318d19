import Governance

extension WeightedResult {
  /// The weighted result, or why there is none.
  public var french: String {
    switch self {
    case .notWeighted(let standing): "les collèges ne pondèrent pas le vote (\(standing.french))"
    case .computed(let share, let standing):
      "\(Fraction(share.numerator, share.denominator).percent) pour, pondéré par collège "
        + "→ \(share.isMajority ? "adoptée" : "rejetée") (\(standing.french))"
    case .refused(let obstacle): "résultat pondéré non calculé : \(obstacle.french)"
    }
  }
}

extension WeightedResult.Obstacle {
  fileprivate var french: String {
    switch self {
    case .weightsUnknown: "le poids des collèges est \(Gap.notStated)"
    case .weightsQuoted(let text): "les statuts disent « \(text) », à appliquer soi-même"
    case .collegesUnconfirmed(let count):
      "\(count.of("inscription")) dans un collège \(count.agreeing("est", "sont")) à confirmer ce jour-là"
    case .notCountedByCollege: "le vote n'est pas compté par collège"
    case .collegeWithoutVotes(let code): "le collège « \(code) » pèse et n'a aucun suffrage exprimé"
    case .incomplete: "les voix des collèges ne font pas le total du vote"
    }
  }
}
