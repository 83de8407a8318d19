import Governance

extension ElectionRefusal {
  /// What is wrong, why, and what to do next.
  var sentence: String {
    switch self {
    case .electionTied(let names, let places):
      "Égalité entre \(names.frenchList()) pour \(places.of("place")). Dites qui est proclamé et comment : "
        + "--elus … --departage \"au plus âgé\""
    case .notElectable(let name): "\(name) n'a pas assez de voix pour être élu. Recomptez, ou revoyez --elus."
    case .tooManyVotesFor(let name, let voters):
      "\(name) aurait plus de voix qu'il n'y a de votants (\(voters.french)). Recomptez, ou complétez la présence."
    case .validBallotsNeeded:
      "À plusieurs places, les voix ne disent pas combien de bulletins étaient valables. Donnez-le : --exprimes N"
    case .ballotsDoNotAddUp(let ballots, let blankOrSpoiled, let voters):
      "\(ballots.of("suffrage exprimé", "suffrages exprimés")) et \(blankOrSpoiled.of("bulletin blanc ou nul", "bulletins blancs ou nuls")) "
        + "pour \(voters.of("votant")) : le compte n'y est pas. Recomptez, ou complétez la présence."
    case .noVacantSeat(let name, let body):
      "\(body) : aucun siège n'est libre pour \(name). Dites quels mandats finissent : --sortants \"…\""
    }
  }
}
