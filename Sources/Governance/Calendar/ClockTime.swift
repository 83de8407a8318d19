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
    var text = String(text)
    guard let value = text.withUTF8({ Self(iso: $0) }) else { return nil }
    self = value
  }

  /// The time written in these bytes, which need not be made a text first.
  public init?(iso bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = bytes.number(at: 0..<2),
      let minute = bytes.number(at: 3..<5)
    else { return nil }
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
