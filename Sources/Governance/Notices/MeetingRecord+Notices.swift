extension MeetingRecord {
  /// By when its notice has to leave.
  public var noticePlan: NoticePlan { NoticePlan(bylaws.notice, for: meeting.day) }

  /// What a notice sent now would tell.
  public var noticeContent: NoticeContent {
    NoticeContent(day: meeting.day, startsAt: meeting.startsAt, place: meeting.place, agenda: agenda)
  }

  /// The notices of this very meeting, in the order in which they left.
  public var ownNotices: [Notice] { notices.filter { $0.meeting == meeting.reference } }

  /// What was told last, of this meeting or of the one that it was moved from; nil where nobody was convened.
  public var lastNotice: Notice? { notices.last { $0.kind != .cancellation } }

  /// The notice that convened to the meeting as it was held, or the last one; nil where none was recorded for it.
  public var convocation: Notice? { ownNotices.last { $0.kind != .cancellation } }

  /// What those who were convened do not know yet.
  public var changesSinceNotice: [NoticeChange] { lastNotice?.content.changes(to: noticeContent) ?? [] }

  /// The last notice that told something else than one sent now would: what a corrective notice takes the place of.
  public var supersededNotice: Notice? {
    notices.last { $0.kind != .cancellation && !$0.content.changes(to: noticeContent).isEmpty }
  }

  /// Whether those who were convened have to be told that the meeting is not as they think.
  public var needsCorrectiveNotice: Bool {
    meeting.status == .planned && (!changesSinceNotice.isEmpty || (lastNotice != nil && convocation == nil))
  }

  /// Whether somebody was convened to what was then called off, and not told so.
  public var needsCancellationNotice: Bool {
    [.cancelled, .postponed].contains(meeting.status) && convocation != nil
      && ownNotices.last?.kind != .cancellation
  }

  /// The kind of the next notice.
  ///
  /// Where nothing changed, it completes the one before: those who have no e-mail address get theirs by post.
  public var nextNoticeKind: Notice.Kind {
    if [.cancelled, .postponed].contains(meeting.status) { return .cancellation }
    guard let lastNotice else { return .first }
    return needsCorrectiveNotice ? .corrective : lastNotice.meeting == meeting.reference ? lastNotice.kind : .corrective
  }
}
