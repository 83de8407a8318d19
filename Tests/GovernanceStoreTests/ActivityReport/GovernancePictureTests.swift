import GRDB
import Governance
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
}
