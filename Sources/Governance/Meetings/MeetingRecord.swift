/// All that the record holds of one meeting: what its minutes are written from.
public struct MeetingRecord: Sendable {
  /// The meeting.
  public let meeting: Meeting
  /// The body, as it was on that day.
  public let body: Body
  /// Who was to be convened on that day.
  public internal(set) var participants: [Participant]
  /// Who sits and is left out, where the statutes ask for dues that are late on that day.
  public let inArrears: [Participant]
  /// Whether the record knows who sits in the body; otherwise the participants are those who were noted.
  public let isCompositionKnown: Bool
  /// When it opened and closed.
  public let openedAt: ClockTime?, closedAt: ClockTime?
  /// Président de séance and secrétaire de séance.
  public let chair: Reference<Person>?, recordingSecretary: Reference<Person>?
  /// The agenda, in order.
  public let agenda: [AgendaItem]
  /// The attendance sheet.
  public internal(set) var attendance: [Attendance]
  /// The powers of attorney.
  public let proxies: [Proxy]
  /// The resolutions, in order.
  public let resolutions: [Resolution]
  /// The elections, in order.
  public let elections: [Election]
  /// The codes of votes and elections in the order in which they were recorded, as far as that is known: a ballot on persons
  /// is told between the texts that were voted before and after it. Empty where there is only one of the two kinds.
  public let decisionOrder: [String]
  /// What was left without a vote.
  public let deferrals: [Deferral]
  /// Where the recording stands: a text may still wait for its vote.
  public let session: MeetingSession
  /// The minutes of earlier meetings that this one approved or mended.
  public let approvedMinutes: [ApprovedMinutes]
  /// What was said: the item's number if any, and the text.
  public let discussion: [(agendaItem: Int?, text: String)]
  /// What somebody promised to do.
  public let actions: [ActionItem]
  /// The rules of the body in force on that day.
  public internal(set) var rules: [Rule]
  /// The seats of the body on that day, vacant ones included; nil for a body without seats.
  public let seats: Int?
  /// The paper of the minutes, where one was attached.
  public let document: AttachedDocument?
  /// What became of the minutes.
  public let minutes: MinutesLife
  /// Who was told of it, when and how; of the meeting that it was moved from too.
  public let notices: [Notice]

  /// A record of what was read.
  public init(
    meeting: Meeting, body: Body, participants: [Participant], isCompositionKnown: Bool = true, openedAt: ClockTime?,
    closedAt: ClockTime?,
    chair: Reference<Person>?, recordingSecretary: Reference<Person>?, agenda: [AgendaItem], attendance: [Attendance],
    proxies: [Proxy], resolutions: [Resolution], discussion: [(agendaItem: Int?, text: String)], actions: [ActionItem],
    rules: [Rule], seats: Int? = nil, document: AttachedDocument?,
    minutes: MinutesLife = MinutesLife(), elections: [Election] = [], notices: [Notice] = [],
    inArrears: [Participant] = [], deferrals: [Deferral] = [],
    session: MeetingSession = MeetingSession(agendaItem: nil, proposedText: nil),
    approvedMinutes: [ApprovedMinutes] = [], decisionOrder: [String] = []
  ) {
    self.decisionOrder = decisionOrder
    self.meeting = meeting
    self.body = body
    self.participants = participants
    self.isCompositionKnown = isCompositionKnown
    self.openedAt = openedAt
    self.closedAt = closedAt
    self.chair = chair
    self.recordingSecretary = recordingSecretary
    self.agenda = agenda
    self.attendance = attendance
    self.proxies = proxies
    self.resolutions = resolutions
    self.discussion = discussion
    self.actions = actions
    self.rules = rules
    self.seats = seats
    self.document = document
    self.minutes = minutes
    self.elections = elections
    self.notices = notices
    self.inArrears = inArrears
    self.deferrals = deferrals
    self.session = session
    self.approvedMinutes = approvedMinutes
  }

  /// The rules of that day, ready to be applied.
  public var bylaws: Bylaws {
    Bylaws(rules, of: body.kind, isChairAway: chair.map { !isNotedPresent($0) } ?? false)
  }

  /// What puts the hours of the meeting in order.
  public var clock: MeetingClock { MeetingClock(opening: openedAt ?? meeting.startsAt) }

  /// How many have the right to vote in the body on that day; nil where nobody entered who sits in it.
  var electorate: Int? { isCompositionKnown ? participants.count { $0.capacity == .voting } : nil }

  /// Who was in the room at some time, who was represented, and who was neither.
  public var roll: Roll { roll(at: .ever) }

  /// Who was in the room then.
  public func roll(at moment: Roll.Moment) -> Roll {
    Roll(
      participants: participants, attendance: attendance, proxies: proxies, isComplete: isCompositionKnown, at: moment,
      clock: clock)
  }

  /// Those who sit and have no vote for the dues that are late on that day: they are convened, and take part.
  var rollInArrears: Roll {
    Roll(participants: inArrears, attendance: attendance, proxies: proxies, clock: clock)
  }

  /// Whether there were enough voters then.
  public func quorum(at moment: Roll.Moment) -> Quorum {
    let roll = roll(at: moment)
    return quorum(present: roll.presentVoters, represented: roll.representedVoters)
  }

  /// Whether so many voters, in the room and represented, are enough.
  ///
  /// - Parameter entitled: of how many who had the right to vote; nil for those that the record tells of that day.
  public func quorum(present: Int, represented: Int, of entitled: Int? = nil) -> Quorum {
    let first = meeting.follows.flatMap { $0.reason == .secondNotice ? $0.day : nil }
    return Quorum(
      present: present, represented: represented, electorate: entitled ?? electorate, seats: seats,
      daysSinceFirst: first.map(meeting.day.days(since:)), under: bylaws)
  }

  /// The rules of that day as they bear on that vote: a chair who had left casts no second vote.
  public func bylaws(for resolution: Resolution) -> Bylaws {
    guard let time = resolution.takenAt, let chair else { return bylaws }
    return Bylaws(rules, of: body.kind, isChairAway: !isNotedPresent(chair, at: .at(time)))
  }
}

/// A document kept beside the file: where it was, and the fingerprint of its content.
public struct AttachedDocument: Hashable, Sendable {
  /// Its path, as given when it was attached.
  public let path: String
  /// SHA-256 of its bytes, in hexadecimal.
  public let sha256: String

  /// Its name, without the folders.
  public var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// A document.
  public init(path: String, sha256: String) {
    self.path = path
    self.sha256 = sha256
  }
}
