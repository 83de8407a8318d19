/// An iCalendar file (RFC 5545): meetings in the form that calendar programs and e-mail programs read.
public struct ICalendar: Hashable, Sendable {
  /// What the reader is to do with it.
  public var method: Method
  /// The name under which a program may show the calendar.
  public var name: String?
  /// The meetings.
  public var events: [CalendarEvent]
  /// Who invites. RFC 5546 knows no method without an organizer: where there is none, the method is left out of the file,
  /// and a program offers to import the meetings rather than to answer them.
  public var organizer: CalendarAddress?
  /// Who is invited by a request or told of a cancellation; a published calendar names nobody.
  public var attendees: [CalendarAddress]
  /// When the file is made.
  public var writtenAt: UTCMoment

  /// A calendar.
  public init(
    _ method: Method, name: String? = nil, events: [CalendarEvent], organizer: CalendarAddress? = nil,
    attendees: [CalendarAddress] = [], writtenAt: UTCMoment
  ) {
    self.method = method
    self.name = name
    self.events = events
    self.organizer = organizer
    self.attendees = attendees
    self.writtenAt = writtenAt
  }

  /// What the reader is to do with a calendar (RFC 5546).
  public enum Method: String, CaseIterable, Sendable {
    /// Show it.
    case publish = "PUBLISH"
    /// Answer an invitation.
    case request = "REQUEST"
    /// Strike out what was sent before.
    case cancel = "CANCEL"
  }

  /// The file, in UTF-8, with CRLF at the end of each line.
  public var text: String {
    var lines = [
      ICalendarLine("BEGIN", "VCALENDAR"),
      ICalendarLine("VERSION", "2.0"),
      ICalendarLine("PRODID", "-//ptce//ptce//FR"),
      ICalendarLine("CALSCALE", "GREGORIAN"),
    ]
    if organizer != nil { lines.append(ICalendarLine("METHOD", method.rawValue)) }
    if let name {
      // RFC 7986, and the name that programs knew before it.
      lines += [ICalendarLine("NAME", text: name), ICalendarLine("X-WR-CALNAME", text: name)]
    }
    lines += ICalendarTime.zoneDefinition
    lines += events.flatMap(self.lines)
    lines.append(ICalendarLine("END", "VCALENDAR"))
    return lines.map(\.folded).joined()
  }

  private func lines(of event: CalendarEvent) -> [ICalendarLine] {
    // Whatever its record says, what is struck out does not take place.
    let status = method == .cancel ? .cancelled : event.status
    var lines = [
      ICalendarLine("BEGIN", "VEVENT"),
      ICalendarLine("UID", event.uid.text),
      ICalendarLine("DTSTAMP", ICalendarTime.utc(writtenAt)),
      ICalendarLine("LAST-MODIFIED", ICalendarTime.utc(event.lastModified)),
      ICalendarLine("SEQUENCE", String(max(0, event.sequence))),
      ICalendarLine("STATUS", status.rawValue),
      ICalendarLine("SUMMARY", text: event.summary),
    ]
    lines += ICalendarTime.lines(of: event)
    if let place = event.place { lines.append(ICalendarLine("LOCATION", text: place)) }
    if let description = event.description { lines.append(ICalendarLine("DESCRIPTION", text: description)) }
    if let organizer { lines.append(organizer.line("ORGANIZER")) }
    switch method {
    case .publish: break
    case .request: lines += attendees.map { $0.line("ATTENDEE", parameters: ";ROLE=REQ-PARTICIPANT;RSVP=TRUE") }
    case .cancel: lines += attendees.map { $0.line("ATTENDEE") }
    }
    lines.append(ICalendarLine("END", "VEVENT"))
    return lines
  }
}
