import Foundation
import Testing

@testable import GovernanceConsole

/// What lies in the folder of the register and its folders is found, as far as a search is let go.
@Suite struct FolderSearchTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["a.ptce", "b/c/d.CSV", "b/lettre.docx.avant-2", "b/photo.jpg", "b/c/e/f/g.md", ".cache/h.md"] {
      let path = folder.path + "/dossier/" + name
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("x".utf8).write(to: URL(fileURLWithPath: path))
    }
    // A link that leads back would make a search without end.
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/dossier/b/retour", withDestinationPath: folder.path + "/dossier")
  }

  private func found(_ search: FolderSearch) -> [String] {
    search.paths.map { String($0.dropFirst((folder.path + "/dossier/").count)) }
  }

  @Test func theKindsThatTheProgramWritesAreFound() {
    let search = FolderSearch(of: folder.path + "/dossier", depth: 5)
    #expect(found(search) == ["a.ptce", "b/lettre.docx.avant-2", "b/c/d.CSV", "b/c/e/f/g.md"] && search.isWhole)
  }

  @Test func aSearchThatEndsEarlySaysSo() {
    let shallow = FolderSearch(of: folder.path + "/dossier", depth: 2)
    #expect(found(shallow) == ["a.ptce", "b/lettre.docx.avant-2"] && !shallow.isWhole)
    let short = FolderSearch(of: folder.path + "/dossier", limit: 2)
    #expect(found(short) == ["a.ptce"] && !short.isWhole)
    #expect(FolderSearch(of: folder.path + "/ailleurs").paths.isEmpty)
  }
}
