import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let point = Command(
    "point", "Passe à un point de l'ordre du jour, ou hors de lui ; sans rien, montre l'ordre du jour.",
    topic: .session,
    Field.agendaPosition("point").optional, examples: ["point 2", "point budget", "point hors"]
  ) { workspace, position in
    let meeting = try workspace.currentSession()
    let record = try workspace.reading().record(of: meeting)
    guard let position else {
      if record.agenda.isEmpty { return .lines("Ordre du jour vide.") }
      return Answer(record.agenda.map { .line("  \($0.number). \($0.title) (\($0.purpose.french))") })
    }
    try workspace.act { try $0.moveToItem(position.number, at: meeting, today: workspace.today) }
    var answer = Answer.lines(
      position.number.map { number in
        "Point \(number) : \(record.agenda.first { $0.number == number }?.title ?? "")."
      } ?? "Hors de l'ordre du jour. Ce qui y est voté peut être contesté.")
    if let text = record.session.proposedText, record.session.agendaItem != position.number {
      answer.add("Le texte mis aux voix n'est pas voté et suit ici : « \(text) » Pour le laisser : sans-vote")
    }
    return answer
  }

  static let note = Command(
    "note", "Note ce qui se dit, sur le point en cours.", topic: .session,
    Field.text("texte", limit: 4000).asked("Que dit-on ?"), examples: ["note La trésorerie est saine."]
  ) { workspace, text in
    let meeting = try workspace.currentSession()
    let item = try workspace.reading().session(of: meeting).agendaItem
    try workspace.act { try $0.noteDiscussion(text, agendaItem: item, in: meeting, today: workspace.today) }
    return .lines("Noté\(item.map { ", point \($0)" } ?? ", hors ordre du jour").")
  }

  static let resolution = Command(
    "résolution", "Met un texte aux voix.", topic: .session,
    Field.text("texte", limit: 4000).asked("Texte de la résolution ?"),
    examples: ["résolution \"Le CA approuve le budget 2027.\""]
  ) { workspace, text in
    let meeting = try workspace.currentSession()
    let former = try workspace.reading().session(of: meeting).proposedText
    try workspace.act { try $0.propose(text, at: meeting, today: workspace.today) }
    let record = try workspace.reading().record(of: meeting)
    let item = try workspace.reading().session(of: meeting).agendaItem
    var answer = Answer.lines("Aux voix : « \(text.value) »")
    if let remark = try workspace.recusalRemark(on: text.value, at: record, hasVoted: false) { answer.add(remark) }
    if let former { answer.add("Il remplace un texte jamais voté : « \(former) »") }
    if let closed = record.closedAt {
      answer.add(
        "La séance est notée levée à \(closed.french) : un vote ne peut être que d'avant, et se note avec son heure.")
    }
    if item == nil, !record.agenda.isEmpty {
      answer.add(
        "Ce texte n'est rattaché à aucun point : hors de l'ordre du jour, un vote peut être contesté. Pour rattacher : point \(record.agenda.first?.number ?? 1)"
      )
    }
    return answer
  }

  static let voteInSession = Command(
    "vote", "Note le vote du texte mis aux voix.", topic: .session,
    Field.keyword("unanime", [("unanime", true), ("unanimité", true)]).optional.meaning("tous les votants sont pour"),
    Field.time("heure").optional.meaning("l'heure du vote"),
    Field.number("pour").option("pour").optional.meaning("voix pour"),
    Field.number("contre").option("contre").otherwise { _ in 0 }.meaning("voix contre"),
    Field.number("abst").option("abst", "abstention", "abstentions").otherwise { _ in 0 }.meaning("abstentions"),
    Field.number("blancs").option("blanc", "blancs").otherwise { _ in 0 }.meaning("bulletins blancs"),
    Field.number("nuls").option("nul", "nuls").otherwise { _ in 0 }.meaning("bulletins nuls"),
    Field.number("deports").option("deport", "deports").otherwise { _ in 0 }.meaning("ne prennent pas part au vote"),
    Field.choice("proclamee", [("adoptée", Outcome.adopted), ("rejetée", .rejected)]).option("proclamee").optional
      .meaning("ce que le président a proclamé ; ou, ensuite : adoptée, rejetée"),
    Field.flag("secret", "à bulletin secret"),
    examples: [
      "vote pour 9 contre 1 abst 1", "vote unanime", "vote pour 12 blancs 1 deport 2 --secret", "vote pour 9 à 15h10",
    ]
  ) { workspace, unanimous, time, votesFor, against, abstentions, blank, spoiled, recused, proclaimed, secret in
    let meeting = try workspace.currentSession()
    let session = try workspace.reading().session(of: meeting)
    guard let proposed = session.proposedText else { throw Refusal.vote(.nothingProposed(code: meeting.code)) }
    if let closed = try workspace.reading().record(of: meeting).closedAt, time == nil {
      throw Refusal.vote(.afterClosing(closed: closed, code: meeting.code))
    }
    var (votesFor, against, abstentions) = (votesFor, against, abstentions)
    if unanimous == nil, votesFor == nil, against + abstentions + blank + spoiled + recused > 0 {
      votesFor = 0
    } else if unanimous == nil, votesFor == nil {
      guard workspace.conversation.isInteractive else {
        throw Misuse.missing(field: "pour", command: "vote", example: "vote pour 9 contre 1 abst 1")
      }
      votesFor = try workspace.askForVotes("pour")
      against = try workspace.askForVotes("contre", suggesting: "0")
      abstentions = try workspace.askForVotes("d'abstention", suggesting: "0")
    }
    if unanimous != nil, against > 0 {
      throw Refusal.unfitValue(
        "unanime contre \(against)", expected: "aucune voix contre pour un vote unanime, sinon : vote pour 7 contre 2")
    }
    return try workspace.recordVote(
      try PlainText(proposed, limit: 4000), point: session.agendaItem, proclaimed: proclaimed, secret: secret,
      at: meeting, time: time
    ) { [votesFor, against, abstentions] (present, represented) throws(Refusal) in
      try Tally(
        votesFor: votesFor ?? present + represented - against - abstentions - blank - spoiled - recused,
        votesAgainst: against, abstentions: abstentions, blank: blank, spoiled: spoiled, recused: recused,
        present: present, represented: represented)
    }
  }

  static let collegeTally = Command(
    "collège", "Note les voix d'un collège, pour le dernier vote.", topic: .session,
    Field.college("college"),
    Field.number("pour").option("pour").otherwise { _ in 0 }.meaning("voix pour"),
    Field.number("contre").option("contre").otherwise { _ in 0 }.meaning("voix contre"),
    Field.number("abst").option("abst").otherwise { _ in 0 }.meaning("abstentions"),
    examples: ["collège fondateurs pour 4 contre 1"]
  ) { workspace, college, votesFor, against, abstentions in
    let meeting = try workspace.currentSession()
    let resolution = try workspace.act {
      try $0.recordCollegeTally(
        of: college, votesFor: votesFor, against: against, abstentions: abstentions, at: meeting)
    }
    return .lines(
      "\(resolution.code), \(college.name) : \(votesFor) pour, \(against) contre, \(abstentions.of("abstention")).")
  }

  static let leaveWithoutVote = Command(
    "sans-vote", "Note que le texte mis aux voix, ou le point en cours, reste sans vote : renvoyé, retiré…",
    topic: .session,
    Field.text("motif", limit: 400).optional.meaning("pourquoi"),
    examples: ["sans-vote renvoyé au prochain CA", "sans-vote"]
  ) { workspace, reason in
    let meeting = try workspace.currentSession()
    let deferral = try workspace.act {
      try $0.leaveWithoutVote(because: reason, at: meeting, today: workspace.today)
    }
    let what = deferral.text.map { "« \($0) »" } ?? deferral.agendaItem.map { "point \($0)" } ?? ""
    return .lines("Sans vote : \(what)\(deferral.reason.map { " (\($0))" } ?? "").")
  }

  static let adopted = proclamation("adoptée", .adopted)
  static let rejected = proclamation("rejetée", .rejected)

  private static func proclamation(_ name: String, _ outcome: Outcome) -> Command {
    Command(name, "Note que le président proclame le dernier texte voté \(outcome.french).", topic: .session) {
      workspace in
      let meeting = try workspace.currentSession()
      let code = try workspace.act { try $0.proclaim(outcome, at: meeting) }.code
      let record = try workspace.reading().record(of: meeting)
      var answer = Answer.lines("\(code) : proclamée \(outcome.french).")
      if let resolution = record.resolutions.last,
        resolution.isProclaimedAgainstCount(under: record.bylaws(for: resolution))
      {
        answer.add("Ce n'est pas ce que donne le décompte ; c'est noté ainsi, et le procès-verbal le dira.")
      }
      return answer
    }
  }

  static let actionInSession = Command(
    "action", "Confie une action à quelqu'un.", topic: .session,
    Field.text("quoi", limit: 400).asked("Que faut-il faire ?"),
    Field.person("qui").afterA.optional,
    Field.day("pour").option("pour").optional.meaning("pour quel jour"),
    Field.project("projet").option().optional.meaning("le projet que l'action concerne"),
    examples: ["action \"Envoyer le budget\" herlin pour 15/4", "action \"Signer le bail\" --projet friperie"]
  ) { workspace, text, owner, day, project in
    let meeting = try workspace.currentSession()
    let action = try workspace.act { try $0.addAction(text, owner: owner, dueOn: day, in: meeting, about: project) }
    return .assigned(action, to: owner, by: day, about: project)
  }
}

extension Workspace {
  /// Asks how many votes there were of that kind.
  fileprivate func askForVotes(_ kind: String, suggesting suggestion: String? = nil) throws -> Int {
    while true {
      let answer = try conversation.ask("Combien de voix \(kind) ?", suggestion: suggestion)
      if let number = Int(answer), number >= 0 { return number }
      conversation.say("Un nombre de voix, ou Ctrl-C pour renoncer.")
    }
  }
}
