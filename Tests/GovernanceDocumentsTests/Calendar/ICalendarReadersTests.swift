import Governance
import GovernanceDocuments
import Testing

@Suite(.enabled(if: OutsideReader.icalendar.mayRun, "python3-icalendar is not installed"))
struct ICalendarByIcalendarTests {
  @Test(arguments: CalendarExample.all) func isReadAsMeant(_ example: CalendarExample) throws {
    try example.check(with: .icalendar)
  }

  /// Without backslashes: icalendar 4 takes an escaped one before an n for the end of a line.
  @Test func anyTextComesBack() throws { try RandomTexts.check(with: .icalendar, leavingOut: "\\") }
}

@Suite(.enabled(if: OutsideReader.vobject.mayRun, "python3-vobject is not installed"))
struct ICalendarByVobjectTests {
  @Test(arguments: CalendarExample.all) func isReadAsMeant(_ example: CalendarExample) throws {
    try example.check(with: .vobject)
  }

  @Test func anyTextComesBack() throws { try RandomTexts.check(with: .vobject) }
}

/// A calendar, and what a reader has to find in it.
struct CalendarExample: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let check: @Sendable (OutsideReader) throws -> Void

  init(_ description: String, _ check: @escaping @Sendable (OutsideReader) throws -> Void) {
    testDescription = description
    self.check = check
  }

  func check(with reader: OutsideReader) throws { try check(reader) }

  static let all = [
    CalendarExample("all that an event tells") { reader in
      let event = try SampleEvents.event(
        length: .minutes(90), place: "ZAC des deux villes, Montigny-en-Gohelle",
        description: "1. Comptes ; budget, dons\n2. Questions \\ diverses")
      let found: ReadCalendar = try reader.read(SampleEvents.calendar([event], name: "PTCE, 2026").text)
      let expected = ReadCalendar(
        method: nil, name: "PTCE, 2026",
        events: [
          .init(
            uid: "17@henin-carvin.ptce", sequence: 2, status: "CONFIRMED", summary: "Conseil d'administration",
            start: "2026-03-17T17:00:00Z", end: "2026-03-17T18:30:00Z",
            location: "ZAC des deux villes, Montigny-en-Gohelle",
            description: "1. Comptes ; budget, dons\n2. Questions \\ diverses", stamp: "2026-02-01T10:00:00Z",
            modified: "2026-01-05T08:09:10Z", organizer: nil, attendees: [])
        ])
      #expect(found == expected)
    },
    CalendarExample("hours around the change of the clocks") { reader in
      // Civil time, then UTC: the clocks changed on 29 March and on 25 October 2026, at 1 h UTC.
      let hours = [
        ("2026-03-28", "18:00", "2026-03-28T17:00:00Z"), ("2026-03-29", "01:59", "2026-03-29T00:59:00Z"),
        ("2026-03-29", "03:00", "2026-03-29T01:00:00Z"), ("2026-03-29", "18:00", "2026-03-29T16:00:00Z"),
        ("2026-03-30", "09:30", "2026-03-30T07:30:00Z"), ("2026-10-24", "18:00", "2026-10-24T16:00:00Z"),
        ("2026-10-25", "01:59", "2026-10-24T23:59:00Z"), ("2026-10-25", "03:00", "2026-10-25T02:00:00Z"),
        ("2026-10-25", "18:00", "2026-10-25T17:00:00Z"), ("2027-10-31", "18:00", "2027-10-31T17:00:00Z"),
        ("2027-10-30", "18:00", "2027-10-30T16:00:00Z"), ("2021-05-12", "00:00", "2021-05-11T22:00:00Z"),
      ]
      let events = try hours.map { try SampleEvents.event($0.0, $0.1) }
      let found: ReadCalendar = try reader.read(SampleEvents.calendar(events).text)
      #expect(found.events.map(\.start) == hours.map(\.2))
    },
    CalendarExample("an end, also past midnight and over the change of the clocks") { reader in
      let events = [
        try SampleEvents.event(length: .until(try #require(ClockTime(hour: 20, minute: 15)))),
        try SampleEvents.event("2026-03-28", "22:00", length: .until(try #require(ClockTime(hour: 4, minute: 0)))),
        try SampleEvents.event("2026-10-24", "23:00", length: .minutes(240)),
        try SampleEvents.event(length: .until(try #require(ClockTime(hour: 18, minute: 0)))),
        try SampleEvents.event(length: .minutes(0)),
      ]
      let found: ReadCalendar = try reader.read(SampleEvents.calendar(events).text)
      #expect(
        found.events.map(\.end) == [
          "2026-03-17T19:15:00Z", "2026-03-29T02:00:00Z", "2026-10-25T01:00:00Z", nil, nil,
        ])
    },
    CalendarExample("a day without hour") { reader in
      let event = try SampleEvents.event("2026-12-31", nil, length: .minutes(60), status: .tentative)
      let found: ReadCalendar = try reader.read(SampleEvents.calendar([event]).text)
      #expect(found.events.map(\.start) == ["2026-12-31"])
      #expect(found.events.map(\.end) == [nil])
      #expect(found.events.map(\.status) == ["TENTATIVE"])
    },
    CalendarExample("an invitation and its cancellation") { reader in
      let organizer = try #require(CalendarAddress(name: "PTCE : \"le pôle\", Hénin", email: "pole@example.org"))
      let attendees = [
        try #require(CalendarAddress(name: "Zoé MARTIN; élue", email: "zoe@example.org")),
        try #require(CalendarAddress(email: "a.b+c@example.org")),
      ]
      for method in ICalendar.Method.allCases {
        let calendar = try SampleEvents.calendar(
          [SampleEvents.event()], method, organizer: organizer, attendees: attendees)
        let found: ReadCalendar = try reader.read(calendar.text)
        #expect(found.method == method.rawValue)
        let event = try #require(found.events.first)
        #expect(event.status == (method == .cancel ? "CANCELLED" : "CONFIRMED"))
        #expect(event.organizer == .init(name: "PTCE : 'le pôle', Hénin", address: "mailto:pole@example.org"))
        let guests = [
          ReadCalendar.Address(name: "Zoé MARTIN; élue", address: "mailto:zoe@example.org"),
          ReadCalendar.Address(name: nil, address: "mailto:a.b+c@example.org"),
        ]
        #expect(event.attendees == (method == .publish ? [] : guests))
      }
    },
    CalendarExample("many meetings") { reader in
      let events = try (1...150).map { number in
        try SampleEvents.event("2026-\(number % 2 == 0 ? "01" : "07")-15", meeting: "\(number)")
      }
      let found: ReadCalendar = try reader.read(SampleEvents.calendar(events).text)
      #expect(found.events.map(\.uid) == (1...150).map { "\($0)@henin-carvin.ptce" })
    },
  ]
}

/// Titles and texts made of whatever is hard to write down, at lengths around those of a folded line.
enum RandomTexts {
  private static let pieces = [
    "é", "œ", "à", "€", "—", "’", "\u{202F}", "\u{A0}", "👩‍🌾", "🇫🇷", "e\u{301}", ",", ";", ":", "\\", "\\n", "\"",
    "n", " ", "a", "AG", "BEGIN:VEVENT", "\n",
  ]

  static func check(with reader: OutsideReader, leavingOut mark: String? = nil) throws {
    var generator = SeededGenerator(seed: 5545)
    let pieces = pieces.filter { piece in !(mark.map(piece.contains) ?? false) }
    let texts = (0..<300).map { index in
      "T" + (0..<(index < 200 ? index : 200)).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined() + "."
    }
    let events = try texts.map { try SampleEvents.event(summary: $0, place: $0, description: $0) }
    let found: ReadCalendar = try reader.read(SampleEvents.calendar(events, name: texts[77]).text)
    #expect(found.name == texts[77])
    try #require(found.events.count == texts.count)
    for (event, text) in zip(found.events, texts) {
      // As scalars: Swift takes "é" in one and in two scalars for the same.
      try #require(Array(event.summary.unicodeScalars) == Array(text.unicodeScalars))
      try #require(event.location == text && event.description == text)
    }
  }
}
