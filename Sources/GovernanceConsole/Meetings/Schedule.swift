import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let schedule = Command(
    "planifier", "Prévoit une réunion d'une instance ou d'un groupe.", topic: .meetings,
    Field.assembly("instance"),
    Field.day("jour"),
    Field.time("heure").optional,
    Field.text("lieu", limit: 400).option().optional.meaning("où"),
    examples: ["planifier ca 17 mars 18h", "planifier ca 2e mardi de juin 18h --lieu \"Montigny-en-Gohelle\""]
  ) { workspace, body, day, time, place in
    guard day >= workspace.today else { throw Refusal.dayPast(day) }
    let when = day.french + (time.map { " à " + $0.french } ?? "")
    let sheet = try workspace.reading().sheet(of: body, on: day)
    let plan = NoticePlan(Bylaws(sheet.rules, of: sheet.body.kind).notice, for: day)
    let notice = [
      day.restRemark, day.isNextYear(seenOn: workspace.today) ? "Vérifiez l'année : \(day.year)." : nil, plan.french,
      plan.warning(sentOn: workspace.today).map { "Envoyée aujourd'hui : \($0)" },
    ].compactMap(\.self)
    if workspace.conversation.isInteractive {
      workspace.conversation.say("\(body.name) : \(when)")
      for line in notice { workspace.conversation.say(workspace.fitting(line)) }
      guard try workspace.conversation.confirm("Enregistrer ?", byDefault: true) else { throw Abandoned() }
    }
    let meeting = try workspace.act { try $0.schedule(body, on: day, at: time, place: place) }
    var answer = Answer.lines("\(meeting.code) : \(when)")
    if !workspace.conversation.isInteractive { for line in notice { answer.add(line) } }
    for overlap in try workspace.reading().overlaps(of: [meeting]) { answer.add(overlap.french) }
    answer.add("Enregistré. Ensuite : ordre-du-jour \(meeting.code) ajouter \"…\" --decision")
    return answer
  }

  static let enterPastMeeting = Command(
    "réunion saisir", "Inscrit une réunion tenue avant, avec son procès-verbal s'il existe.", topic: .meetings,
    Field.assembly("instance"),
    Field.day("jour", .past),
    Field.time("heure").optional,
    Field.text("lieu", limit: 400).option().optional.meaning("où"),
    Field.path("pv").option().optional.meaning("le fichier du procès-verbal ; son empreinte est gardée"),
    examples: ["réunion saisir ca 12/03/2025 14h", "réunion saisir ag 20/06/2025 --pv ~/Documents/pv-ag-2025.pdf"]
  ) { workspace, body, day, time, place, minutes in
    let meeting = try workspace.act {
      try $0.enterPastMeeting(body, on: day, at: time, place: place, minutes: minutes?.value, today: workspace.today)
    }
    var answer = Answer.lines(
      "\(meeting.code) : \(day.french)\(time.map { " à " + $0.french } ?? ""), tenue\(minutes == nil ? "" : ", PV joint")."
    )
    for overlap in try workspace.reading().overlaps(of: [meeting]) { answer.add(overlap.french) }
    answer.add("Ensuite : présence \(meeting.code) present …")
    return answer
  }

  static let holdMeeting = Command(
    "réunion tenue", "Note qu'une réunion s'est tenue : heures, présidence et secrétariat de séance.", topic: .meetings,
    Field.meeting("reunion", .current),
    Field.time("debut").option("ouverte").optional.meaning("l'heure d'ouverture"),
    Field.time("fin").option("levee").optional.meaning("l'heure de levée"),
    Field.personByWholeName("president").option("president").optional.meaning("qui a présidé la séance"),
    Field.personByWholeName("secretaire").option("secretaire").optional.meaning("qui a tenu le secrétariat"),
    examples: ["réunion tenue ca ouverte 14h05 levee 16h30 president herlin secretaire goncalves"]
  ) { workspace, meeting, opened, closed, chair, secretary in
    try workspace.act {
      try $0.hold(
        meeting, openedAt: opened, closedAt: closed, chair: chair, recordingSecretary: secretary, today: workspace.today
      )
    }
    let facts = [
      opened.map { "ouverte à " + $0.french }, closed.map { "levée à " + $0.french },
      chair.map { "présidence " + $0.name }, secretary.map { "secrétariat " + $0.name },
    ].compactMap { $0 }
    let remarks = try workspace.reading().record(of: meeting).remarks(
      onChair: chair, recordingSecretary: secretary, opening: opened)
    let told = "\(meeting.code) : " + (facts.isEmpty ? "tenue." : facts.joined(separator: ", ") + ".")
    return Answer(([told] + remarks).map { .line($0) })
  }
}
