/// Why a notice was refused.
public enum NoticeRefusal: Hashable, Sendable {
  /// The statutes ask for more days of notice; `rule` quotes them, `next` is the first day that would keep them.
  case noticeTooShort(code: String, days: Int, rule: String, next: Day)
  /// A notice cannot convene to what has been held.
  case noticeAfterMeeting(Day, code: String, meeting: Day)
  /// A notice that would have left a year before the meeting: most likely the year is wrong.
  case noticeTooEarly(Day, code: String, meeting: Day)
  /// A notice was sent before the one that it follows.
  case noticeBeforeLast(Day, last: Day)
  /// Everybody was told of the meeting as it is.
  case nothingToNotify(code: String, sentOn: Day)
  /// Nobody is known who would be told.
  case nobodyToConvene(code: String)
  /// Somebody is named as told who is not to be convened.
  case notToConvene(name: String, code: String)
  /// The e-mail address in the record cannot be written to.
  case unusableAddress(name: String)
}
