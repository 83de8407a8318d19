import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  /// The way into a meeting that takes place: from then on each line is about it, until `levée` or `quitter`.
  static let session = Command(
    "séance", "Entre dans une réunion qui se tient : on tape ce qui s'y passe, ligne à ligne.", topic: .meetings,
    Field.meeting("reunion", .current),
    Field.sessionLine("ligne").optional.meaning("une seule ligne de séance, sans y rester"),
    examples: ["séance ca", "séance ca arrivée afeji 14h20"]
  ) { workspace, meeting, line in
    let record = try workspace.reading().record(of: meeting)
    try record.meeting.checkCanBeHeld(on: workspace.today)
    let former = workspace.meetingInSession
    workspace.meetingInSession = meeting
    if let line {
      defer { workspace.meetingInSession = former }
      var (answer, format) = try Console(workspace: workspace).answer(to: line)
      answer.format = format
      return answer
    }
    var answer = Answer.lines(
      "\(meeting.code) · \(record.body.reference.name), \(record.meeting.dayAndTime)", record.standing)
    for item in record.agenda { answer.add("  \(item.number). \(item.title) (\(item.purpose.french))") }
    let session = try workspace.reading().session(of: meeting)
    if let text = session.proposedText { answer.add("Texte mis aux voix, pas encore voté : « \(text) »") }
    if let closed = record.closedAt { answer.add("Déjà levée à \(closed.french).") }
    answer.add(
      "En séance : ouverte, présent, pouvoir, point, note, résolution, vote, adoptée, sans-vote, action, levée. aide")
    return answer
  }

  static let sessionState = Command(
    "état", "Montre où en est la séance : présence, quorum, point, texte, votes.", topic: .session, isList: true
  ) { workspace in
    let meeting = try workspace.currentSession()
    let record = try workspace.reading().record(of: meeting)
    let session = try workspace.reading().session(of: meeting)
    var answer = Answer.lines(record.standing)
    if let number = session.agendaItem, let item = record.agenda.first(where: { $0.number == number }) {
      answer.add("Point \(number) : \(item.title)")
    }
    if let text = session.proposedText { answer.add("Texte mis aux voix : « \(text) »") }
    answer.add(try workspace.roll(of: meeting, at: .latest))
    if !record.resolutions.isEmpty { answer.add(Table(resolutions: record.resolutions, of: record.body)) }
    return answer
  }

  static let leaveSession = Command(
    "quitter", "Sort de la séance sans la lever : tout est gardé, on y revient par « séance ».", topic: .session
  ) { workspace in
    let meeting = try workspace.currentSession()
    workspace.meetingInSession = nil
    let closed = try workspace.reading().record(of: meeting).closedAt
    let state = closed.map { "a été levée à \($0.french)" } ?? "n'est pas levée"
    return .lines("Sortie de séance ; \(meeting.code) \(state). Pour y revenir : séance \(meeting.code)")
  }

  static let openSession = Command(
    "ouverte", "Note l'heure d'ouverture.", topic: .session, Field.sessionTime("heure"), examples: ["ouverte 14h05"]
  ) { workspace, time in
    let remarks = try workspace.hold(openedAt: time)
    return Answer((["Séance ouverte à \(time.french)."] + remarks).map { .line($0) })
  }

  static let chair = Command(
    "président", "Note qui préside la séance.", topic: .session, Field.personByWholeName("qui"),
    examples: ["président herlin"]
  ) { workspace, person in
    let remarks = try workspace.hold(chair: person)
    return Answer((["Présidence de séance : \(person.name)."] + remarks).map { .line($0) })
  }

  static let recordingSecretary = Command(
    "secrétaire", "Note qui tient le secrétariat de séance.", topic: .session, Field.personByWholeName("qui"),
    examples: ["secrétaire goncalves"]
  ) { workspace, person in
    let remarks = try workspace.hold(recordingSecretary: person)
    return Answer((["Secrétariat de séance : \(person.name)."] + remarks).map { .line($0) })
  }

  static let closeSession = Command(
    "levée", "Lève la séance et dit ce qui manque au procès-verbal.", topic: .session, Field.sessionTime("heure"),
    examples: ["levée 16h30"]
  ) { workspace, time in
    let meeting = try workspace.currentSession()
    _ = try workspace.hold(closedAt: time)
    workspace.meetingInSession = nil
    let unvoted = try workspace.reading().session(of: meeting).proposedText
    let record = try workspace.reading().record(of: meeting)
    let nextDay = record.clock.isNextDay(time) ? " (le lendemain)" : ""
    var answer = Answer.lines("Séance levée à \(time.french)\(nextDay).")
    if let unvoted {
      answer.add("Mis aux voix et jamais voté : « \(unvoted) ». Pour le dire : séance \(meeting.code) sans-vote \"…\"")
    }
    let gaps = record.minutesGaps
    if !gaps.isEmpty { answer.add("Il manque : " + gaps.map(\.french).joined(separator: " ; ") + ".") }
    answer.add("Ensuite : pv \(meeting.code)")
    return answer
  }
}

extension Workspace {
  /// The meeting whose session this is.
  ///
  /// - Throws: ``Misuse/unreadable(_:)`` outside a session.
  func currentSession() throws -> Reference<Meeting> {
    guard let meeting = meetingInSession else { throw Misuse.unreadable("D'abord : séance ca") }
    return meeting
  }

  /// - Returns: what does not fit with what was noted before.
  fileprivate func hold(
    openedAt: ClockTime? = nil, closedAt: ClockTime? = nil, chair: Reference<Person>? = nil,
    recordingSecretary: Reference<Person>? = nil
  ) throws -> [String] {
    let meeting = try currentSession()
    try act {
      try $0.hold(
        meeting, openedAt: openedAt, closedAt: closedAt, chair: chair, recordingSecretary: recordingSecretary,
        today: today)
    }
    return try reading().record(of: meeting).remarks(
      onChair: chair, recordingSecretary: recordingSecretary, opening: openedAt)
  }
}
