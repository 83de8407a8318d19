import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let vote = Command(
    "vote", "Note un vote : le texte, le décompte et ce que le président proclame.", topic: .meetings,
    Field.meeting("reunion", .current),
    Field.number("point", placeholder: "POINT").optional.meaning("le point de l'ordre du jour"),
    Field.text("texte", limit: 4000).asked("Texte de la résolution ?"),
    Field.number("pour").option("pour").asked("Pour ?").meaning("voix pour"),
    Field.number("contre").option("contre").asked("Contre ?", suggesting: { _ in "0" }).meaning("voix contre"),
    Field.number("abst").option("abst", "abstention", "abstentions").otherwise { _ in 0 }.meaning("abstentions"),
    Field.number("blancs").option("blanc", "blancs").otherwise { _ in 0 }.meaning("bulletins blancs"),
    Field.number("nuls").option("nul", "nuls").otherwise { _ in 0 }.meaning("bulletins nuls"),
    Field.number("deports").option("deport", "deports").otherwise { _ in 0 }.meaning("ne prennent pas part au vote"),
    Field.choice("proclamee", [("adoptée", Outcome.adopted), ("rejetée", .rejected)]).option("proclamee").optional
      .meaning("ce que le président a proclamé : adoptée ou rejetée"),
    Field.time("a").option("a").optional.meaning("l'heure du vote"),
    Field.flag("secret", "à bulletin secret"),
    examples: [
      "vote ca 2 \"Le CA approuve le budget 2027.\" pour 9 contre 1 abst 1 proclamee adoptée",
      "vote CA-2026-01 \"Adhésion de Pimms Médiation\" pour 11 contre 0",
    ]
  ) {
    workspace, meeting, point, text, votesFor, votesAgainst, abstentions, blank, spoiled, recused, proclaimed, time,
    secret in
    try workspace.recordVote(
      text, point: point, proclaimed: proclaimed, secret: secret, at: meeting, time: time
    ) { (present, represented) throws(Refusal) in
      try Tally(
        votesFor: votesFor, votesAgainst: votesAgainst, abstentions: abstentions, blank: blank, spoiled: spoiled,
        recused: recused, present: present, represented: represented)
    }
  }

  static let recount = Command(
    "recompter",
    "Recompte les votants d'un vote d'après la feuille de présence ; les voix restent, ou sont celles que vous donnez.",
    topic: .meetings,
    Field.resolutionReference("vote"),
    Field.time("a").option("a").optional.meaning("l'heure du vote, si elle manquait ou était fausse"),
    Field.number("pour").option("pour").optional.meaning("voix pour, si elles étaient mal comptées"),
    Field.number("contre").option("contre").optional.meaning("voix contre"),
    Field.number("abst").option("abst", "abstention", "abstentions").optional.meaning("abstentions"),
    Field.number("blancs").option("blanc", "blancs").optional.meaning("bulletins blancs"),
    Field.number("nuls").option("nul", "nuls").optional.meaning("bulletins nuls"),
    Field.number("deports").option("deport", "deports").optional.meaning("ne prennent pas part au vote"),
    examples: ["recompter CA-2026-01/02", "recompter CA-2026-01/02 à 15h10", "recompter CA-2026-01/02 pour 8"]
  ) { workspace, reference, time, votesFor, votesAgainst, abstentions, blank, spoiled, recused in
    let resolution = try workspace.act {
      try $0.recountVote(reference.number, at: reference.meeting, time: time, today: workspace.today) {
        (former, present, represented) throws(Refusal) in
        try former.recounted(
          votesFor: votesFor, votesAgainst: votesAgainst, abstentions: abstentions, blank: blank, spoiled: spoiled,
          recused: recused, present: present, represented: represented)
      }
    }
    return try workspace.meaning(of: resolution, at: reference.meeting)
  }

  static let noteDiscussion = Command(
    "réunion noter", "Note ce qui s'est dit en réunion, pour le procès-verbal.", topic: .meetings,
    Field.meeting("reunion", .current),
    Field.text("note", limit: 4000).asked("Qu'a-t-on dit ?"),
    Field.number("point").option().optional.meaning("le point de l'ordre du jour"),
    examples: ["réunion noter ca \"La trésorerie est saine.\" --point 2"]
  ) { workspace, meeting, text, point in
    try workspace.act { try $0.noteDiscussion(text, agendaItem: point, in: meeting, today: workspace.today) }
    return .lines("\(meeting.code) : noté\(point.map { ", point \($0)" } ?? "").")
  }
}

extension Workspace {
  /// Records a vote and says what it means, with its arithmetic.
  func recordVote(
    _ text: PlainText, point: Int?, proclaimed: Outcome?, secret: Bool, at meeting: Reference<Meeting>,
    time: ClockTime?, count: (_ present: Int, _ represented: Int) throws(Refusal) -> Tally
  ) throws -> Answer {
    let resolution = try act {
      try $0.recordVote(
        text, agendaItem: point, ballot: secret ? .secretBallot : .showOfHands, proclaimed: proclaimed, at: meeting,
        time: time, today: today, count: count)
    }
    var answer = try meaning(of: resolution, at: meeting)
    let tally = resolution.tally
    let record = try reading().record(of: meeting)
    if record.resolutions.contains(where: { $0.number < resolution.number && $0.text.folded == resolution.text.folded })
    {
      answer.add("Ce texte a déjà été voté à cette réunion ; si c'est une répétition : annuler")
    }
    if !secret, tally.blank + tally.spoiled > 0 {
      answer.add("Des bulletins blancs ou nuls, à main levée ? Si le vote était secret : annuler, puis --secret")
    }
    if tally.recused == 0, let remark = try recusalRemark(on: text.value, at: record, hasVoted: true) {
      answer.add(remark)
    }
    if proclaimed == nil { answer.add("Rien n'est noté comme proclamé.") }
    return answer
  }

  /// What a vote means, with its arithmetic.
  fileprivate func meaning(of resolution: Resolution, at meeting: Reference<Meeting>) throws -> Answer {
    let tally = resolution.tally
    var answer = Answer.lines(
      "\(resolution.code) : \(tally.french), \(resolution.ballot.french)",
      "Suffrages exprimés : \(tally.votesCast) ; votants : \(tally.voters)")
    let record = try reading().record(of: meeting)
    let bylaws = record.bylaws(for: resolution)
    let verdict = resolution.verdict(under: bylaws)
    let isWithoutQuorum = resolution.quorum.map { !$0.isMet } ?? false
    if let counted = resolution.quorum, isWithoutQuorum { answer.add(counted.french.capitalizedFirst + ".") }
    answer.add((isWithoutQuorum ? "À titre indicatif : " + verdict.french : verdict.french.capitalizedFirst) + ".")
    if verdict.isWeighted {
      let unconfirmed = try reading().unconfirmedCollegeCount(of: record.meeting)
      answer.add(WeightedResult(resolution, unconfirmed: unconfirmed, under: bylaws).french.capitalizedFirst + ".")
    }
    let quorum = record.quorum(at: resolution.takenAt.map { .at($0) } ?? .latest)
    if let counted = resolution.quorum {
      if !isWithoutQuorum { answer.add(counted.french.capitalizedFirst + ".") }
    } else if quorum.isMet == nil {
      answer.add(quorum.french.capitalizedFirst + ".")
    }
    if tally.unaccounted > 0 {
      answer.add(
        "\(tally.unaccounted.of("votant")) \(tally.unaccounted.agreeing("n'est", "ne sont")) dans aucun décompte.")
    }
    if let outcome = resolution.proclaimed {
      answer.add("Proclamée : \(outcome.french).")
      if resolution.isProclaimedAgainstCount(under: bylaws) {
        answer.add("Ce n'est pas ce que donne le décompte ; c'est noté ainsi.")
      }
    }
    return answer
  }

  /// That a funder votes on what may be its own money; nil where the text does not speak of it.
  func recusalRemark(on text: String, at record: MeetingRecord, hasVoted: Bool) throws -> String? {
    record.voting(try reading().fundingMembers(on: record.meeting.day)).recusalRemark(on: text, hasVoted: hasVoted)
  }
}

extension Tally {
  /// "9 présents + 2 pouvoirs".
  fileprivate var voters: String {
    present.of("présent") + (represented > 0 ? " + \(represented.of("pouvoir"))" : "")
  }
}
