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
}
