import Governance
import Testing

@Suite struct ReportRuleTests {
  private let today = Day(ordinal: 20_465)  // 12 January 2026

  private func report(
    keptSince: String = "2025-01-01", year: Int = 2025, _ fill: (inout ActivityReport.Records) throws -> Void = { _ in }
  ) throws -> ActivityReport {
    let period = try ActivityReport.Period(year: year, today: today, firstYear: nil)
    var records = ActivityReport.Records(
      association: Association(name: "Essai", registerKeptSince: try Samples.day(keptSince), keeper: "Camille"),
      listing: MemberListing(day: period.asOf, colleges: [], unplaced: [], announced: nil))
    let sheet = BodySheet(
      body: Samples.board, composition: .seats, compositionCertainty: .confirmed, meetingsPerYear: 4, rules: [],
      participants: [], seatCount: 15, mandates: [])
    records.bodies = [ActivityReport.BodyRecord(sheet: sheet, advisoryCertainty: .confirmed, frequencySpan: nil)]
    try fill(&records)
    return ActivityReport(period, from: records)
  }

  @Test(arguments: [("2025-01-01", 0 as Int?), ("2025-06-01", 0), ("2026-01-12", nil)])
  func notEnteredIsNotZero(_ keptSince: String, _ held: Int?) throws {
    #expect(try report(keptSince: keptSince).meetings.first?.count.held == held)
  }

  @Test func meetingsOfATimeWithoutRegisterCountOnceEntered() throws {
    let report = try report(keptSince: "2026-01-12") { records in
      records.meetings = [Samples.reported(Samples.record(Samples.meeting(1, on: try Samples.day("2025-03-01"))))]
    }
    #expect(report.meetings.first?.count.held == 1)
    #expect(report.coverage == .none)
  }

  @Test func whatBecameOfMeetingsIsCountedApart() throws {
    let report = try report { records in
      let day = try Samples.day("2025-03-01")
      records.meetings = [
        (1, MeetingStatus.held), (2, .planned), (3, .cancelled), (4, .postponed), (5, .held),
      ].map { Samples.reported(Samples.record(Samples.meeting($0, on: day.adding(days: $0), $1))) }
    }
    let count = try #require(report.meetings.first?.count)
    #expect(count.due == 4)
    #expect(count.held == 2)
    #expect([.toRecord, .cancelled, .postponed].map(count.number) == [1, 1, 1])
    #expect(report.meetings.first?.sessions.count == 2)
  }

  @Test func onlyDatedMovesAreMoves() throws {
    let report = try report { records in
      func membership(_ id: Int64, _ span: Span) -> ActivityReport.Membership {
        ActivityReport.Membership(member: Samples.member(id), isResident: false, span: span)
      }
      records.memberships = [
        membership(1, try Samples.span(attestedOn: "2025-06-24")), membership(2, try Samples.span("2025-03-01")),
        membership(3, try Samples.span("2020-01-01", until: "2025-05-01")),
        membership(4, try Samples.span("2026-01-05")),
        membership(5, try Samples.span("2020-01-01", until: "2026-01-01")),
        // A month of the year is surely of it.
        membership(
          6, try #require(Span(attestedOn: Samples.day("2025-04-30"), earliest: Samples.day("2025-04-01")))),
        membership(
          7, try #require(Span(attestedOn: Samples.day("2024-12-31"), earliest: Samples.day("2024-12-01")))),
        membership(
          8,
          try #require(
            Span(
              from: Samples.day("2020-01-01"), until: Samples.day("2025-10-01"),
              attestedOn: Samples.day("2025-08-31"), endedOnUnknownDay: true))),
      ]
    }
    #expect(report.members.arrivals.map(\.name) == ["Adhérent 2", "Adhérent 6"])
    #expect(report.members.arrivals.map(\.day.iso) == ["2025-03-01", "2025-04"])
    #expect(report.members.departures.map(\.name) == ["Adhérent 3", "Adhérent 8"])
    #expect(report.members.departures.map(\.day.iso) == ["2025-05-01", "2025-09"])
    #expect(report.members.undatedDepartures.number == 0)
    #expect(report.members.distinctCount == 5)
  }

  @Test func aDepartureOnAnUnknownDayIsToldInOneYear() throws {
    func gone(_ seen: String, _ from: String?, until: String?) throws -> Span {
      try #require(
        Span(
          from: from.map(Samples.day), until: until.map(Samples.day), attestedOn: Samples.day(seen),
          endedOnUnknownDay: true))
    }
    let spans = [
      // Left in 2024; left by the end of 2025; told in January 2026; nobody knows by when.
      try gone("2024-03-12", "2024-03-12", until: "2025-01-01"), try gone("2023-10-31", nil, until: "2026-01-01"),
      try gone("2024-06-24", nil, until: "2026-01-12"), try gone("2024-06-24", nil, until: nil),
    ]
    func undated(_ year: Int) throws -> [String?] {
      try report(year: year) { records in
        records.memberships = spans.enumerated().map {
          ActivityReport.Membership(member: Samples.member(Int64($0 + 1)), isResident: false, span: $1)
        }
      }.members.undatedDepartures.references.map(\.name)
    }
    #expect(try undated(2024) == ["Adhérent 4"])
    #expect(try undated(2025) == ["Adhérent 2"])
    #expect(try undated(2026) == ["Adhérent 3"])
  }

  @Test func countsOfTwoYearsDifferByTheMovesBetween() throws {
    var generator = Steps(state: 7)
    let first = try Samples.day("2023-11-01")
    for _ in 0..<300 {
      let memberships = try (1...10).map { id in
        let from = first.adding(days: Int.random(in: 0...800, using: &generator))
        let until = Bool.random(using: &generator) ? from.adding(days: Int.random(in: 1...500, using: &generator)) : nil
        return ActivityReport.Membership(
          member: Samples.member(Int64(id)), isResident: false, span: try #require(Span(from: from, until: until)))
      }
      let before = try report(year: 2024) { $0.memberships = memberships }.members
      let after = try report(year: 2025) { $0.memberships = memberships }.members
      try #require(
        before.distinctCount + after.arrivals.count - after.departures.count == after.distinctCount)
    }
  }

  @Test func anActionIsToldAsItStoodAtTheEndOfTheYear() throws {
    let report = try report { records in
      func action(_ id: Int64, due: String?, done: String?, asked: String) throws -> (action: ActionItem, askedOn: Day)
      {
        (
          ActionItem(
            reference: Reference(id: id, code: "A\(id)", name: "Faire"), meetingCode: "CA", owner: nil,
            dueOn: try due.map(Samples.day), doneOn: try done.map(Samples.day)), try Samples.day(asked)
        )
      }
      records.actions = [
        try action(1, due: "2025-12-01", done: "2026-01-05", asked: "2025-10-01"),
        try action(2, due: nil, done: "2025-02-01", asked: "2024-10-01"),
        try action(3, due: nil, done: nil, asked: "2026-01-02"),
      ]
    }
    #expect(report.actions.asked.map(\.code) == ["A1"])
    #expect(report.actions.closed.map(\.code) == ["A2"])
    #expect(report.actions.open.map(\.code) == ["A1"])
    #expect(report.actions.open.first?.isLate == true)
  }

  @Test(arguments: [nil, 2, 4] as [Int?])
  func meetingsDueAreThoseOfTheStatutesWhateverIsAnnounced(_ announced: Int?) throws {
    let report = try report { records in
      let rule = Rule(
        subject: .meetingsPerYear,
        state: .stated(.init(text: "3 par an", article: "art. 9", terms: .meetingsPerYear(3))))
      let sheet = BodySheet(
        body: Samples.board, composition: .seats, compositionCertainty: .confirmed, meetingsPerYear: announced,
        rules: [rule], participants: [], seatCount: 15, mandates: [])
      records.bodies = [ActivityReport.BodyRecord(sheet: sheet, advisoryCertainty: .confirmed, frequencySpan: nil)]
    }
    #expect(report.meetings.first?.count.due == 3)
    #expect(report.governance.first?.frequency?.meetingsPerYear == 3)
    #expect(report.governance.first?.frequency?.announced == announced)
  }

  @Test func whatNoQuorumCarriedIsNotAdopted() throws {
    let report = try report { records in
      let resolutions = try [nil, Resolution.QuorumCount(needed: 8, counted: 6)].enumerated().map { index, quorum in
        Resolution(
          code: "CA-2025-01/0\(index)", number: index, agendaItem: nil, text: "Texte", ballot: .showOfHands,
          tally: try Tally(votesFor: 1, present: 1, represented: 0), electorate: nil, proclaimed: .adopted,
          quorum: quorum)
      }
      records.meetings = [
        Samples.reported(
          Samples.record(Samples.meeting(1, on: try Samples.day("2025-03-01")), resolutions: resolutions))
      ]
    }
    #expect(report.proof(of: .adopted).number == 1)
    #expect(report.proof(of: .withoutQuorum).number == 1)
  }

  @Test func theYearBeforeIsThatWhichWasPublished() throws {
    let report = try report { records in
      records.memberships = [
        ActivityReport.Membership(member: Samples.member(1), isResident: false, span: try Samples.span("2020-01-01"))
      ]
      records.publishedYearBefore = Proof([])
    }
    #expect(report.members.yearBefore?.number == 0)
    #expect(report.members.yearBeforeCorrected?.number == 1)
  }

  /// A group that was seen later only, and a stage that is known since before.
  @Test func aProjectOfAKnownStageCountsInTheGroupThatIsFirstKnown() throws {
    let group = Reference<Body>(id: 9, code: "alim", name: "Alimentation")
    let history = ActivityReport.ProjectHistory(
      reference: Reference(id: 1, code: "cuisine", name: "Cuisine"), countsAs: 2, municipality: nil, carriers: [],
      certainty: .confirmed,
      stages: [Dated(Stage(code: "study", label: "étude", rank: 1), try Samples.span("2024-06-01"))],
      groups: [Dated(group, try Samples.span(attestedOn: "2025-06-24"))], notes: [])
    let period = try ActivityReport.Period(year: 2025, today: today, firstYear: nil)
    let year = try #require(ActivityReport.ProjectYear(history, in: group, period))
    #expect(year.isAttestedAtStart && year.isGroupInDoubtAtStart)
    #expect(year.isAttested && !year.isGroupInDoubt)
    let eve = try ActivityReport.Period(year: 2024, today: today, firstYear: nil)
    let before = try #require(ActivityReport.ProjectYear(history, in: group, eve))
    #expect(before.isAttested && before.isGroupInDoubt)
    // Nothing was known of it on the first day of that year.
    #expect(!before.isAttestedAtStart)
  }
}
