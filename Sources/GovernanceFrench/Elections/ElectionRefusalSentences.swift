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
    case .candidateTwice(let name):
      "\(name) est nommé deux fois parmi les candidats. Une personne, un nombre de voix : donnez le total."
    case .endsBeforeElection(let until, let meeting):
      "Un mandat donné le \(meeting.frenchShort) ne peut pas finir le \(until.frenchShort), avant l'élection. "
        + "Donnez un jour plus tard : --jusqu-au \(until.sameDay(after: meeting).frenchNumeric)"
    case .electedAlready(let name, let body, let day):
      "\(body) : \(name) tient déjà ce mandat, depuis le jour même (\(day.frenchShort)). Si c'est cette élection, elle est "
        + "notée. S'il fut saisi à part, défaites d'abord cet acte (journal, annuler), puis notez l'élection."
    case .givenThatDay(let name, let position, let day):
      "\(position) : \(name) a reçu ce mandat le jour même (\(day.frenchShort)), il ne peut finir ce jour-là. S'il fut donné "
        + "un autre jour : corriger … mandat … depuis JOUR --motif \"…\" ; à tort : journal, annuler ; si l'élection est d'un autre jour, notez-la à la réunion "
        + "de ce jour."
    case .notOutgoing(let name, let body, let code, let day):
      "\(body) : \(name) ne tient pas ce mandat au \(day.frenchShort), rien ne finirait. Revoyez --sortants. Qui le tient : "
        + "mandats \(code) --au \(day.frenchNumeric)"
    case .noElection(let number, let code, let count):
      count == 0
        ? "\(code) n'a pas tenu d'élection."
        : "\(code) n'a pas d'élection E\(number) ; elle en a tenu \(count). Voyez : réunion \(code)"
    case .noVacantSeat(let name, let body):
      "\(body) : aucun siège n'est libre pour \(name). Dites quels mandats finissent : --sortants \"…\""
    }
  }
}

extension Day {
  /// The same day of the first year in which it lies after that day: what was meant by an end in the past.
  fileprivate func sameDay(after day: Day) -> Day {
    var later = self
    while later <= day { later = later.adding(months: 12) }
    return later
  }
}
