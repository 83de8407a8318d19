/// What is missing for all who sit to be convened to a meeting to come as it will be held.
public enum NoticeGap: Hashable, Sendable {
  /// Nobody was convened.
  case notice
  /// Those who were convened do not know what changed since.
  case correctiveNotice
  /// Others were convened, and these were not: they joined the body since.
  case recipients([Attendance.Attendee])
  /// None of those who were written to for these speaks for them any more.
  case speakers([Attendance.Attendee])
}

extension MeetingRecord {
  /// What is missing; nil where nothing is, and for a meeting that is not to come.
  public var noticeGap: NoticeGap? {
    guard meeting.status == .planned else { return nil }
    if lastNotice == nil { return .notice }
    if needsCorrectiveNotice { return .correctiveNotice }
    if !stillToConvene.isEmpty { return .recipients(stillToConvene) }
    let replaced = newSpeakers.filter(\.isInPlaceOfAll).map(\.participant.attendee)
    return replaced.isEmpty ? nil : .speakers(replaced)
  }
}
