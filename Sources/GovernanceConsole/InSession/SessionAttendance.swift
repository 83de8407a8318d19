import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let presentInSession = attendanceInSession("présent", .present, "Note qui est là à l'ouverture.")
  static let excusedInSession = attendanceInSession("excusé", .excused, "Note qui s'est excusé.")
  static let absentInSession = attendanceInSession("absent", .absent, "Note qui est absent.")

  private static func attendanceInSession(
    _ name: String, _ status: Attendance.Status, _ sentence: String
  ) -> Command {
    Command(
      name, sentence, topic: .session, Field.names("qui").asked("Qui ?"),
      examples: ["\(name) adds die"]
    ) { workspace, names in
      let meeting = try workspace.currentSession()
      let file = try workspace.reading()
      let attendees = try names.map { try file.attendee($0, at: meeting) }
      let before = try file.record(of: meeting).quorum(at: .latest)
      let (lapsed, late) = try workspace.act {
        try $0.recordAttendance(of: attendees, as: status, at: meeting, today: workspace.today)
      }
      var answer = Answer.lines(
        "\(status.french(count: attendees.count).capitalizedFirst) : \(attendees.map(\.attendee.name).joined(separator: ", "))."
      )
      for proxy in lapsed { answer.add(proxy.lapsedSentence) }
      for line in late?.french() ?? [] { answer.add(line) }
      return try workspace.tellingQuorum(answer, before: before)
    }
  }

  static let guestInSession = Command(
    "invité", "Note la présence d'un invité, qui ne vote pas.", topic: .session,
    Field.text("nom").asked("Qui ?"), examples: ["invité \"Mme Martin, DREETS\""]
  ) { workspace, name in
    let meeting = try workspace.currentSession()
    _ = try workspace.act {
      try $0.recordAttendance(of: [(.guest(name.value), nil)], as: .present, at: meeting, today: workspace.today)
    }
    return .lines("Invité : \(name.value). Il ne vote pas.")
  }

  static let arrival = Command(
    "arrivée", "Note qui arrive en cours de séance, et quand.", topic: .session,
    Field.namesBeforeHour("qui"), Field.sessionTime("heure"), examples: ["arrivée afeji 14h20"]
  ) { workspace, names, time in
    let meeting = try workspace.currentSession()
    var answer = Answer()
    let before = try workspace.reading().record(of: meeting).quorum(at: .latest)
    for name in names {
      let (attendee, person) = try workspace.reading().attendee(name, at: meeting)
      let lapsed = try workspace.act {
        try $0.recordArrival(of: attendee, person: person, at: time, meeting: meeting, today: workspace.today)
      }
      answer.add("\(time.french), arrivée : \(attendee.name).")
      if let lapsed { answer.add(lapsed.lapsedSentence) }
    }
    return try workspace.tellingQuorum(answer, before: before)
  }

  static let departure = Command(
    "départ", "Note qui part en cours de séance, et quand ; les pouvoirs qu'il portait ne comptent plus.",
    topic: .session,
    Field.namesBeforeHour("qui"), Field.sessionTime("heure"), examples: ["départ die 15h10"]
  ) { workspace, names, time in
    let meeting = try workspace.currentSession()
    var answer = Answer()
    let former = try workspace.reading().record(of: meeting)
    for name in names {
      let attendee = try workspace.reading().attendee(name, at: meeting).attendee
      let stranded = try workspace.act {
        try $0.recordDeparture(of: attendee, at: time, meeting: meeting, today: workspace.today)
      }
      answer.add("\(time.french), départ : \(attendee.name).")
      for proxy in stranded { answer.add("Le pouvoir \(proxy.grantor.name.afterDe), qu'il portait, ne compte plus.") }
    }
    if let chair = former.chair, former.absence(of: chair) == nil,
      try workspace.reading().record(of: meeting).absence(of: chair) != nil
    {
      answer.add("\(chair.name), qui préside, est noté parti. Si quelqu'un d'autre préside la suite : président NOM")
    }
    return try workspace.tellingQuorum(answer, before: former.quorum(at: .latest))
  }

  static let proxyInSession = Command(
    "pouvoir", "Note le pouvoir qu'un adhérent donne à un autre.", topic: .session,
    Field.attendeeName("mandant").beforeHour.asked("Qui donne pouvoir ?"),
    Field.attendeeName("mandataire").option("a").asked("À qui ?").meaning("qui vote pour lui"),
    Field.time("heure").optional.meaning("l'heure, s'il est donné en cours de séance ; sinon il vaut dès l'ouverture"),
    examples: ["pouvoir tonnoir a herlin", "pouvoir tonnoir a herlin 15h10"]
  ) { workspace, grantor, holder, time in
    try workspace.entrust(grantor, to: holder, at: try workspace.currentSession(), time: time)
  }
}

extension Proxy {
  /// What is said when its grantor turns up.
  var lapsedSentence: String { "\(grantor.name) est là : le pouvoir donné à \(holder.name) tombe." }
}

extension Workspace {
  /// The answer, with a word on the votes that were counted otherwise, and on the quorum where it was reached or lost by
  /// this line.
  fileprivate func tellingQuorum(_ answer: Answer, before: Quorum) throws -> Answer {
    let record = try reading().record(of: currentSession())
    let now = record.quorum(at: .latest)
    var answer = answer
    for vote in record.outdatedVotes { answer.add(vote.french) }
    for election in record.outdatedElections { answer.add(election.outdatedFrench) }
    if now.isMet != before.isMet, now.isMet != nil { answer.add(now.french.capitalizedFirst + ".") }
    return answer
  }
}
