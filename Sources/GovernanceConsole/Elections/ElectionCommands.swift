import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let election = election(
    of: .meeting("reunion", .current), topic: .meetings,
    examples: [
      "élection ag ca adds 12 die 10 afeji 9 --places 2 --jusqu-au 30/6/2028",
      "élection bureau bureau silvy-leligois 7 --fonction trésorier",
    ])

  static let electionInSession = election(
    of: .sessionMeeting, topic: .session, examples: ["élection ca adds 12 die 10 --places 2 --jusqu-au 30/6/2028"])

  private static func election(
    of meetingField: Field<Reference<Meeting>>, topic: CommandHeading.Topic, examples: [String]
  ) -> Command {
    Command(
      "élection", "Note une élection : les voix de chacun, et les mandats qu'elle donne.", topic: topic,
      meetingField,
      Field.assembly("instance").asked("Dans quelle instance élit-on ?"),
      Field.candidates("candidats"),
      Field.text("fonction", limit: 60).option().optional.meaning("la fonction ; sinon, des sièges"),
      Field.number("places").option("places").otherwise { _ in 1 }.meaning("combien de places à pourvoir (1)"),
      Field.day("jusqu-au").option().optional.meaning("fin des mandats"),
      Field.text("sortants", limit: 1000).option().optional.meaning("ceux dont le mandat finit : « adds, die »"),
      Field.text("elus", limit: 1000).option().optional.meaning(
        "en cas d'égalité, ceux que le président proclame élus"),
      Field.text("departage", limit: 400).option().optional.meaning("comment l'égalité fut départagée"),
      Field.number("blancs").option().otherwise { _ in 0 }.meaning("bulletins blancs"),
      Field.number("nuls").option().otherwise { _ in 0 }.meaning("bulletins nuls"),
      Field.number("tour").option().otherwise { _ in 1 }.meaning("premier tour, deuxième tour… (1)"),
      Field.choice("majorite", [("relative", ElectionMajority.relative), ("absolue", .absolute)]).option()
        .otherwise { _ in .relative }.meaning("relative, ou absolue : plus de la moitié des suffrages exprimés"),
      Field.number("exprimes").option().optional.meaning("bulletins valables, s'il y a plusieurs places"),
      Field.flag("main-levee", "à main levée ; sinon à bulletin secret"),
      examples: examples
    ) {
      workspace, meeting, body, candidates, office, places, until, outgoing, elected, tieRule, blank, spoiled, round,
      majority, validBallots, openly in
      let file = try workspace.reading()
      func members(_ list: PlainText?) throws -> [Reference<Member>] {
        try (list.map(\.value) ?? "").split(separator: ",").map { name in
          try workspace.member(name.folded, at: meeting).member
        }
      }
      var report = ElectionReport(
        body: body, office: try office.map { try workspace.office($0.value) }, places: places,
        candidates: try candidates.map { candidate in
          let (member, person) = try workspace.member(candidate.name, at: meeting)
          return (member, person, candidate.votes)
        })
      report.outgoing = try members(outgoing)
      report.proclaimed = try members(elected)
      (report.blank, report.spoiled, report.until, report.tieRule) = (blank, spoiled, until, tieRule)
      (report.round, report.majority, report.validBallots) = (round, majority, validBallots)
      if openly { report.ballot = .showOfHands }
      let item = try file.session(of: meeting).agendaItem
      let outcome = try workspace.act {
        try $0.recordElection(report, agendaItem: item, at: meeting, today: workspace.today)
      }
      var answer = Answer(outcome, of: report)
      let next = outcome.election.nextRound(of: report, at: topic == .session ? nil : meeting)
      if let next { answer.add(next) }
      if outcome.election.neededVotes == nil,
        let rule = try file.record(of: meeting).rules.first(where: { $0.subject == .majority }),
        case .stated = rule.state
      {
        answer.add(
          "La majorité des statuts (\(rule.state.french)) n'est pas étendue d'office aux personnes. "
            + "Si elle les vise : annuler, puis --majorite absolue")
      }
      return answer
    }
  }
}

extension Answer {
  /// What an election gave, with its arithmetic.
  fileprivate init(_ outcome: ElectionOutcome, of report: ElectionReport) {
    let election = outcome.election
    self = .lines("\(election.code), \(election.subject), \(election.ballot.french)")
    for candidate in election.candidates {
      add("  \(candidate.name) : \(candidate.votes.of("voix", "voix"))\(candidate.isElected ? ", élu" : "")")
    }
    if let needed = election.neededVotes, let cast = report.validBallots {
      add(Election.absolute(needed: needed, ofCast: cast).capitalizedFirst + ".")
    } else if election.neededVotes != nil {
      add(election.arithmetic.capitalizedFirst + ".")
    }
    add(election.result.capitalizedFirst + ".")
    for mandate in outcome.ended {
      let holder = mandate.people.map(\.name).frenchList()
      add("Mandat terminé : \(mandate.position.french), \(mandate.member?.name ?? holder).")
    }
    if !outcome.renewed.isEmpty {
      add("Déjà en place, mandat renouvelé : \(outcome.renewed.compactMap(\.member?.name).frenchList()).")
    }
    for mandate in outcome.othersHeld {
      add(
        "Cumul : \(mandate.member?.name ?? "") est aussi \(mandate.position.french) ; les statuts l'admettent-ils ?")
    }
    if let open = election.openPlaces { add(open.capitalizedFirst + ".") }
    if let missing = election.missing {
      add("\(missing.capitalizedFirst) : s'ils ont voté, recomptez (annuler, puis élection …).")
    }
    if let quorum = election.quorum {
      let seats = election.seats.map { " ; \($0.of("siège"))" } ?? ""
      add("\(quorum.french.capitalizedFirst)\(seats).")
      if !quorum.isMet { add("L'élection n'est pas valable ; c'est noté ainsi.") }
    }
    if election.neededVotes == nil { add("Compté à la \(election.majority).") }
  }
}

extension Election {
  /// What to type for the next ballot on the places that stay open; nil where all are filled.
  ///
  /// - Parameter meeting: the meeting to name; nil in session, where it is known.
  fileprivate func nextRound(of report: ElectionReport, at meeting: Reference<Meeting>?) -> String? {
    guard openPlaceCount > 0, round < 9 else { return nil }
    let reason =
      neededVotes.map { "Pas assez de voix : il en faut \($0.french)." } ?? "Pas assez de candidats avec des voix."
    let elected = Set(candidates.filter(\.isElected).map(\.name))
    let standing = zip(report.candidates, report.candidates.map(\.member.name))
      .filter { _, name in !elected.contains { $0 == name || $0.hasSuffix("(\(name))") } }
      .map { candidate, _ in candidate.member.code + " VOIX" }
    var words = ["élection"]
    if let meeting { words.append(meeting.code) }
    words.append(report.body.code)
    words += standing.isEmpty ? ["NOM VOIX"] : standing
    if let office = report.office { words += ["--fonction", office.label.lowercased()] }
    if openPlaceCount > 1 { words += ["--places", String(openPlaceCount)] }
    words += ["--tour", String(round + 1)]
    if neededVotes != nil { words += ["--majorite", "absolue"] }
    return reason + " Tour suivant : " + words.joined(separator: " ")
      + (neededVotes == nil ? "" : " ; ou --majorite relative, si les statuts le disent")
  }
}
