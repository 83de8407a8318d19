/// An hour of the day in the association's own time zone, to the minute: what is written in a notice or in minutes.
public struct ClockTime: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0…1439.
  public let minutes: Int

  /// The time at that hour (0…23) and minute (0…59); nil outside them.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// The time written as `HH:MM`, as the file and JSON keep it; nil for anything else.
  public init?(iso text: some StringProtocol) {
    let digits = Array(text.utf8)
    guard digits.count == 5, digits[2] == UInt8(ascii: ":") else { return nil }
    func number(_ index: Int) -> Int? {
      guard (48...57).contains(digits[index]), (48...57).contains(digits[index + 1]) else { return nil }
      return Int(digits[index] - 48) * 10 + Int(digits[index + 1] - 48)
    }
    guard let hour = number(0), let minute = number(3) else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// The hour, 0…23.
  public var hour: Int { minutes / 60 }
  /// The minute, 0…59.
  public var minute: Int { minutes % 60 }

  /// `HH:MM`.
  public var iso: String {
    (hour < 10 ? "0" : "") + String(hour) + ":" + (minute < 10 ? "0" : "") + String(minute)
  }

  /// Earlier times come first.
  public static func < (left: ClockTime, right: ClockTime) -> Bool {
    left.minutes < right.minutes
  }
}
