import Governance
import Testing

@testable import GovernanceStore

/// Which group followed a project is told in any order, and taken back.
@Suite struct TransferTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let project: Reference<Project>

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    project = try file.project("friperie")
  }

  private func transfer(_ group: String, _ iso: String) throws -> Succession<Reference<Body>>.Place {
    try file.transfer(project, to: file.workingGroup(group), on: day(iso))
  }

  private func told() throws -> [String] {
    try file.sheet(of: project, on: day("2026-06-01")).groups.map {
      "\($0.value.code) \($0.span.from?.iso ?? "?")…\($0.span.until?.iso ?? "")"
    }
  }

  @Test func aTransferToldLateFindsItsPlace() throws {
    _ = try transfer("social", "2025-12-01")
    let late = try transfer("alim", "2025-09-01")
    #expect(late.former?.code == "transition" && late.next?.value.code == "social")
    #expect(
      try told() == ["transition ?…2025-09-01", "alim 2025-09-01…2025-12-01", "social 2025-12-01…"])
    #expect(try file.projects(on: day("2025-10-01")).first { $0.reference == project }?.group.code == "alim")
    #expect(
      throws: try Refusal.project(
        .alreadyFollowed(project: project.name, group: file.workingGroup("alim").name, on: day("2025-10-01")))
    ) { try transfer("alim", "2025-10-01") }
  }

  @Test func aTransferToComeLeavesRoomForOneBefore() throws {
    _ = try transfer("social", "2027-01-01")
    _ = try transfer("alim", "2026-02-01")
    #expect(
      try told() == ["transition ?…2026-02-01", "alim 2026-02-01…2027-01-01", "social 2027-01-01…"])
  }

  @Test func nothingIsToldBeforeAGroupOfUnknownStart() throws {
    let transition = try file.workingGroup("transition")
    #expect(
      throws: try Refusal.project(
        .groupOfUnknownStart(transition, seenOn: day("2025-06-24"), code: project.code))
    ) { try transfer("alim", "2024-01-01") }
    #expect(try transfer("transition", "2025-01-01").knownSince == day("2025-06-24"))
    _ = try transfer("alim", "2024-01-01")
    #expect(try told() == ["alim 2024-01-01…2025-01-01", "transition 2025-01-01…"])
  }

  @Test func aTransferNotedInErrorIsTakenOut() throws {
    let before = try told()
    _ = try transfer("social", "2025-12-01")
    _ = try transfer("alim", "2025-09-01")
    let alim = try file.workingGroup("alim")
    #expect(
      throws: try Refusal.project(
        .noTransferOn(
          day("2025-09-02"), group: alim.name, code: project.code, days: [day("2025-09-01")]))
    ) { try file.withdrawTransfer(of: project, to: alim, on: day("2025-09-02"), reason: PlainText("x")) }
    try file.withdrawTransfer(of: project, to: alim, on: day("2025-09-01"), reason: PlainText("refusé"))
    #expect(try told() == ["transition ?…2025-12-01", "social 2025-12-01…"])
    try file.withdrawTransfer(
      of: project, to: file.workingGroup("social"), on: day("2025-12-01"), reason: PlainText("refusé"))
    #expect(try told() == before)
  }

  @Test func aFirstGroupIsNotTakenOut() throws {
    let new = try file.addProject(
      PlainText("Vélo-école"), to: file.workingGroup("mob"), carrier: nil, municipality: nil, since: day("2026-02-01"))
    #expect(throws: Refusal.project(.onlyGroup(project: new.name))) {
      try file.withdrawTransfer(
        of: new, to: file.workingGroup("mob"), on: day("2026-02-01"), reason: PlainText("x"))
    }
    // Told of the same day, the other one takes its place.
    #expect(try file.transfer(new, to: file.workingGroup("alim"), on: day("2026-02-01")).isReplaced)
    #expect(try file.sheet(of: new, on: day("2026-06-01")).groups.map(\.value.code) == ["alim"])
  }
}
