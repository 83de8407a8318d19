import Governance

/// A meeting as a calendar program shows it. Days and hours are civil time in Europe/Paris.
public struct CalendarEvent: Hashable, Sendable {
  /// What names the event for good: a later file with the same one replaces it in the reader's calendar.
  public var uid: CalendarUID
  /// How many times what matters (day, hour, place, being cancelled) changed since the first file; from 0.
  public var sequence: Int
  /// Whether it is to take place.
  public var status: Status
  /// The title.
  public var summary: String
  /// The day.
  public var day: Day
  /// The hour; nil where none is known, and the event then takes the whole day.
  public var startsAt: ClockTime?
  /// How long it lasts; nil where nobody said. Without an hour it says nothing.
  public var length: Length?
  /// Where.
  public var place: String?
  /// The text below the title: the agenda, in as many lines as it needs.
  public var description: String?
  /// When what it tells was last changed.
  public var lastModified: UTCMoment

  /// An event.
  public init(
    uid: CalendarUID, sequence: Int = 0, status: Status, summary: String, day: Day, startsAt: ClockTime?,
    length: Length? = nil, place: String? = nil, description: String? = nil, lastModified: UTCMoment
  ) {
    self.uid = uid
    self.sequence = sequence
    self.status = status
    self.summary = summary
    self.day = day
    self.startsAt = startsAt
    self.length = length
    self.place = place
    self.description = description
    self.lastModified = lastModified
  }

  /// Whether an event is to take place.
  public enum Status: String, CaseIterable, Sendable {
    /// It is.
    case confirmed = "CONFIRMED"
    /// It is proposed, or not convened yet.
    case tentative = "TENTATIVE"
    /// It was called off or moved to another day.
    case cancelled = "CANCELLED"
  }

  /// How long an event lasts.
  public enum Length: Hashable, Sendable {
    /// So many minutes of elapsed time.
    case minutes(Int)
    /// Until that hour; of the next day where it is earlier than the start.
    case until(ClockTime)
  }
}

/// What names an event in all calendars of the world (RFC 5545, 3.8.4.7).
public struct CalendarUID: Hashable, Sendable {
  /// The identifier as it is written: ASCII letters, digits, and `-._%@`.
  public let text: String

  /// The identifier of that meeting of that association; the same two always give the same one.
  ///
  /// Both have to be identifiers that never pass to something else: a code can be given again after an act was undone.
  public init(association: String, meeting: String) {
    text = meeting.percentEncoded + "@" + association.percentEncoded + ".ptce"
  }
}

extension String {
  /// The text with `%XX` for each byte that is no ASCII letter, digit, `-`, `.` or `_`: no two texts become one.
  fileprivate var percentEncoded: String {
    utf8.reduce(into: "") { result, byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}
