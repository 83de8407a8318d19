import GRDB
import Governance
import Testing

@testable import GovernanceStore

@Suite struct IdentityTests {
  private let folder: TemporaryFolder
  private let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  @Test func whatWasChosenIsReadAgainByteForByte() throws {
    #expect(try file.visualIdentity() == .standard)
    try file.choose(.sample)
    #expect(try file.visualIdentity() == .sample)
    try file.choose(.standard)
    #expect(try file.visualIdentity() == .standard)
    #expect(try file.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM visual_identity") } == 0)
    _ = try file.undo()
    #expect(try file.visualIdentity() == .sample)
  }

  @Test func theSameOnceMoreIsRefused() throws {
    #expect(throws: Refusal.identity(.identityUnchanged)) { try file.choose(.standard) }
    try file.choose(.sample)
    #expect(throws: Refusal.identity(.identityUnchanged)) { try file.choose(.sample) }
  }

  @Test("A file from elsewhere brings no logo that would be refused here")
  func foreignLogo() throws {
    try file.choose(.sample)
    // "<svg onload=''/>"
    try file.queue.write {
      try $0.execute(sql: "UPDATE visual_identity SET logo = 'PHN2ZyBvbmxvYWQ9JycvPg=='")
    }
    #expect(throws: Refusal.identity(.unsafeLogo(.script))) { try file.visualIdentity() }
  }

  @Test(
    "A row that says half is refused by the file itself",
    arguments: [
      "logo_words = NULL", "logo = NULL", "logo_form = 'gif'", "deep = 'red'", "deep = '#0B5563'", "id = 2",
      "warm = '#b4531f;'", "logo_words = ''",
    ])
  func promises(change: String) throws {
    try file.choose(.sample)
    #expect(throws: DatabaseError.self) {
      try file.queue.write { try $0.execute(sql: "UPDATE visual_identity SET \(change)") }
    }
  }
}
