import Foundation
import Governance
import GovernanceFrench
import Testing

@testable import GovernanceStore

/// A file of each earlier version, as it was left, opens, keeps what it held, and lets its last act be taken back.
@Suite struct OlderFilesTests {
  private func copy(of name: String, in folder: TemporaryFolder) throws -> String {
    let fixture = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/\(name)")
    return try folder.write(try Data(contentsOf: fixture), as: name)
  }

  @Test func fileOfVersion1IsBroughtUpToDate() throws {
    let folder = try TemporaryFolder()
    let path = try copy(of: "version-1.association", in: folder)
    let today = try day("2026-12-02")
    #expect(throws: Refusal.file(.olderFileReadOnly(path: path))) {
      try AssociationFile.open(path, for: .reading)
    }
    let file = try AssociationFile.open(path, for: .acting)
    #expect(try file.read { try SchemaShape($0) } == SchemaShape.expected())
    #expect(try file.searchIndexFaults().isEmpty)
    let record = try file.record(of: file.meeting("CA-2026-01", .current, on: today))
    #expect(record.resolutions.map(\.text) == ["Budget 2027"])
    #expect(record.roll.presentVoters == 3)
    // What was recorded before the migration can still be taken back.
    _ = try file.undo()
    #expect(try file.record(of: file.meeting("CA-2026-01", .current, on: today)).resolutions.isEmpty)
    _ = try file.redo()
    #expect(try file.record(of: file.meeting("CA-2026-01", .current, on: today)).resolutions.count == 1)
  }

  @Test func fileOfVersion2IsBroughtUpToDate() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.open(copy(of: "version-2.association", in: folder), for: .acting)
    #expect(try file.read { try SchemaShape($0) } == SchemaShape.expected())
    #expect(try file.searchIndexFaults().isEmpty)
    let meeting = try file.meeting("CA-2026-01", .current, on: day("2026-12-02"))
    let record = try file.record(of: meeting)
    #expect(record.resolutions.map(\.quorum?.needed) == [8])
    #expect(try file.register().count == 1)
    _ = try file.undo()
    _ = try file.redo()
  }

  @Test func fileOfVersion3IsBroughtUpToDate() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.open(copy(of: "version-3.association", in: folder), for: .acting)
    #expect(try file.read { try SchemaShape($0) } == SchemaShape.expected())
    #expect(try file.searchIndexFaults().isEmpty)
    let project = try file.project("ressourcerie")
    let today = try day("2026-12-02")
    #expect(try file.sheet(of: project, on: today).notes.map(\.text) == ["Visite du local"])
    _ = try file.undo()
    #expect(try file.sheet(of: project, on: today).notes.isEmpty)
    _ = try file.redo()
    #expect(try file.sheet(of: project, on: today).notes.count == 1)
    #expect(try file.search(SearchTerms(PlainText("visite local"))).map(\.code) == [project.code])
  }

  @Test func fileOfVersion6IsBroughtUpToDate() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.open(copy(of: "version-6.association", in: folder), for: .acting)
    #expect(try file.read { try SchemaShape($0) } == SchemaShape.expected())
    #expect(try file.searchIndexFaults().isEmpty)
    let today = try day("2026-11-26")
    let project = try file.project("garage-solidaire")
    #expect(try file.sheet(of: project, on: today).notes.map(\.text) == ["Bail signé", "Visite du local"])
    _ = try file.undo()
    #expect(try file.sheet(of: project, on: today).notes.map(\.text) == ["Visite du local"])
    _ = try file.redo()
    #expect(try file.search(SearchTerms(PlainText("bail"))).map(\.code) == [project.code])
    // A power of attorney that lapsed, and a report that was closed, are as they were.
    let record = try file.record(of: file.meeting("CA-2026-01", .current, on: today))
    #expect(record.proxies.map(\.lapsedAt?.iso) == ["14:30"])
    #expect(try file.closedReport(2024) != nil)
  }

  @Test func fileOfVersion7IsBroughtUpToDate() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.open(copy(of: "version-7.association", in: folder), for: .acting)
    #expect(try file.read { try SchemaShape($0) } == SchemaShape.expected())
    let today = try day("2026-11-26")
    let project = try file.project("garage-solidaire")
    #expect(try file.sheet(of: project, on: today).notes.map(\.text) == ["Bail signé"])
    _ = try file.undo()
    #expect(try file.sheet(of: project, on: today).notes.isEmpty)
    _ = try file.redo()
    #expect(try file.closedReport(2024)?.isIntact == true)
    #expect(try file.visualIdentity() == .standard)
    try file.choose(.sample)
    #expect(try file.visualIdentity() == .sample)
  }

  @Test func fileOfVersion8IsBroughtUpToDate() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.open(copy(of: "version-8.association", in: folder), for: .acting)
    #expect(try file.read { try SchemaShape($0) } == SchemaShape.expected())
    func states(_ name: String, _ iso: String) throws -> [SpanState] {
      let member = try file.member(name)
      return try file.members(on: day(iso)).entries.filter { $0.member.reference == member }.map(\.state)
    }
    // Those who left keep their days, and one of whom the day is not known stays so.
    #expect(try states("cahc", "2026-08-31") == [.holds] && states("cahc", "2026-09-01").isEmpty)
    #expect(try states("apei", "2026-12-01") == [.notAttested])
    _ = try file.undo()
    _ = try file.undo()
    #expect(try states("apei", "2026-12-01") == [.holds])
    _ = try file.redo()
    #expect(try states("apei", "2026-12-01") == [.notAttested])
    // Found later, the day can still be told.
    _ = try file.endMembership(
      Departure(of: file.member("apei"), .resignation, on: day("2026-02-01")), today: day("2026-12-02"))
    #expect(try states("apei", "2026-02-01").isEmpty && states("apei", "2026-01-31") == [.holds])
  }

  @Test func fileOfVersion9IsBroughtUpToDate() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.open(copy(of: "version-9.association", in: folder), for: .acting)
    #expect(try file.read { try SchemaShape($0) } == SchemaShape.expected())
    func states(_ name: String, _ iso: String) throws -> [SpanState] {
      let member = try file.member(name)
      return try file.members(on: day(iso)).entries.filter { $0.member.reference == member }.map(\.state)
    }
    // A beginning told as a month is nothing before it, and in doubt within it.
    #expect(try states("recyclerie-du-lac", "2023-09-30").isEmpty)
    #expect(try states("recyclerie-du-lac", "2023-10-01") == [.notAttested])
    #expect(try states("recyclerie-du-lac", "2023-10-31") == [.holds])
    // Who left on an unknown day is over from the day on which it was told.
    #expect(try states("apei", "2026-11-25") == [.notAttested] && states("apei", "2026-11-26").isEmpty)
    _ = try file.undo()
    _ = try file.redo()
    #expect(try file.closedReport(2024)?.isIntact == true)
  }

  @Test func fileOfVersion10IsBroughtUpToDate() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.open(copy(of: "version-10.association", in: folder), for: .acting)
    #expect(try file.read { try SchemaShape($0) } == SchemaShape.expected())
    func convened(_ code: String) throws -> Int {
      try file.record(of: file.meeting(code, .current, on: day("2026-11-26"))).convened.count
    }
    // What such a file holds was known from its start; what is entered now reaches back to none of its meetings.
    #expect(try convened("COPIL-2025-01") == 16 && convened("AG-2025-01") == 16)
    for _ in 0..<2 {
      _ = try file.undo()
      _ = try file.redo()
    }
    #expect(try convened("AG-2025-01") == 16)
    _ = try file.addMember(
      PlainText("Quand"), isResident: false, college: nil, since: #require(Beginning(nil, toldOn: day("2026-11-26"))))
    #expect(try convened("AG-2025-01") == 16)
  }

  @Test func fileOfVersion11IsBroughtUpToDate() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.open(copy(of: "version-11.association", in: folder), for: .acting)
    #expect(try file.read { try SchemaShape($0) } == SchemaShape.expected())
    #expect(try file.searchIndexFaults().isEmpty)
    // The answer to a question can be taken back, and given again.
    func answer() throws -> String? { try file.questions().first { $0.number == 13 }?.answer }
    #expect(try answer() == "Une seule : la permanence Pimms")
    _ = try file.undo()
    #expect(try answer() == nil)
    _ = try file.redo()
    #expect(try answer() == "Une seule : la permanence Pimms")
    // A mandate with its end, a vote with its hour, and who was known to sit are as they were.
    let record = try file.record(of: file.meeting("CA-2025-01", .current, on: day("2026-03-17")))
    #expect(record.resolutions.map(\.text) == ["Budget 2026"] && record.convened.count == 16)
    #expect(
      try file.mandates(on: day("2028-10-05")).contains { try $0.member == file.member("atelier-bleu") }
        && !file.mandates(on: day("2028-10-06")).contains { try $0.member == file.member("atelier-bleu") })
    #expect(try file.closedReport(2025)?.isIntact == true)
  }

  @Test func fileOfVersion12IsBroughtUpToDate() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.open(copy(of: "version-12.association", in: folder), for: .acting)
    #expect(try file.read { try SchemaShape($0) } == SchemaShape.expected())
    #expect(try file.searchIndexFaults().isEmpty)
    let today = try day("2026-11-27")
    func voters(_ code: String) throws -> Int {
      try file.record(of: file.meeting(code, .current, on: today)).roll.presentVoters
    }
    // Minutes that were sealed before keep nobody: the end of a seat that was told later, and its undoing, reach them.
    #expect(try file.register().allSatisfy(\.isIntact) && file.count("sealed_minutes") == 1)
    #expect(try file.count("sealed_composition") == 0)
    #expect(try voters("CA-2026-01") == 2)
    _ = try file.undo()
    #expect(try voters("CA-2026-01") == 3)
    _ = try file.redo()
    #expect(try voters("CA-2026-01") == 2)
    // Nothing is filled in; what is sealed now is kept.
    #expect(throws: Refusal.minutes(.minutesAreSealed)) {
      try file.act(.correct, subject: "x", summary: "x") {
        try $0.execute(
          sql: """
            INSERT INTO sealed_composition (meeting_id, is_known, is_attested) SELECT meeting_id, 1, 1 FROM sealed_minutes
            """)
      }
    }
    _ = try file.signMinutes(
      of: file.meeting("CA-2026-02", .current, on: today), on: today, scan: nil, today: today
    ) { _, _ in "PV" }
    let record = try file.record(of: file.meeting("CA-2026-02", .current, on: today))
    _ = try file.endMandate(
      of: file.member("adds"), in: file.body("ca"), place: nil, reason: .resignation, on: day("2026-09-01"))
    #expect(try voters("CA-2026-02") == record.roll.presentVoters && record.roll.presentVoters == 2)
  }
}
