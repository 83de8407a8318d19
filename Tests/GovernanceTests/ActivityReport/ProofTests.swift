import Governance
import Testing

@Suite struct ProofTests {
  private let period: ActivityReport.Period

  init() throws {
    period = try ActivityReport.Period(year: 2025, today: Day(ordinal: 20_465), firstYear: nil)
  }

  private func withRandomReports(_ body: (ActivityReport, RandomAssociation) throws -> Void) throws {
    var steps = Steps(state: 2025)
    for _ in 0..<400 {
      let association = try RandomAssociation(using: &steps, period: period)
      try body(ActivityReport(period, from: association.records), association)
    }
  }

  @Test func figuresAreWhatTheRecordCountsWithoutTheirProofs() throws {
    try withRandomReports { report, association in
      let records = association.records
      /// None is told as nil where the record cannot tell of some.
      func number(_ key: String) -> Int? {
        guard let figure = report.figures.first(where: { $0.key == key }) else { return nil }
        return figure.number
          ?? (["members.", "projects."].contains { key.hasPrefix($0) } && key != "members.arrivals" ? 0 : nil)
      }
      func members(_ state: SpanState) -> Set<Reference<Member>> {
        Set(records.memberships.filter { $0.span.state(on: period.asOf) == state }.map(\.member))
      }
      let holding = members(.holds)
      try #require(number("members.distinct") == holding.count)
      try #require(
        number("members.residents")
          == Set(records.memberships.filter(\.isResident).map(\.member)).intersection(holding).count)
      try #require(number("members.notAttested") == members(.notAttested).subtracting(holding).count)
      let arrivals = records.memberships.compactMap(\.span.from).count(where: period.contains)
      // Before the register nobody wrote down who came: none is not zero.
      try #require(number("members.arrivals") == (arrivals == 0 && report.coverage == .none ? nil : arrivals))
      try #require(
        number("members.assertions") == records.listing.colleges.flatMap(\.entries).count { $0.state == .holds })
      for status in [
        (MeetingStatus.held, "held"), (.cancelled, "cancelled"), (.postponed, "postponed"), (.inquorate, "inquorate"),
      ] {
        let found = association.meetings.count { $0.body == Samples.board && $0.meeting.status == status.0 }
        let isSilent = found == 0 && report.coverage == .none
        try #require(number("meetings.ca.\(status.1)") == (isSilent ? nil : found))
      }
      for record in association.meetings where record.meeting.status == .held && !record.attendance.isEmpty {
        let key = "sessions.\(record.meeting.reference.code)"
        try #require(number(key + ".present") == record.attendance.count)
        let represented = record.proxies.isEmpty ? 0 : 1
        if record.body == Samples.board, records.bodies[0].sheet.composition != nil {
          try #require(number(key + ".represented") == represented)
          try #require(number(key + ".convened") == record.participants.count)
        } else {
          try #require(number(key + ".convened") == nil)
        }
      }
      let voted = association.meetings.filter { !$0.body.isAdvisory }.flatMap(\.resolutions)
      if report.coverage != .none {
        try #require(number("resolutions.voted") == voted.count)
        try #require(number("resolutions.adopted") == voted.count { $0.proclaimed == .adopted })
        try #require(number("resolutions.notStated") == voted.count { $0.proclaimed == nil })
      }
      // A known stage counts also where the group was seen later only.
      let followed = association.projects.filter { project in
        let (group, stage) = (project.groups[0].span, project.stages[0].span)
        return group.state(on: period.asOf) == .holds
          || group.from == nil && group.attestedOn.map { $0 > period.asOf } ?? false
            && stage.state(on: period.asOf) == .holds
      }
      try #require(number("projects.alim.atEnd") == followed.reduce(0) { $0 + $1.countsAs })
      let studied = followed.filter {
        $0.stages[0].value.code == "study" && $0.stages[0].span.state(on: period.asOf) == .holds
      }
      try #require((number("projects.alim.atEnd.study") ?? 0) == studied.reduce(0) { $0 + $1.countsAs })
    }
  }

  @Test func noneIsNotZeroWhereTheRecordCannotTell() throws {
    var silent = 0
    try withRandomReports { report, association in
      let figure = try #require(report.figures.first { $0.key == "members.distinct" })
      let doubts = association.records.memberships.contains { $0.span.state(on: period.asOf) == .notAttested }
      if figure.number == nil { silent += 1 }
      try #require((figure.number == nil) == (report.members.distinctCount == 0 && doubts))
    }
    #expect(silent > 0)
  }

  @Test func partsAddUpToTheirWhole() throws {
    try withRandomReports { report, _ in
      func number(_ key: String) -> Int { report.figures.first { $0.key == key }?.number ?? 0 }
      try #require(number("members.distinct") == number("members.organizations") + number("members.residents"))
      try #require(
        number("resolutions.voted")
          == number("resolutions.adopted") + number("resolutions.rejected") + number("resolutions.notStated"))
      try #require(number("projects.alim.lines") <= number("projects.alim.atEnd"))
      try #require(number("actions.late") <= number("actions.open"))
      try #require(number("seats.ca.held") <= 5)
    }
  }

  @Test func everyFigureHasAKeyOfItsOwn() throws {
    try withRandomReports { report, _ in
      let keys = report.figures.map(\.key)
      try #require(Set(keys).count == keys.count)
    }
  }

  @Test func whoMayNotBeNamedIsCountedAndNeverNamed() throws {
    var counted = 0
    try withRandomReports { report, association in
      let names = Set(association.hiddenNames)
      for reference in report.figures.compactMap(\.proof).flatMap(\.references) {
        try #require(reference.name.map { !names.contains($0) } ?? true)
        if reference.name == nil {
          counted += 1
          try #require(reference.code == nil)
        }
      }
    }
    #expect(counted > 1_000)
  }

  @Test func aLineThatSpeaksOfSeveralProjectsCountsForThem() {
    let proof = Proof([
      CountedReference(code: "a", name: "A", weight: 3), CountedReference(code: "b", name: "B"),
    ])
    #expect(proof.number == 4)
    #expect(Proof([]).number == 0)
  }
}
