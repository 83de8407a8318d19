import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let attendance = Command(
    "présence", "Note qui est présent, excusé ou absent ; sans nom, montre la feuille de présence.", topic: .meetings,
    Field.meeting("reunion", .current),
    Field.choice(
      "etat",
      [
        ("présent", Attendance.Status.present), ("présents", .present), ("excusé", .excused), ("excusés", .excused),
        ("absent", .absent), ("absents", .absent),
      ]
    ).optional.meaning("présent, excusé ou absent"),
    Field.names("qui").optional.meaning("adhérents, ou les personnes qui les représentent"),
    Field.text("invite").option("invite").optional.meaning("un invité qui n'est dans aucune liste"),
    examples: ["présence ca present adds die herlin", "présence ca excuse cahc", "présence ca"], isList: true
  ) { workspace, meeting, status, names, guest in
    // A guest is noted because they come.
    guard let status = status ?? guest.map({ _ in .present }) else {
      return Answer([.table(try workspace.roll(of: meeting))])
    }
    var attendees: [(attendee: Attendance.Attendee, person: Reference<Person>?)] = []
    let file = try workspace.reading()
    for name in names ?? [] { attendees.append(try file.attendee(name, at: meeting)) }
    if let guest { attendees.append((.guest(guest.value), nil)) }
    guard !attendees.isEmpty else {
      throw Misuse.missing(field: "qui", command: "présence", example: "présence ca present adds die")
    }
    let (lapsed, late) = try workspace.act {
      try $0.recordAttendance(of: attendees, as: status, at: meeting, today: workspace.today)
    }
    var answer = Answer.lines(
      "\(meeting.code), \(status.french(count: attendees.count)) : \(attendees.map(\.attendee.name).joined(separator: ", "))."
    )
    for proxy in lapsed {
      answer.add(proxy.lapsedSentence)
    }
    for line in late?.french(typedAfter: "séance \(meeting.code) ") ?? [] { answer.add(line) }
    answer.add(try workspace.reading().record(of: meeting).standing)
    return answer
  }

  static let proxy = Command(
    "pouvoir", "Note le pouvoir qu'un adhérent donne à un autre pour une réunion.", topic: .meetings,
    Field.meeting("reunion", .current),
    Field.attendeeName("mandant").asked("Qui donne pouvoir ?"),
    Field.attendeeName("mandataire").option("a").asked("À qui ?").meaning("qui vote pour lui"),
    examples: ["pouvoir ca tonnoir a herlin"]
  ) { workspace, meeting, grantor, holder in
    try workspace.entrust(grantor, to: holder, at: meeting)
  }
}

extension Workspace {
  /// Records a proxy and says what it is worth.
  ///
  /// - Parameter time: when it was given, where that was during the meeting.
  func entrust(
    _ grantorName: String, to holderName: String, at meeting: Reference<Meeting>, time: ClockTime? = nil
  ) throws -> Answer {
    let file = try reading()
    func member(_ name: String) throws -> Reference<Member> {
      let found = try file.attendee(name, at: meeting)
      guard case .member(let member) = found.attendee else {
        throw Refusal.vote(.noVotingRight(name: name, body: meeting.code))
      }
      return member
    }
    let grantor = try member(grantorName)
    let holder = try member(holderName)
    try act { try $0.recordProxy(from: grantor, to: holder, at: meeting, time: time) }
    let record = try reading().record(of: meeting)
    let hour = time.map { ", à \($0.french)" } ?? ""
    var answer = Answer.lines("\(meeting.code) : \(grantor.name) donne pouvoir à \(holder.name)\(hour).")
    if !record.attendance.contains(where: { $0.attendee == .member(holder) && $0.status == .present }) {
      answer.add("Il comptera quand \(holder.name) sera noté présent.")
    }
    if case .unknown = record.bylaws.proxies { answer.add("Nombre de pouvoirs par personne : règle non renseignée.") }
    return answer
  }
}

extension Workspace {
  /// The attendance sheet of a meeting, by status.
  func roll(of meeting: Reference<Meeting>, at moment: Roll.Moment = .ever) throws -> Table {
    let record = try reading().record(of: meeting)
    let roll = record.roll(at: moment)
    let hasHours = roll.entries.contains { record.hours(of: $0) != nil }
    var table = Table(
      [
        Table.Column(key: "name", title: "Nom"), Table.Column(key: "people", title: "Par"),
        Table.Column(key: "status", title: "Présence"),
      ] + (hasHours ? [Table.Column(key: "hours", title: "Heures")] : []),
      rows: roll.entries.map { entry in
        let people = entry.person.map { [$0.name] } ?? entry.participant.people.map(\.name)
        return [.text(entry.participant.name), people.isEmpty ? .none : .list(people), .text(entry.status.french)]
          + (hasHours ? [Cell(record.hours(of: entry))] : [])
      }
        + roll.guests.map {
          [.text($0.attendee.name), Cell($0.person?.name), "invité"] + (hasHours ? [Cell.none] : [])
        })
    table.emptyRemark = "Personne ne siège dans cette instance d'après le dossier."
    return table
  }
}

extension MeetingRecord {
  /// When a participant came and went, or when the proxy counted: "départ 16 h 10"; nil for the whole meeting.
  fileprivate func hours(of entry: Roll.Entry) -> String? {
    let words =
      switch entry.status {
      case .present, .left: entry.intervals.french
      case .represented: proxies.last { $0.grantor == entry.participant.member }.map(course) ?? ""
      case .excused, .absent, .notRecorded: ""
      }
    return words.isEmpty ? nil : String(words.dropFirst(2))
  }
}

extension Field where Value == [String] {
  /// Several names, one a word (quotes for a name of several words).
  static func names(_ name: String) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: "Qui ?", placeholder: "REF…", meaning: name,
        take: { words, _, _ in words.count },
        candidates: { prefix, workspace in
          workspace.candidates(of: .member, prefix) + workspace.candidates(of: .person, prefix)
        }),
      read: { words, _ in words.map(\.text) })
  }
}

extension Field where Value == String {
  /// An adherent, or a person who speaks for one.
  static func attendeeName(_ name: String) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: "Qui ?", placeholder: "REF", meaning: name,
        take: { words, isLast, _ in isLast && words.first?.isQuoted == false ? words.count : 1 },
        candidates: { prefix, workspace in
          workspace.candidates(of: .member, prefix) + workspace.candidates(of: .person, prefix)
        }),
      read: { words, _ in words.map(\.text).joined(separator: " ") })
  }
}
