import Foundation
import Governance
import Testing

@testable import GovernanceConsole

/// A folder is there whole, or not at all.
@Suite struct FolderDraftTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  @Test func appearsOnlyWhenPlaced() throws {
    let draft = try FolderDraft(of: folder.path + "/listes/")
    try draft.write("a", as: "a.txt")
    #expect(try !names.contains("listes"))
    try draft.place()
    draft.discard()
    #expect(try names == ["listes"])
    #expect(try String(contentsOfFile: folder.path + "/listes/a.txt", encoding: .utf8) == "a")
  }

  @Test func whatIsThereIsNotTouched() throws {
    try FolderDraft(of: folder.path + "/vide").place()
    try FolderDraft(of: folder.path + "/vide").place()
    try Data().write(to: URL(fileURLWithPath: folder.path + "/vide/x"))
    #expect(throws: Refusal.file(.fileExists(path: folder.path + "/vide"))) {
      try FolderDraft(of: folder.path + "/vide")
    }
    #expect(throws: Refusal.file(.folderNotWritable(path: folder.path + "/absent"))) {
      try FolderDraft(of: folder.path + "/absent/listes")
    }
    let draft = try FolderDraft(of: folder.path + "/autre")
    draft.discard()
    #expect(try names == ["vide"])
  }
}
