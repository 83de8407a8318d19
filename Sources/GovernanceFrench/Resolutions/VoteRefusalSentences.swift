import Governance

extension VoteRefusal {
  /// What is wrong, why, and what to do next.
  var sentence: String {
    switch self {
    case .noResolution(let number, let code, let count):
      count == 0
        ? "\(code) n'a voté aucun texte." : "\(code) n'a pas de texte \(number) ; elle en a voté \(count)."
    case .decisionRejected(let code):
      "\(code) a été rejeté : ce texte ne décide rien. Donnez celui qui a été adopté, ou laissez --resolution de côté."
    case .nothingVoted(let code): "\(code) : aucun vote n'est noté. D'abord : vote …"
    case .nothingProposed(let code): "\(code) : quel texte met-on aux voix ? D'abord : résolution \"…\""
    case .nothingToLeave(let code):
      "\(code) : quel texte, ou quel point, reste sans vote ? D'abord : point 2, ou résolution \"…\""
    case .collegeVotesExceed(let college, let tally):
      "\(college) : les collèges auraient ensemble plus de voix que le décompte (\(tally)). Recomptez."
    case .collegeVotersExceed(let college, let voters):
      voters == 0
        ? "\(college) : aucun votant de ce collège n'était là ni représenté. Revoyez le collège, ou la présence."
        : "\(college) : ce collège n'avait que \(voters.of("votant")), présents ou représentés. Recomptez, ou revoyez la présence."
    case .noVotingRight(let name, let body): "\(name) ne siège pas ici avec droit de vote (\(body))."
    case .tooManyVotes(let votes, let present, let represented):
      "\(votes.of("voix", "voix")) pour \((present + represented).of("votant")) "
        + "(\(present.of("présent")), \(represented.of("représenté"))). Recomptez, ou complétez la présence."
    case .moreVoicesThanVoters(let code, let votes, let voters, let withoutVote):
      "\(code) compte \(votes.of("voix", "voix")) pour \(voters.of("votant"))."
        + (withoutVote.withoutVoteFrench.map { " \($0)" } ?? "")
        + " \(VoteRefusal.waysOutOfTooManyVoices(code))"
    case .afterClosing(let closed, let code):
      "La séance est levée depuis \(closed.french) : à quelle heure a-t-on voté ? Par exemple : vote pour 9 contre 1 à 15h10. "
        + "Si personne ne le sait : quitter, puis vote \(code) \"…\" pour 9 contre 1"
    case .noVotes: "Aucune voix : donnez au moins « pour », « contre » ou « abst »."
    }
  }

  /// The two ways out of a vote that counts more voices than there were voters.
  static func waysOutOfTooManyVoices(_ code: String) -> String {
    "Corrigez la présence, l'heure du vote ou la durée du siège ; ou, si une voix est de trop : recompter \(code) --pour …"
  }
}
