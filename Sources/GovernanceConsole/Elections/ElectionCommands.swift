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
      let (election, ended) = try workspace.act {
        try $0.recordElection(report, agendaItem: item, at: meeting, today: workspace.today)
      }
      var answer = Answer.lines("\(election.code), \(election.subject), \(election.ballot.french)")
      for candidate in election.candidates {
        answer.add("  \(candidate.name) : \(candidate.votes.of("voix", "voix"))\(candidate.isElected ? ", élu" : "")")
      }
      if let needed = election.neededVotes {
        let cast = validBallots ?? candidates.map(\.votes).reduce(0, +)
        answer.add(
          "Suffrages exprimés : \(cast.french) ; majorité absolue, plus de la moitié : \(needed.french) > \(cast.half)."
        )
      }
      answer.add(election.result.capitalizedFirst + ".")
      for mandate in ended {
        let holder = mandate.people.map(\.name).frenchList()
        answer.add("Mandat terminé : \(mandate.position.french), \(mandate.member?.name ?? holder).")
      }
      if let open = election.openPlaces {
        answer.add("\(open.capitalizedFirst)\(election.round == 1 ? ". Pour un deuxième tour : --tour 2" : ".")")
      }
      if let quorum = election.quorum {
        let seats = election.seats.map { " ; \($0.of("siège"))" } ?? ""
        answer.add("\(quorum.french.capitalizedFirst)\(seats).")
        if !quorum.isMet { answer.add("L'élection n'est pas valable ; c'est noté ainsi.") }
      }
      if election.neededVotes == nil {
        answer.add("Compté à la \(election.majority).")
        if let rule = try file.record(of: meeting).rules.first(where: { $0.subject == .majority }),
          case .stated = rule.state
        {
          answer.add(
            "La majorité des statuts (\(rule.state.french)) n'est pas étendue d'office aux personnes. "
              + "Si elle les vise : annuler, puis --majorite absolue")
        }
      }
      return answer
    }
  }
}

extension Int {
  /// "5,5" for 11.
  fileprivate var half: String { (self / 2).french + (isMultiple(of: 2) ? "" : ",5") }
}

extension Workspace {
  /// The adherent that is named, itself or by somebody who speaks for it.
  fileprivate func member(
    _ name: String, at meeting: Reference<Meeting>
  ) throws -> (member: Reference<Member>, person: Reference<Person>?) {
    let found = try reading().attendee(name, at: meeting)
    guard case .member(let member) = found.attendee else {
      throw Refusal.vote(.noVotingRight(name: name, body: meeting.code))
    }
    return (member, found.person)
  }

  /// The office of that name.
  func office(_ name: String) throws -> Office {
    let offices = try reading().offices()
    let typed = name.folded
    guard
      let office = offices.first(where: { $0.label.folded == typed })
        ?? offices.first(where: { $0.label.folded.hasPrefix(typed) })
        // The title as it is printed for somebody: "Vice-présidente".
        ?? offices.first(where: { typed.hasPrefix($0.label.folded) })
    else { throw Refusal.unfitValue(name, expected: offices.map { $0.label.lowercased() }.frenchList(.or)) }
    return office
  }
}

extension Field where Value == [(name: String, votes: Int)] {
  /// Names, each followed by its votes.
  static func candidates(_ name: String) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: "Qui se présente, et avec combien de voix ?",
        placeholder: "REF VOIX…", meaning: name, take: { words, _, _ in words.count },
        candidates: { prefix, workspace in workspace.candidates(of: .member, prefix) }),
      read: { words, _ in
        let words = words.count == 1 ? try Word.split(words[0].text) : words
        guard !words.isEmpty, words.count.isMultiple(of: 2) else {
          throw Refusal.unfitValue(
            words.map(\.text).joined(separator: " "), expected: "chaque nom suivi de ses voix : adds 12 die 10")
        }
        return try stride(from: 0, to: words.count, by: 2).map { index in
          guard let votes = Int(words[index + 1].text), votes >= 0 else {
            throw Refusal.unfitValue(words[index + 1].text, expected: "un nombre de voix, après \(words[index].text)")
          }
          return (words[index].text, votes)
        }
      })
  }
}
