import Testing

@testable import GovernanceConsole

@Suite struct ParentFolderTests {
  @Test(arguments: [("l", "."), ("/x", "/"), ("a/b", "a"), ("/home/claire/pole.ptce", "/home/claire"), ("", ".")])
  func parentFolderOf(_ path: String, _ parent: String) {
    #expect(path.parentFolder == parent)
  }
}
