import Foundation
import Governance
import Testing

@testable import GovernanceConsole

#if canImport(Glibc)
  import Glibc
#endif

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

  private static let mayMount: Bool = {
    guard getuid() == 0, let folder = try? TemporaryFolder() else { return false }
    guard mount("tmpfs", folder.path, "tmpfs", 0, "size=64k") == 0 else { return false }
    return umount2(folder.path, Int32(MNT_DETACH)) == 0
  }()

  @Test(
    .enabled(if: mayMount, "only root may mount a small disk"),
    arguments: [["exporter", "--dossier"], ["passation", "--sortie"], ["exporter", "--sortie"]])
  func fullDiskLeavesNothing(_ words: [String]) throws {
    let home = try TemporaryFolder()
    _ = try home.makeHeninCarvin()
    try #require(mount("tmpfs", folder.path, "tmpfs", 0, "size=64k") == 0)
    defer { umount2(folder.path, Int32(MNT_DETACH)) }
    try Data(count: 56 << 10).write(to: URL(fileURLWithPath: folder.path + "/film"))
    var child = ChildProcess(in: home)
    child.arguments = words + [folder.path + "/sortie"]
    let ending = try child.run()
    #expect(ending.code == 1)
    #expect(ending.complaint.contains("plein"), "\(ending)")
    #expect(try names == ["film"])
  }
}
