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
      let expected = isCompositionKnown ? convened.map(\.attendee) : []
      return NoticeWave(notices: notices, missing: expected.filter { !told.contains($0) })
    }
  }

  /// By when a notice had to leave that told of that day.
  public func plan(of notice: Notice) -> NoticePlan { NoticePlan(bylaws.notice, for: notice.content.day) }
}
