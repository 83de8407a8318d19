import Governance

/// A moment in UTC, to the second: when a file was written or a line of the journal was added.
public struct UTCMoment: Hashable, Sendable {
  /// The day, in UTC.
  public let day: Day
  /// The hour and minute, in UTC.
  public let time: ClockTime
  /// The second, 0…59.
  public let second: Int

  /// The moment written as `YYYY-MM-DDTHH:MM:SSZ`, as the journal keeps it; nil for anything else.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[16] == UInt8(ascii: ":"),
      bytes[19] == UInt8(ascii: "Z"), let day = Day(iso: text.prefix(10)),
      let time = ClockTime(iso: text.dropFirst(11).prefix(5)),
      // Read as a time of day, a second is as good as a minute.
      let second = ClockTime(iso: "00:" + text.dropFirst(17).prefix(2))
    else { return nil }
    self.day = day
    self.time = time
    self.second = second.minute
  }
}
