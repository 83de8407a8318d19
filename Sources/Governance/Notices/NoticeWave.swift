/// All the notices that told the same of a meeting, one after the other: by e-mail to most, by post to the others.
public struct NoticeWave: Sendable {
  /// The notices, in the order in which they left.
  public let notices: [Notice]
  /// Those who were to be convened, and to whom none of them is known to have gone.
  public let missing: [Attendance.Attendee]

  /// Why they were sent.
  public var kind: Notice.Kind? { notices.first?.kind }
}

extension MeetingRecord {
  /// Those who were to be convened: late dues leave nobody out, who may still pay and vote.
  public var convened: [Participant] { participants + inArrears }

  /// Whether the record tells who is to be convened: of a group that is its lead and those noted as its members.
  private var isKnownWhoSits: Bool { isCompositionKnown || (body.kind == .workingGroup && !convened.isEmpty) }

  /// What was sent to convene to this very meeting, news after news.
  public var noticeWaves: [NoticeWave] {
    var waves: [[Notice]] = []
    for notice in ownNotices where notice.kind != .cancellation {
      if let last = waves.last?.last, last.kind == notice.kind, last.content == notice.content {
        waves[waves.count - 1].append(notice)
      } else {
        waves.append([notice])
      }
    }
    return waves.map { notices in
      let told = Set(notices.flatMap(\.recipients).map(\.attendee))
      let expected = isKnownWhoSits ? convened.map(\.attendee) : []
      return NoticeWave(notices: notices, missing: expected.filter { !told.contains($0) })
    }
  }

  /// Who sits on the day of a meeting to come and was not told of it, though others were: whoever joined the body since.
  public var stillToConvene: [Attendance.Attendee] { meeting.status == .planned ? noticeWaves.last?.missing ?? [] : [] }

  /// Who was told of a meeting to come as one who sits in the body, and does not sit in it any more.
  public var convenedInVain: [Attendance.Attendee] {
    guard meeting.status == .planned, isKnownWhoSits, let wave = noticeWaves.last else { return [] }
    let expected = Set(convened.map(\.attendee))
    var seen = Set<Attendance.Attendee>()
    return wave.notices.flatMap(\.recipients).filter { $0.capacity != .guest }.map(\.attendee)
      .filter { !expected.contains($0) && seen.insert($0).inserted }
  }

  /// Who speaks for one who was told of a meeting to come, and was not written to for it: others did then, and perhaps do
  /// no more.
  public var newSpeakers: [(participant: Participant, people: [Reference<Person>], isInPlaceOfAll: Bool)] {
    guard meeting.status == .planned, let wave = noticeWaves.last else { return [] }
    let told = wave.notices.flatMap(\.recipients)
    return convened.compactMap { participant in
      let people = Set(told.filter { $0.attendee == participant.attendee }.compactMap(\.person))
      let new = participant.people.filter { !people.contains($0) }
      return people.isEmpty || new.isEmpty ? nil : (participant, new, people.isDisjoint(with: participant.people))
    }
  }

  /// By when a notice had to leave that told of that day.
  public func plan(of notice: Notice) -> NoticePlan { NoticePlan(bylaws.notice, for: notice.content.day) }
}
