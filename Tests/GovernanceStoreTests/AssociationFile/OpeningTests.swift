import Foundation
import GRDB
import Governance
import Testing

@testable import GovernanceStore

#if canImport(Glibc)
  import Glibc
#endif

/// What is no association file, or not one of this version, is told apart and left alone.
@Suite struct OpeningTests {
  let folder: TemporaryFolder
  private static let ways: [AssociationFile.Access] = [.reading, .acting]

  init() throws { folder = try TemporaryFolder() }

  private func refusalOf(_ path: String, _ access: AssociationFile.Access) throws -> Refusal? {
    try refusal { try AssociationFile.open(path, for: access).close() }
  }

  @Test(arguments: ways)
  func missingFileIsNotMade(_ access: AssociationFile.Access) throws {
    let path = folder.file("a.ptce")
    #expect(try refusalOf(path, access) == .file(.noFile(path: path)))
    #expect(try refusalOf(path + "/b", access) == .file(.noFile(path: path + "/b")))
    #expect(try folder.names.isEmpty)
  }

  @Test(arguments: [
    "", "x", "Procès-verbal du conseil", String(repeating: "Procès-verbal. ", count: 1000), "SQLite format 3\0",
  ])
  func otherFilesAreLeftAlone(content: String) throws {
    let path = try folder.write(Data(content.utf8), as: "a.ptce")
    for access in Self.ways {
      #expect(try refusalOf(path, access) == .file(.notAnAssociationFile(path: path)))
      #expect(try folder.bytes("a.ptce") == Data(content.utf8))
      #expect(try folder.names == ["a.ptce"])
    }
  }

  @Test(arguments: ways)
  func foldersAndPipesAreNoFiles(_ access: AssociationFile.Access) throws {
    #expect(try refusalOf(folder.path, access) == .file(.notAnAssociationFile(path: folder.path)))
    #expect(mkfifo(folder.file("tube"), 0o600) == 0)
    #expect(try refusalOf(folder.file("tube"), access) == .file(.notAnAssociationFile(path: folder.file("tube"))))
  }

  @Test func databaseOfAnotherProgramIsLeftAlone() throws {
    let path = folder.file("autre.db")
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "CREATE TABLE association (keeper TEXT); PRAGMA user_version = 1")
    }
    let bytes = try folder.bytes("autre.db")
    for access in Self.ways { #expect(try refusalOf(path, access) == .file(.notAnAssociationFile(path: path))) }
    #expect(try folder.bytes("autre.db") == bytes)
    #expect(try folder.names == ["autre.db"])
  }

  @Test func newerAndOlderVersionsAreTold() throws {
    let file = try AssociationFile.heninCarvin(in: folder)
    try file.queue.write { try $0.execute(sql: "PRAGMA user_version = \(Migrations.version + 1)") }
    try file.close()
    for access in Self.ways { #expect(try refusalOf(file.path, access) == .file(.newerFile(path: file.path))) }
    try DatabaseQueue(path: file.path).write { try $0.execute(sql: "PRAGMA user_version = 0") }
    #expect(try refusalOf(file.path, .reading) == .file(.olderFileReadOnly(path: file.path)))
  }

  @Test func authorIsTheKeeperUnlessNamed() throws {
    let file = try AssociationFile.heninCarvin(in: folder)
    #expect(file.author == "Coordination")
    #expect(try AssociationFile.open(file.path, for: .reading, author: "Trésorier").author == "Trésorier")
    _ = try file.acting(as: "Trésorier").board(on: "2026-03-12")
    #expect(try file.journal(limit: 1).first?.author == "Trésorier")
  }

  @Test func readingCannotAct() throws {
    let path = try AssociationFile.heninCarvin(in: folder).path
    let file = try AssociationFile.open(path, for: .reading)
    #expect(throws: Refusal.file(.readOnlyFile(path: path))) { try file.board(on: "2026-03-12") }
    #expect(throws: Refusal.file(.readOnlyFile(path: path))) { try file.undo() }
    #expect(throws: Refusal.file(.readOnlyFile(path: path))) { try file.redo() }
    #expect(throws: Refusal.file(.readOnlyFile(path: path))) {
      try file.read { try $0.execute(sql: "DELETE FROM person_alias") }
    }
  }

  @Test(.enabled(if: ReadOnlyFile.canBeMade, "root needs a file system that knows the attribute immutable"))
  func fileThatNobodyMayWriteIsReadAndNotActedOn() throws {
    let path = try AssociationFile.heninCarvin(in: folder, name: "été 100 %.ptce").path
    try ReadOnlyFile.whileUnwritable(path) {
      #expect(try refusalOf(path, .acting) == .file(.readOnlyFile(path: path)))
      let file = try AssociationFile.open(path, for: .reading)
      #expect(try file.members(on: day("2026-01-12")).distinctMembers.count == 15)
      try file.close()
      #expect(try folder.names == ["été 100 %.ptce"])
    }
  }
}
