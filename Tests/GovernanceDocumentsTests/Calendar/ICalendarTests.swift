import Governance
import GovernanceDocuments
import Testing

@Suite struct ICalendarTests {
  @Test func aMeetingIsWrittenSo() throws {
    let event = try SampleEvents.event(length: .minutes(120), place: "Montigny", description: "Comptes\nBudget")
    let organizer = try #require(CalendarAddress(name: "PTCE", email: "pole@example.org"))
    let lines = try SampleEvents.calendar([event], organizer: organizer).text.components("\r\n")
    #expect(
      lines
        == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//ptce//ptce//FR
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        BEGIN:VTIMEZONE
        TZID:Europe/Paris
        BEGIN:DAYLIGHT
        DTSTART:19960331T020000
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        TZNAME:CEST
        END:DAYLIGHT
        BEGIN:STANDARD
        DTSTART:19961027T030000
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        TZNAME:CET
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:17@henin-carvin.ptce
        DTSTAMP:20260201T100000Z
        LAST-MODIFIED:20260105T080910Z
        SEQUENCE:2
        STATUS:CONFIRMED
        SUMMARY:Conseil d'administration
        DTSTART;TZID=Europe/Paris:20260317T180000
        DURATION:PT120M
        LOCATION:Montigny
        DESCRIPTION:Comptes\\nBudget
        ORGANIZER;CN="PTCE":mailto:pole@example.org
        END:VEVENT
        END:VCALENDAR

        """.components("\n"))
  }

  @Test func noLineIsLongerThan75OctetsAndNoCharacterIsCut() throws {
    for length in 0..<240 {
      for piece in ["a", "é", "€", "🌱", "👩‍🌾"] {
        let summary = String(repeating: "x", count: length % 4) + String(repeating: piece, count: length)
        let text = try SampleEvents.calendar([SampleEvents.event(summary: summary)]).text
        let lines = text.components("\r\n")
        try #require(lines.allSatisfy { $0.utf8.count <= 75 })
        // Each part is a whole text of its own, and together they are the line again.
        let whole = lines.reduce("") {
          $1.utf8.first == 0x20 ? $0 + String($1.unicodeScalars.dropFirst()) : $0 + "\n" + $1
        }
        try #require(whole.contains("SUMMARY:\(summary)\n"))
      }
    }
  }

  @Test func whatDrivesATerminalIsLeftOut() throws {
    let event = try SampleEvents.event(summary: "A\u{1B}[31m\u{0}B\u{202E}C\tD\r\nE\rF\u{2028}G\u{7F}\u{FFFE}a;\u{301}")
    let text = try SampleEvents.calendar([event]).text
    #expect(text.contains("SUMMARY:A[31mBC D\\nE\\nF\\nGa\\;\u{301}\r\n"))
  }

  @Test func aNewPropertyCannotBeSlippedIn() throws {
    let address = try #require(CalendarAddress(name: "X\":mailto:x\r\nATTENDEE:y", email: "a@example.org"))
    let event = try SampleEvents.event(summary: "A\r\nATTENDEE:mailto:x", place: "B\nEND:VEVENT")
    let text = try SampleEvents.calendar([event], .request, organizer: address).text
    #expect(!text.components("\r\n").contains { $0.hasPrefix("ATTENDEE") })
    #expect(text.components("\r\n").filter { $0 == "END:VEVENT" }.count == 1)
  }

  @Test(arguments: ["", "a", "a@", "@b", "a@b@c", "a b@c.fr", "a@c.fr\r\nX:y", "é@c.fr", "a@c.fr?cc=b", "<a@c.fr>"])
  func whatIsNoAddressIsRefused(_ email: String) {
    #expect(CalendarAddress(email: email) == nil)
  }

  @Test func twoMeetingsNeverHaveOneIdentifier() {
    let parts = ["1", "11", "1@1", "@", "%40", "é", "e\u{301}", "É", "", "a b"]
    let pairs = parts.flatMap { first in parts.map { (first, $0) } }
    let identifiers = pairs.map { CalendarUID(association: $0.0, meeting: $0.1).text }
    #expect(Set(identifiers).count == pairs.count)
    #expect(identifiers.allSatisfy { $0.utf8.allSatisfy { (0x21...0x7E).contains($0) } })
    #expect(CalendarUID(association: "ptce hc", meeting: "7").text == "7@ptce%20hc.ptce")
  }

  @Test(arguments: [
    "2026-02-30T10:00:00Z", "2026-02-03T24:00:00Z", "2026-02-03T10:00:60Z", "2026-02-03 10:00:00Z",
    "2026-02-03T10:00:00",
    "2026-02-03T10:00:0éZ", "",
  ])
  func whatIsNoMomentIsRefused(_ text: String) {
    #expect(UTCMoment(iso: text) == nil)
  }

  @Test func thereIsNoMethodWithoutOrganizer() throws {
    let text = try SampleEvents.calendar([SampleEvents.event()], .cancel).text
    #expect(!text.contains("METHOD"))
    #expect(text.contains("STATUS:CANCELLED"))
  }

  @Test func aPublishedCalendarNamesNoGuest() throws {
    let someone = try #require(CalendarAddress(email: "a@example.org"))
    let text = try SampleEvents.calendar([SampleEvents.event()], attendees: [someone]).text
    #expect(!text.contains("example.org"))
  }
}

extension String {
  /// The parts between that separator, compared as scalars: "\r\n" is one character.
  fileprivate func components(_ separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
