import Foundation
import GovernanceDocuments
import Testing

@testable import GovernanceConsole

@Suite struct DocumentFileTests {
  private func write(_ title: String, into folder: TemporaryFolder) throws -> [String] {
    try DocumentFile.write(Document(title: title), to: nil, orTo: folder.path, named: "pv", in: .test(folder))
  }

  @Test("A former draft of other content is kept beside the new one, the same one is not kept twice")
  func formerDrafts() throws {
    let folder = try TemporaryFolder()
    _ = try write("Premier", into: folder)
    _ = try write("Premier", into: folder)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["pv.html", "pv.md"])
    let paths = try write("Second", into: folder)
    #expect(try String(contentsOfFile: paths[1] + ".avant-1", encoding: .utf8).contains("Premier"))
    #expect(try String(contentsOfFile: paths[1], encoding: .utf8).contains("Second"))
    _ = try write("Troisième", into: folder)
    #expect(try String(contentsOfFile: paths[1] + ".avant-2", encoding: .utf8).contains("Second"))
  }

  @Test("A form in which people write is kept whatever it is called, and the answer tells it once")
  func keptForms() throws {
    let folder = try TemporaryFolder()
    let workspace = Workspace.test(folder)
    for name in ["t.txt", "y.html", "z.md"] {
      let path = "\(folder.path)/\(name)"
      try Data("mes mots".utf8).write(to: URL(fileURLWithPath: path))
      _ = try DocumentFile.write(Document(title: "Autre"), to: path, orTo: "", named: "", in: workspace)
      #expect(try String(contentsOfFile: path + ".avant-1", encoding: .utf8) == "mes mots")
    }
    try DocumentFile.write(Data("1".utf8), to: "\(folder.path)/d.json", in: workspace)
    try DocumentFile.write(Data("2".utf8), to: "\(folder.path)/d.json", in: workspace)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/d.json.avant-1"))
    #expect(
      workspace.takeKeptRemark()
        == "  Les fichiers d'avant sont gardés : t.txt.avant-1, y.html.avant-1 et z.md.avant-1")
    #expect(workspace.takeKeptRemark() == nil)
  }
}
