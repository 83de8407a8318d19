import Governance

extension OutdatedVote {
  /// On whom it was counted, whom the sheet has now, and how it is counted again.
  public var french: String {
    func room(_ present: Int, _ represented: Int) -> String {
      "\(present.of("présent")) et \(represented.of("pouvoir"))"
    }
    return "\(resolution.code), voté à \(takenAt.french), a compté "
      + "\(room(resolution.tally.present, resolution.tally.represented)) ; la feuille de présence dit maintenant "
      + "\(room(present, represented)). Pour le recompter : annuler jusqu'au vote, puis le noter après l'arrivée ou le départ."
  }
}
