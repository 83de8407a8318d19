import Foundation
import GRDB
import Governance
import Testing

@testable import GovernanceStore

#if canImport(Glibc)
  import Glibc
#endif

/// A disk that is full costs nothing of what was recorded.
@Suite struct FullDiskTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func actThatFindsNoRoomLeavesTheFileAsItWas() throws {
    let file = try AssociationFile.heninCarvin(in: folder)
    let meeting = try file.board(on: "2026-03-12")
    let before = try file.dump()
    let lines = try file.journal(limit: 1000).count
    let pages: Int = try #require(try file.value("PRAGMA page_count"))
    try file.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
    let text = try PlainText(String(repeating: "é", count: 4000), limit: 4000)
    var found: Refusal?
    while found == nil {
      found = try refusal { try file.noteDiscussion(text, agendaItem: nil, in: meeting, today: day("2026-03-12")) }
      if found == nil { _ = try file.undo() }
    }
    #expect(found == .file(.diskFull))
    #expect(try file.dump() == before)
    #expect(try file.journal(limit: 1000).filter { $0.undoneAt == nil }.count == lines)
    #expect(try file.integrityFindings().isEmpty)
  }

  @Test(.enabled(if: SmallDisk.mayBeMounted, "only root may mount a small disk"), arguments: [0, 8, 40, 100, 160])
  func creationLeavesNothing(free kibibytes: Int) throws {
    try SmallDisk.mounted(at: folder) {
      try folder.write(Data(count: (1024 - kibibytes) * 1024), as: "film")
      let found = try refusal { _ = try AssociationFile.created(in: folder) }
      #expect(found == .file(.diskFull))
      #expect(try folder.names == ["film"])
    }
  }

  @Test(.enabled(if: SmallDisk.mayBeMounted, "only root may mount a small disk"))
  func actsAndBackupsAreRefusedAndNothingIsLost() throws {
    try SmallDisk.mounted(at: folder) {
      let path = try AssociationFile.heninCarvin(in: folder).path
      let before = try AssociationFile.open(path, for: .reading).dump()
      var size = 1024
      while (try? folder.write(Data(count: size * 1024), as: "film")) == nil { size -= 4 }
      let found = try refusal {
        let file = try AssociationFile.open(path, for: .acting)
        _ = try file.board(on: "2026-03-12")
      }
      #expect(found == .file(.diskFull) || found == .file(.inputOutput(path: path)))
      unlink(folder.file("film"))
      #expect(try AssociationFile.open(path, for: .acting).dump() == before)
      #expect(try folder.names == ["henin-carvin.ptce"])
    }
  }

  @Test(.enabled(if: SmallDisk.mayBeMounted, "only root may mount a small disk"))
  func backupThatFindsNoRoomLeavesNothing() throws {
    let home = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: home)
    try SmallDisk.mounted(at: folder) {
      try folder.write(Data(count: 900 * 1024), as: "film")
      #expect(throws: Refusal.file(.diskFull)) { try file.backUp(to: folder.file("copie.ptce")) }
      #expect(try folder.names == ["film"])
    }
    #expect(try file.journal().map(\.kind) == [.createFile])
  }
}
