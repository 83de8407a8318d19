import Foundation
import Governance
import Testing

@testable import GovernanceStore

#if canImport(Glibc)
  import Glibc
#endif

/// A file is made whole or not at all.
@Suite struct CreationTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func create(_ model: ReferenceModel, at path: String) throws -> AssociationFile {
    try .create(path, from: model, keeper: PlainText("Coordination"), today: day("2026-01-12"))
  }

  @Test func newFileIsPrivateDurableAndMarked() throws {
    let file = try AssociationFile.created(in: folder)
    var status = stat()
    #expect(stat(file.path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(try file.value("PRAGMA journal_mode") == "wal")
    #expect(try file.value("PRAGMA synchronous") == 2)
    #expect(try file.value("PRAGMA foreign_keys") == 1)
    #expect(try file.value("PRAGMA application_id") == AssociationFile.applicationID)
    #expect(try file.value("PRAGMA user_version") == Migrations.version)
    #expect(try file.journal().map(\.kind) == [.createFile])
    #expect(try file.integrityFindings().isEmpty)
    try file.close()
    #expect(try folder.names == ["henin-carvin.ptce"])
  }

  @Test func synchronousStaysFullWhenTheFileIsOpenedAgain() throws {
    try AssociationFile.created(in: folder).close()
    let again = try AssociationFile.open(folder.file("henin-carvin.ptce"), for: .acting)
    #expect(try again.value("PRAGMA synchronous") == 2)
    #expect(try again.value("PRAGMA journal_mode") == "wal")
  }

  @Test func existingFileIsLeftAlone() throws {
    let path = try folder.write(Data("mes notes".utf8), as: "notes.ptce")
    #expect(throws: Refusal.file(.fileExists(path: path))) { try create(.empty(), at: path) }
    #expect(try folder.bytes("notes.ptce") == Data("mes notes".utf8))
    #expect(try folder.names == ["notes.ptce"])
  }

  @Test func linkToNowhereIsLeftAlone() throws {
    let path = folder.file("lien.ptce")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: folder.file("ailleurs"))
    #expect(throws: Refusal.file(.fileExists(path: path))) { try create(.heninCarvin(), at: path) }
    #expect(try folder.names == ["lien.ptce"])
  }

  @Test func missingFolderIsRefused() throws {
    let path = folder.file("nulle-part/a.ptce")
    #expect(throws: Refusal.file(.folderNotWritable(path: folder.file("nulle-part")))) {
      try create(.heninCarvin(), at: path)
    }
  }

  @Test(.enabled(if: getuid() != 0, "no mode stops root"))
  func unwritableFolderIsRefused() throws {
    #expect(chmod(folder.path, 0o500) == 0)
    #expect(throws: Refusal.file(.folderNotWritable(path: folder.path))) {
      try create(.heninCarvin(), at: folder.file("a.ptce"))
    }
  }

  @Test func modelThatBreaksInTheMiddleLeavesNothing() throws {
    let model = try ReferenceModel(
      yaml: """
        format: 1
        association: {name: Pôle}
        notes: [{subject: a, text: b}]
        leads: [{group: nulle-part, member: personne, certainty: confirmed}]
        """)
    #expect(throws: Refusal.file(.unreadableModel("« nulle-part » ne désigne rien dans leads, n° 1"))) {
      try create(model, at: folder.file("a.ptce"))
    }
    #expect(try folder.names.isEmpty)
  }

  @Test func associationWithoutANameLeavesNothing() throws {
    #expect(throws: Refusal.emptyText) { try create(.empty(), at: folder.file("a.ptce")) }
    #expect(try folder.names.isEmpty)
  }

  @Test(arguments: [
    "été à Hénin.ptce", "50 % #1?.ptce", "file:a.ptce", ":memory:", "a&mode=ro.ptce", "l'été \"1\".ptce",
  ])
  func anyNameWillDo(name: String) throws {
    try AssociationFile.created(in: folder, name: name).close()
    #expect(try folder.names == [name])
    let file = try AssociationFile.open(folder.file(name), for: .acting)
    _ = try file.board(on: "2026-03-12")
    try file.close()
    #expect(try AssociationFile.open(folder.file(name), for: .reading).meetings().count == 1)
    #expect(try folder.names == [name])
  }
}
