import Governance

/// Invented adherents and bodies; the names say nothing, the keys are what counts.
enum Samples {
  static let board = Body(
    reference: Reference(id: 2, code: "ca", name: "Conseil"), kind: .board, isAdvisory: false, purpose: nil)

  static func member(_ id: Int64) -> Reference<Member> { Reference(id: id, code: "m\(id)", name: "Adhérent \(id)") }

  static func person(_ id: Int64) -> Reference<Person> { Reference(id: id, code: "p\(id)", name: "Alix NOM\(id)") }

  static func participant(_ id: Int64, people: [Int64] = []) -> Participant {
    Participant(party: .member(member(id)), people: people.map(person), capacity: .voting)
  }

  static func present(_ id: Int64, person: Int64? = nil) -> Attendance {
    Attendance(attendee: .member(member(id)), person: person.map(Samples.person), status: .present)
  }

  static func proxy(from grantor: Int64, to holder: Int64) -> Proxy {
    Proxy(grantor: member(grantor), holder: member(holder))
  }

  static func day(_ iso: String) throws -> Day {
    guard let day = Day(iso: iso) else { throw Refusal.unfitValue(iso, expected: "YYYY-MM-DD") }
    return day
  }

  static func span(_ from: String? = nil, until: String? = nil, attestedOn: String? = nil) throws -> Span {
    let span = Span(
      from: from.flatMap { Day(iso: $0) }, until: until.flatMap { Day(iso: $0) },
      attestedOn: attestedOn.flatMap { Day(iso: $0) })
    guard let span else { throw Refusal.unfitValue(from ?? "", expected: "une période") }
    return span
  }

  static func meeting(_ number: Int, on day: Day, _ status: MeetingStatus = .held, of body: Body = board) -> Meeting {
    let code = "\(body.shortCode)-\(day.year)-0\(number)"
    return Meeting(
      reference: Reference(id: Int64(number), code: code, name: code), body: body.reference, day: day, startsAt: nil,
      place: "Salle", status: status, enteredAfterwards: false)
  }

  static func record(
    _ meeting: Meeting, of body: Body = board, participants: [Participant] = [], attendance: [Attendance] = [],
    proxies: [Proxy] = [], agenda: [AgendaItem] = [], resolutions: [Resolution] = [], actions: [ActionItem] = [],
    rules: [Rule] = [], notices: [Notice] = [], deferrals: [Deferral] = [],
    session: MeetingSession = MeetingSession(agendaItem: nil, proposedText: nil),
    approvedMinutes: [ApprovedMinutes] = []
  ) -> MeetingRecord {
    MeetingRecord(
      meeting: meeting, body: body, participants: participants, openedAt: ClockTime(hour: 18, minute: 0),
      closedAt: ClockTime(hour: 20, minute: 0), chair: person(1), recordingSecretary: person(2), agenda: agenda,
      attendance: attendance, proxies: proxies, resolutions: resolutions, discussion: [], actions: actions,
      rules: rules,
      document: nil, notices: notices, deferrals: deferrals, session: session, approvedMinutes: approvedMinutes)
  }

  /// A record as a report takes it.
  static func reported(
    _ record: MeetingRecord, isBodyKnown: Bool = true,
    _ discretion: ActivityReport.Discretion = ActivityReport.Discretion(people: [])
  ) -> ActivityReport.ReportedMeeting {
    var words = SharedWords()
    return ActivityReport.ReportedMeeting(
      record, isBodyKnown: isBodyKnown, isBaseAttested: true, discretion, &words)
  }
}

extension Body {
  fileprivate var shortCode: String { reference.code.uppercased() }
}
