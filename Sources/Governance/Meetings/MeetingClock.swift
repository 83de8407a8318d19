/// Puts the hours of one meeting in order, past midnight too: what is noted is the hour on the wall, and a meeting opened
/// at 20:00 may end at 00:30.
public struct MeetingClock: Hashable, Sendable {
  /// When the meeting opened, or was to open; nil where nobody told, and then the hours of the day are in order.
  public let opening: ClockTime?

  /// The clock of a meeting that opens at that hour.
  public init(opening: ClockTime?) {
    self.opening = opening
  }

  /// People arrive before the opening; nobody meets for more than half a day.
  private static let early = -3 * 60
  private static let longest = 12 * 60

  /// Minutes since the opening; those who come early have a negative number.
  public func minutes(at time: ClockTime) -> Int {
    guard let opening else { return time.minutes }
    let difference = time.minutes - opening.minutes
    return difference < Self.early ? difference + 24 * 60 : difference
  }

  /// Whether a meeting can have ended at that hour.
  public func canClose(at time: ClockTime) -> Bool {
    let minutes = minutes(at: time)
    return opening == nil || (0...Self.longest).contains(minutes)
  }

  /// Whether that hour is of the day after the opening.
  public func isNextDay(_ time: ClockTime) -> Bool {
    guard let opening else { return false }
    return time < opening && minutes(at: time) > 0
  }
}
