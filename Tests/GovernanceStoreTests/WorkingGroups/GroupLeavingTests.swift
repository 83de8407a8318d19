import Governance
import Testing

@testable import GovernanceStore

/// Who was entered into a group without a first day may have left before anybody entered it.
@Suite struct GroupLeavingTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let group: Reference<Body>
  let die: Reference<Organization>

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    group = try file.workingGroup("mob")
    die = try file.organization("die")
  }

  private func join(source: String?) throws {
    try file.join(
      group, organization: die, person: nil, from: #require(Beginning(nil, toldOn: day("2026-03-17"))),
      source: source.map { try PlainText($0) })
  }

  private func leave(on iso: String) throws -> Day? {
    try file.leave(group, organization: die, person: nil, on: day(iso))
  }

  private func isIn(_ iso: String) throws -> Bool { try !file.members(of: group, on: day(iso)).isEmpty }

  @Test func whoWasOnlyTypedInMayHaveLeftBefore() throws {
    try join(source: nil)
    #expect(try isIn("2026-01-31") && isIn("2026-03-17"))
    let before = try file.dump()
    #expect(try leave(on: "2026-02-01") == day("2026-03-17"))
    #expect(try isIn("2026-01-31") && !isIn("2026-02-01") && !isIn("2026-03-17"))
    #expect(
      try file.journal(limit: 1).first?.summary == "DIE, le 1er février 2026 ; auparavant : attesté au 17/03/2026")
    _ = try file.undo()
    #expect(try file.dump() == before)
  }

  @Test func leavingLaterMendsNothing() throws {
    try join(source: nil)
    #expect(try leave(on: "2026-03-18") == nil)
    #expect(try isIn("2026-03-17") && !isIn("2026-03-18"))
  }

  @Test func whatADocumentSaysStands() throws {
    try join(source: "compte rendu du 17 mars")
    #expect(
      throws: Refusal.member(.seenLater(name: "DIE", on: try day("2026-02-01"), seen: try day("2026-03-17")))
    ) { try leave(on: "2026-02-01") }
  }
}
