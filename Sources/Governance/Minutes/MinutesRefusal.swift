/// Why something about minutes was refused.
public enum MinutesRefusal: Hashable, Sendable {
  /// The minutes have come that far already.
  case minutesAre(MinutesLife.State, code: String)
  /// The meeting was not held, so has no minutes.
  case meetingNotHeld(code: String, MeetingStatus)
  /// The minutes would be read again or signed before the meeting.
  case minutesBeforeMeeting(code: String, day: Day, meeting: Day)
  /// A corrigendum would be older than the seal of what it mends.
  case corrigendumBeforeSeal(code: String, day: Day, sealed: Day)
  /// The minutes would be signed before somebody read them again.
  case signedBeforeReview(code: String, signed: Day, reviewed: Day)
  /// That very paper is attached already.
  case paperIsAttached(code: String)
  /// A meeting cannot approve the minutes of a later one, nor its own.
  case approvedTooEarly(code: String, by: String)
  /// No corrigendum, or none of that number, waits for its approval, or several do: `numbers` are those that wait.
  case noCorrigendumToApprove(code: String, numbers: [Int])
  /// The minutes can still be changed, so need no corrigendum.
  case minutesNotSealed(code: String)
  /// Nobody signed the minutes, so nobody can certify an extract.
  case minutesNotSigned(code: String)
  /// A heading in an edited draft that is neither an item nor a part of the minutes.
  case unknownHeading(String)
  /// An edited draft that lacks so many of the notes; `first` is one of them.
  case narrativeWouldDrop(code: String, count: Int, first: String)
  /// An edited draft in which no item of the agenda is found.
  case noItemInFile(code: String)
  /// The file is the minutes of another meeting: its words would enter this one's.
  case minutesOfAnother(found: String, code: String)
  /// The sealed text cannot be read.
  case unreadableSeal
  /// The minutes of the meeting are sealed.
  case minutesAreSealed
}
