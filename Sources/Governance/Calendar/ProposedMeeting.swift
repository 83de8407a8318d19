/// A meeting that a calendar proposes; nothing is planned until somebody says so.
public struct ProposedMeeting: Hashable, Sendable {
  /// The body.
  public let body: Reference<Body>
  /// The day.
  public let day: Day
  /// The hour at which the body used to meet; nil where no meeting tells.
  public let startsAt: ClockTime?
  /// The place where the body used to meet; nil where no meeting tells.
  public let place: String?
  /// Why that day.
  public let reason: Reason

  /// A proposal.
  public init(body: Reference<Body>, day: Day, startsAt: ClockTime?, place: String?, reason: Reason) {
    self.body = body
    self.day = day
    self.startsAt = startsAt
    self.place = place
    self.reason = reason
  }

  /// Why a day is proposed.
  public enum Reason: Hashable, Sendable {
    /// It is the same weekday of the same month as last year's meeting on that day.
    case asLastYear(Day)
    /// The day after last year's meeting would have been `from`, which had something against it.
    case moved(from: Day, because: Obstacle, lastYear: Day)
    /// Nothing was to be followed: the year is shared out evenly.
    case spreadEvenly
  }
}

/// What speaks against a day.
public enum Obstacle: Hashable, Sendable {
  /// A Saturday or a Sunday.
  case weekend
  /// A public holiday.
  case publicHoliday(PublicHoliday)
  /// The association rests.
  case quietPeriod(QuietPeriod)
  /// It lies before the first day that may be proposed.
  case tooEarly
  /// It lies after the last day that may be proposed.
  case tooLate
  /// That body meets on the same day.
  case otherMeeting(Reference<Body>)
}

/// Meetings that found no day.
public struct UnplacedMeetings: Hashable, Sendable {
  /// The body.
  public let body: Reference<Body>
  /// How many.
  public let count: Int
  /// Why.
  public let reason: Reason

  /// Meetings without a day.
  public init(body: Reference<Body>, count: Int, reason: Reason) {
    self.body = body
    self.count = count
    self.reason = reason
  }

  /// Why meetings found no day.
  public enum Reason: String, CaseIterable, Sendable {
    /// No working day lies between the first and the last that may be proposed, rest periods apart.
    case noWorkingDay
    /// Each of them holds a meeting already.
    case everyDayTaken
  }
}
