import GRDB
import Governance
import GovernanceFrench
import Testing

@testable import GovernanceStore

@Suite struct GovernancePictureTests {
  private let folder: TemporaryFolder
  private let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func names(on iso: String) throws -> [String] {
    let picture = try file.governancePicture(on: day(iso))
    return picture.bodies.map(\.body.reference.name) + picture.groups.map(\.reference.name)
  }

  @Test func aBodyThatWasCreatedLaterIsNotThereEarlier() throws {
    let before = try names(on: "2025-06-24")
    let ethics = try file.addBody(
      PlainText("Comité éthique"), code: nil, kind: .committee, isAdvisory: true, composition: .seats,
      from: day("2026-03-01"))
    _ = try file.addBody(
      PlainText("Groupe Culture"), code: nil, kind: .workingGroup, isAdvisory: true, composition: .leads,
      from: day("2026-03-01"))
    for iso in ["2025-06-24", "2026-02-28"] { #expect(try names(on: iso) == before) }
    #expect(Set(try names(on: "2026-03-01")) == Set(before + ["Comité éthique", "Groupe Culture"]))
    let report = try file.activityReport(2025, today: day("2026-04-01"))
    #expect(!report.governance.contains { $0.body.reference == ethics })
    #expect(report.groups.count == 4 && !report.meetings.contains { $0.body.reference == ethics })
  }

  @Test func aBodyOfTheSourcesIsThereAndOneThatMetWasThere() throws {
    _ = try file.addBody(
      PlainText("Comité éthique"), code: nil, kind: .committee, isAdvisory: true, composition: nil,
      from: day("2026-03-01"))
    #expect(try !names(on: "2026-02-28").contains("Comité éthique"))
    #expect(try !file.bodySheets(on: day("2026-02-28")).contains { $0.body.reference.name == "Comité éthique" })
    _ = try file.schedule(file.body("comite-ethique"), on: day("2025-12-01"), at: nil, place: nil)
    #expect(try names(on: "2025-12-01").contains("Comité éthique"))
    // A body of the sources stays, whatever is entered of it for a later day.
    _ = try file.addSeats(3, to: file.body("copil"), from: day("2026-03-01"))
    #expect(try names(on: "2025-06-24").contains("Comité de pilotage"))
  }

  @Test func adherentsCountWhateverIsKnownOfTheirCollege() throws {
    try file.queue.write { try $0.execute(sql: "UPDATE membership SET from_day = '2024-03-01' WHERE id <= 3") }
    for year in [2024, 2025] {
      let report = try file.activityReport(year, today: day("2026-04-01"))
      #expect(report.picture.distinctCount == report.members.distinctCount)
      #expect(report.picture.unattestedCount == report.members.unattestedCount)
      let picture = try file.governancePicture(on: report.period.asOf)
      #expect(picture.distinctCount == report.members.distinctCount)
    }
    #expect(try file.governancePicture(on: day("2024-12-31")).distinctCount == 3)
  }

  private func lines(on iso: String) throws -> [String] {
    try file.governancePicture(on: day(iso)).outline.lines().map { $0.trimmingPrefix { $0 == " " }.description }
  }

  @Test func aResignedOfficeIsVacantAndASeatOfWhoLeftIsMarked() throws {
    let today = try day("2026-03-17")
    let president = try #require(try file.offices().first { $0.code == "president" })
    _ = try file.endMandate(
      of: file.member("adds"), in: file.body("bureau"), place: .office(president), reason: .resignation,
      on: day("2026-03-01"))
    _ = try file.endMembership(Departure(of: file.member("apei"), .resignation, on: day("2026-03-01")), today: today)
    let before = try lines(on: "2026-02-28")
    #expect(!before.contains { $0.contains("vacant") && $0.contains("Président") })
    #expect(!before.contains { $0.contains("n'est plus adhérent") })
    let after = try lines(on: "2026-03-17")
    #expect(after.contains("Président : vacant"))
    #expect(after.count { $0.contains("APEI") && $0.hasSuffix("(n'est plus adhérent)") } == 1)
  }

  @Test func whoLeftAndCameBackIsToldAsSuchByTheChecksAndTheReport() throws {
    let (apei, today) = (try file.member("apei"), try day("2026-03-17"))
    _ = try file.endMembership(Departure(of: apei, .resignation, on: day("2026-03-01")), today: today)
    try file.returnMember(apei, to: nil, since: day("2026-03-10"))
    let check = AssociationFile.checks.filter { $0.name == "mandats-de-sortants" }
    func found(_ iso: String) throws -> [String] {
      try file.verify(check, on: day(iso)).flatMap(\.findings).map(\.text)
    }
    #expect(try found("2026-03-05").count == 1 && found("2026-03-05")[0].hasSuffix("le 1er mars 2026."))
    #expect(
      try found("2026-03-17") == [
        "CA : un mandat est tenu par APEI Hénin-Carvin, qui a quitté l'association le 1er mars 2026 et y est revenu le 10 mars 2026."
      ])
    let missing = try file.activityReport(2026, today: today).gaps
    #expect(
      missing.contains {
        if case .seatsKeptThroughDeparture(let seats) = $0 { seats.map(\.seat) == [5] } else { false }
      })
  }
}
