import Governance

extension OutdatedVote {
  /// On whom it was counted, whom the sheet has now, and how it is counted again.
  public var french: String {
    let counted = "\(resolution.tally.present.of("présent")) et \(resolution.tally.represented.of("pouvoir"))"
    let recount = "Pour recompter ses votants : recompter \(resolution.code)"
    guard let time = resolution.takenAt, let voters else {
      return "\(resolution.code) a compté \(counted) ; à aucun moment la feuille de présence n'en a autant. "
        + recount
    }
    return "\(resolution.code), voté à \(time.french), a compté \(counted) ; la feuille de présence dit maintenant "
      + "\(voters.present.of("présent")) et \(voters.represented.of("pouvoir")). \(recount)"
  }
}
