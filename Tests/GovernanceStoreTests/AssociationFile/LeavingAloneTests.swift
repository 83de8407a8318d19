import Foundation
import Governance
import Testing

@testable import GovernanceStore

/// Lists leave no trace; two terminals at once are safe.
@Suite struct LeavingAloneTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try AssociationFile.heninCarvin(in: folder).path
  }

  @Test func listsLeaveEveryByteAndNoCompanion() throws {
    let before = try folder.bytes("henin-carvin.ptce")
    for _ in 1...3 {
      let file = try AssociationFile.open(path, for: .reading)
      _ = try file.members(on: day("2026-01-12"))
      _ = try file.projects(on: day("2026-01-12"))
      _ = try file.journal()
      try file.close()
      #expect(try folder.names == ["henin-carvin.ptce"])
    }
    #expect(try folder.bytes("henin-carvin.ptce") == before)
  }

  @Test func refusedActsLeaveEveryByte() throws {
    let file = try AssociationFile.open(path, for: .acting)
    let before = try folder.bytes("henin-carvin.ptce")
    #expect(throws: Refusal.self) {
      try file.changeStage(of: file.project("cuisine"), to: file.stage("étude"), on: day("2026-02-01"))
    }
    try file.close()
    #expect(try folder.bytes("henin-carvin.ptce") == before)
    #expect(try folder.names == ["henin-carvin.ptce"])
  }

  @Test func twoTerminalsSeeEachOther() throws {
    let first = try AssociationFile.open(path, for: .acting)
    let second = try AssociationFile.open(path, for: .acting, author: "Trésorier")
    let reader = try AssociationFile.open(path, for: .reading)
    let one = try first.board(on: "2026-03-12")
    let two = try second.board(on: "2026-06-12")
    #expect([one.code, two.code] == ["CA-2026-01", "CA-2026-02"])
    #expect(try reader.meetings().map(\.reference.code) == ["CA-2026-01", "CA-2026-02"])
    try first.close()
    #expect(try second.undo().subject == "CA-2026-02")
    try second.close()
    #expect(try reader.meetings().map(\.reference.code) == ["CA-2026-01"])
    #expect(try AssociationFile.open(path, for: .reading).meetings().count == 1)
  }

  @Test func manyTerminalsAtOnceLoseNoAct() async throws {
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for terminal in 0..<4 {
        group.addTask {
          let file = try AssociationFile.open(path, for: .acting, author: "Poste \(terminal)")
          for step in 0..<10 {
            _ = try file.schedule(
              file.body("ag"), on: day("2026-01-12").adding(days: terminal * 10 + step), at: nil, place: nil)
          }
          try file.close()
        }
      }
      try await group.waitForAll()
    }
    let file = try AssociationFile.open(path, for: .reading)
    #expect(try Set(file.meetings().map(\.reference.code)).count == 40)
    #expect(try file.journal(limit: 1000).count == 41)
    #expect(try file.integrityFindings().isEmpty)
    try file.close()
    #expect(try folder.names == ["henin-carvin.ptce"])
  }

  @Test func terminalThatWaitsTooLongIsTold() throws {
    let first = try AssociationFile.open(path, for: .acting)
    let second = try AssociationFile.open(path, for: .acting)
    try second.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 20") }
    try first.queue.inTransaction(.immediate) { _ in
      #expect(throws: Refusal.file(.fileBusy)) { try second.board(on: "2026-03-12") }
      return .rollback
    }
    _ = try second.board(on: "2026-03-12")
  }

  @Test func unmergedLogOfAnInterruptedProgramIsRead() throws {
    let file = try AssociationFile.open(path, for: .acting)
    _ = try file.board(on: "2026-03-12")
    // What a killed program leaves: the file and its log, without an orderly end.
    for suffix in ["", "-wal"] {
      try folder.write(folder.bytes("henin-carvin.ptce" + suffix), as: "tue.ptce" + suffix)
    }
    let copy = try AssociationFile.open(folder.file("tue.ptce"), for: .reading)
    #expect(try copy.meetings().map(\.reference.code) == ["CA-2026-01"])
    try copy.close()
    #expect(try folder.names.contains("tue.ptce-wal"))
    try AssociationFile.open(folder.file("tue.ptce"), for: .acting).close()
    #expect(try !folder.names.contains("tue.ptce-wal"))
    #expect(try AssociationFile.open(folder.file("tue.ptce"), for: .reading).meetings().count == 1)
  }
}
