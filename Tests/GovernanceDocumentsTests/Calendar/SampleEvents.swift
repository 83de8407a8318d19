import Governance
import GovernanceDocuments
import Testing

/// Invented meetings for calendar files.
enum SampleEvents {
  static func event(
    _ iso: String = "2026-03-17", _ time: String? = "18:00", length: CalendarEvent.Length? = nil,
    status: CalendarEvent.Status = .confirmed, summary: String = "Conseil d'administration", place: String? = nil,
    description: String? = nil, meeting: String = "17"
  ) throws -> CalendarEvent {
    CalendarEvent(
      uid: CalendarUID(association: "henin-carvin", meeting: meeting), sequence: 2, status: status, summary: summary,
      day: try #require(Day(iso: iso)), startsAt: try time.map { try #require(ClockTime(iso: $0)) }, length: length,
      place: place, description: description, lastModified: try moment("2026-01-05T08:09:10Z"))
  }

  static func calendar(
    _ events: [CalendarEvent], _ method: ICalendar.Method = .publish, name: String? = nil,
    organizer: CalendarAddress? = nil, attendees: [CalendarAddress] = []
  ) throws -> ICalendar {
    ICalendar(
      method, name: name, events: events, organizer: organizer, attendees: attendees,
      writtenAt: try moment("2026-02-01T10:00:00Z"))
  }

  static func moment(_ iso: String) throws -> UTCMoment { try #require(UTCMoment(iso: iso)) }
}

/// What an outside reader found in a calendar file.
struct ReadCalendar: Decodable, Equatable {
  var method: String?
  var name: String?
  var events: [Event]

  struct Event: Decodable, Equatable {
    var uid: String
    var sequence: Int
    var status: String
    var summary: String
    var start: String
    var end: String?
    var location: String?
    var description: String?
    var stamp: String
    var modified: String
    var organizer: Address?
    var attendees: [Address]
  }

  struct Address: Decodable, Equatable {
    var name: String?
    var address: String
  }
}
