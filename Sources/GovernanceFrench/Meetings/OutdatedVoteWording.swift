import Governance

extension OutdatedVote {
  /// On whom, or under which quorum, it was counted, what the record tells now, and how it is counted again.
  public var french: String {
    let recount =
      voicesTooManyFrench.map { "\($0) \(VoteRefusal.waysOutOfTooManyVoices(resolution.code))" }
      ?? "Pour recompter ses votants : recompter \(resolution.code)"
    switch now {
    case .voters(nil):
      return "\(countedFrench) ; à aucun moment la feuille de présence n'en a autant. \(recount)"
    case .voters(let voters?):
      let hour = resolution.takenAt.map { ", voté à \($0.french)," } ?? ""
      return "\(resolution.code)\(hour) a compté \(words(resolution.tally)) ; la feuille de présence dit maintenant "
        + "\(voters.present.of("présent")) et \(voters.represented.of("pouvoir")). \(recount)"
    case .quorum(let check):
      let then = resolution.quorum.map { "\($0.counted.french) pour \($0.needed.french) requis" } ?? "aucun quorum jugé"
      let now = check.map { "\($0.counted.french) pour \($0.needed.french) requis" } ?? "aucun quorum à juger"
      return "\(resolution.code) : \(then) au vote ; d'après le dossier maintenant : \(now). \(recount)"
    case .electorate(let now):
      let then = (resolution.electorate ?? now).of("voix", "voix")
      return "\(resolution.code) : sur \(then) au vote ; d'après le dossier maintenant : \(now.french). \(recount)"
    }
  }
}

extension OutdatedVote {
  /// "CA-2026-01/01 a compté 5 présents et 1 pouvoir".
  public var countedFrench: String { "\(resolution.code) a compté \(words(resolution.tally))" }

  private func words(_ tally: Tally) -> String {
    "\(tally.present.of("présent")) et \(tally.represented.of("pouvoir"))"
  }

  /// That it counts more voices than there were voters, and whose are too many as far as the record tells it; nil where it
  /// does not.
  public var voicesTooManyFrench: String? {
    voicesTooMany.map { members in
      let voices = resolution.tally.voices.of("voix", "voix")
      let whose = members.map(\.name).withoutVoteFrench.map { " \($0)" } ?? ""
      return "\(resolution.code) compte \(voices), plus que de votants.\(whose)"
    }
  }
}

extension [String] {
  /// "Alpha, noté présent, n'y avait pas voix ce jour-là."; nil for nobody.
  public var withoutVoteFrench: String? {
    guard !isEmpty else { return nil }
    return count == 1
      ? "\(frenchList()), noté présent, n'y avait pas voix ce jour-là."
      : "\(frenchList()), notés présents, n'y avaient pas voix ce jour-là."
  }
}

extension Election {
  /// That it counted voters whom the attendance sheet never tells, and what to do.
  public var outdatedFrench: String {
    "\(code) a compté \(present.of("présent")) et \(represented.of("pouvoir")) ; à aucun moment la feuille de présence n'en a "
      + "autant. Pour la recompter : annuler jusqu'à elle, puis la noter de nouveau."
  }
}
