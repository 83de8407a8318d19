import Governance

/// How iCalendar writes days and hours (RFC 5545, 3.3.4 and 3.3.5), and the time zone that they are in.
enum ICalendarTime {
  /// The zone in which the association's hours are, under its name in the IANA database.
  static let zone = "Europe/Paris"

  /// The definition of that zone, for readers that do not know its name: summer time from the last Sunday of March at 2 h
  /// to the last Sunday of October at 3 h. So it is since 1996 (directive 94/21/EC, then 2000/84/EC); what was before is
  /// left to the reader's own knowledge.
  static let zoneDefinition = [
    ICalendarLine("BEGIN", "VTIMEZONE"),
    ICalendarLine("TZID", zone),
    ICalendarLine("BEGIN", "DAYLIGHT"),
    ICalendarLine("DTSTART", "19960331T020000"),
    ICalendarLine("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
    ICalendarLine("TZOFFSETFROM", "+0100"),
    ICalendarLine("TZOFFSETTO", "+0200"),
    ICalendarLine("TZNAME", "CEST"),
    ICalendarLine("END", "DAYLIGHT"),
    ICalendarLine("BEGIN", "STANDARD"),
    ICalendarLine("DTSTART", "19961027T030000"),
    ICalendarLine("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
    ICalendarLine("TZOFFSETFROM", "+0200"),
    ICalendarLine("TZOFFSETTO", "+0100"),
    ICalendarLine("TZNAME", "CET"),
    ICalendarLine("END", "STANDARD"),
    ICalendarLine("END", "VTIMEZONE"),
  ]

  /// The lines that tell when an event takes place.
  static func lines(of event: CalendarEvent) -> [ICalendarLine] {
    guard let start = event.startsAt else { return [ICalendarLine("DTSTART;VALUE=DATE", event.day.basic)] }
    let starting = ICalendarLine("DTSTART;TZID=\(zone)", civil(event.day, start))
    switch event.length {
    case .minutes(let minutes) where minutes > 0: return [starting, ICalendarLine("DURATION", "PT\(minutes)M")]
    case .until(let end) where end != start:
      let last = end < start ? event.day.adding(days: 1) : event.day
      return [starting, ICalendarLine("DTEND;TZID=\(zone)", civil(last, end))]
    // An end must lie after the start; an event without one is a moment.
    case .minutes, .until, nil: return [starting]
    }
  }

  /// `20260317T180530Z`.
  static func utc(_ moment: UTCMoment) -> String {
    "\(moment.day.basic)T\(moment.time.basic)\(moment.second < 10 ? "0" : "")\(moment.second)Z"
  }

  /// `20260317T180000`.
  private static func civil(_ day: Day, _ time: ClockTime) -> String {
    "\(day.basic)T\(time.basic)00"
  }
}

extension Day {
  /// `20260317`.
  fileprivate var basic: String { iso.filter { $0 != "-" } }
}

extension ClockTime {
  /// `1800`.
  fileprivate var basic: String { iso.filter { $0 != ":" } }
}
