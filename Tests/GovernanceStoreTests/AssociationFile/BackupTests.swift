import Foundation
import Governance
import Testing

@testable import GovernanceStore

#if canImport(Glibc)
  import Glibc
#endif

/// A backup is a whole file that can be carried on any medium.
@Suite struct BackupTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    _ = try file.board(on: "2026-03-12")
  }

  @Test func copyIsWholePrivateAndOutOfWAL() throws {
    let path = folder.file("copie.ptce")
    let before = try file.dump()
    try file.backUp(to: path)
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(try folder.names.filter { $0.hasPrefix("copie") } == ["copie.ptce"])
    let copy = try AssociationFile.open(path, for: .acting)
    #expect(try copy.value("PRAGMA journal_mode") == "delete")
    #expect(try copy.integrityFindings().isEmpty)
    #expect(try copy.dump() == before)
    #expect(try copy.undo().subject == "CA-2026-01")
  }

  @Test func backupIsInTheJournalOfTheFileAlone() throws {
    try file.backUp(to: folder.file("copie.ptce"))
    #expect(try file.journal(limit: 1).map(\.kind) == [.backUp])
    #expect(
      try AssociationFile.open(folder.file("copie.ptce"), for: .reading).journal(limit: 1).map(\.kind) == [
        .scheduleMeeting
      ])
  }

  @Test func readerMayBackUpToo() throws {
    let reader = try AssociationFile.open(file.path, for: .reading)
    try reader.backUp(to: folder.file("copie.ptce"))
    #expect(try AssociationFile.open(folder.file("copie.ptce"), for: .reading).dump() == file.dump())
    #expect(try file.journal(limit: 1).map(\.kind) == [.scheduleMeeting])
  }

  @Test func nothingIsOverwritten() throws {
    let path = try folder.write(Data("autre".utf8), as: "copie.ptce")
    #expect(throws: Refusal.file(.fileExists(path: path))) { try file.backUp(to: path) }
    #expect(throws: Refusal.file(.fileExists(path: file.path))) { try file.backUp(to: file.path) }
    #expect(try folder.bytes("copie.ptce") == Data("autre".utf8))
    #expect(throws: Refusal.file(.folderNotWritable(path: folder.file("nulle-part")))) {
      try file.backUp(to: folder.file("nulle-part/copie.ptce"))
    }
  }

  @Test func backupWhileAnotherTerminalWritesIsOneMoment() async throws {
    let (path, folder) = (file.path, folder.path)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        let writer = try AssociationFile.open(path, for: .acting, author: "Trésorier")
        for step in 1...20 {
          _ = try writer.schedule(writer.body("ag"), on: day("2026-04-01").adding(days: step), at: nil, place: nil)
        }
      }
      group.addTask {
        let source = try AssociationFile.open(path, for: .reading)
        for step in 1...5 { try source.backUp(to: folder + "/copie-\(step).ptce") }
      }
      try await group.waitForAll()
    }
    for step in 1...5 {
      let copy = try AssociationFile.open(folder + "/copie-\(step).ptce", for: .reading)
      // Each act has its line: none is cut in two.
      #expect(try copy.meetings().count == copy.journal(limit: 1000).count - 1)
      #expect(try copy.integrityFindings().isEmpty)
    }
  }

  @Test func transactionThatFailsInTheMiddleLeavesNoTrace() throws {
    let (before, lines) = try (file.dump(), file.journal().count)
    #expect(throws: Refusal.vote(.noVotes)) {
      try file.act(.noteProject, subject: "x", summary: "x") { db in
        try db.execute(
          sql: "UPDATE project SET title = 'x'; DELETE FROM project_note; INSERT INTO source (title) VALUES ('x')")
        throw Refusal.vote(.noVotes)
      }
    }
    #expect(throws: Refusal.file(.brokenPromise(name: "source_title_is_short"))) {
      try file.act(.noteProject, subject: "x", summary: "x") { db in
        try db.execute(sql: "INSERT INTO source (title) VALUES ('x')")
        try db.execute(sql: "INSERT INTO source (title) VALUES ('')")
      }
    }
    #expect(try file.dump() == before)
    #expect(try file.journal().count == lines)
  }
}
