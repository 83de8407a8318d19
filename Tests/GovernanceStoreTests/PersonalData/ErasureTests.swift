import Foundation
import Governance
import Testing

@testable import GovernanceStore

/// What was erased is nowhere in the bytes of the file, its companions or a new copy, whatever is tried afterwards.
@Suite struct ErasureTests {
  let folder: TemporaryFolder
  let path: String
  static let email = "taupin.secret@exemple-prive.fr"
  static let formerEmail = "ancien-courriel@exemple-prive.fr"
  static let phone = "06 98 76 54 32"
  static let secrets = [email, formerEmail, phone]

  init() throws {
    folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    path = file.path
    _ = try file.board(on: "2026-03-12")
    let taupin = try file.person("taupin")
    try file.changeContact(of: taupin, email: PlainText(Self.formerEmail), phone: nil, postalAddress: nil)
    try file.changeContact(of: taupin, email: PlainText(Self.email), phone: PlainText(Self.phone), postalAddress: nil)
    try file.changeContact(of: file.person("herlin"), email: PlainText("herlin@x.fr"), phone: nil, postalAddress: nil)
    try file.close()
  }

  private func acting() throws -> AssociationFile { try .open(path, for: .acting) }

  @discardableResult
  private func erase() throws -> Erasure {
    let file = try AssociationFile.open(path, for: .alone)
    let erasure = try file.eraseContact(of: file.person("taupin"), on: day("2026-02-01")) { _ in "Effacé." }
    try file.close()
    return erasure
  }

  private func expectNoTrace(_ what: Comment, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(AssociationFile.traces(of: Self.secrets, at: path) == [], what, sourceLocation: sourceLocation)
  }

  @Test func theSearchFindsWhatIsThere() {
    for secret in Self.secrets { #expect(AssociationFile.traces(of: [secret], at: path) == [path]) }
  }

  @Test func nothingIsLeftInTheBytesOfTheFileItsCompanionsAndANewCopy() throws {
    let plan = try acting().erasurePlan(of: acting().person("taupin"))
    #expect(plan.held == [.email, .phone])
    #expect(plan.actCount == 2)
    #expect(plan.staying.contains { $0.subject == .mandates })
    let erasure = try erase()
    #expect(erasure.erasedTexts == Self.secrets.sorted())
    #expect(erasure.tablesHolding == [])
    expectNoTrace("after the erasure")
    let file = try acting()
    expectNoTrace("while the file is open")
    try file.backUp(to: folder.file("copie.ptce"))
    #expect(AssociationFile.traces(of: Self.secrets, at: folder.file("copie.ptce")) == [])
    #expect(try file.sheet(of: file.person("taupin"), on: day("2026-02-01")).person.contact == nil)
    #expect(try file.sheet(of: file.person("herlin"), on: day("2026-02-01")).person.contact?.email == "herlin@x.fr")
    #expect(try file.texts("SELECT certificate FROM erasure") == ["Effacé."])
    #expect(try file.value("PRAGMA journal_mode") == "wal")
    #expect(try file.integrityFindings().isEmpty)
  }

  @Test(arguments: [AssociationFile.Access.reading, .acting])
  func anotherTerminalIsAskedToLeave(_ access: AssociationFile.Access) throws {
    // An association file that is only open, without a question under way, is enough.
    let other = try AssociationFile.open(path, for: access)
    #expect(throws: Refusal.file(.openElsewhere(path: path))) { _ = try AssociationFile.open(path, for: .alone) }
    #expect(try other.sheet(of: other.person("taupin"), on: day("2026-02-01")).person.contact?.email == Self.email)
    try other.close()
    try erase()
    expectNoTrace("after the other terminal was closed")
  }

  @Test func aFileThatIsNotAloneErasesNothing() throws {
    let file = try acting()
    let before = try file.dump()
    #expect(throws: Refusal.file(.openElsewhere(path: path))) {
      _ = try file.eraseContact(of: file.person("taupin"), on: day("2026-02-01")) { _ in "" }
    }
    #expect(try file.dump() == before)
  }

  @Test func undoPassesOverErasedActsAndOlderOnesAreStillTakenBack() throws {
    try erase()
    let file = try acting()
    #expect(throws: Refusal.undo(.nothingToRedo(author: "Coordination"))) { try file.redo() }
    #expect(try file.undo().subject == "herlin")
    #expect(try file.undo().subject == "CA-2026-01")
    #expect(throws: Refusal.undo(.actIsFinal(.createFile))) { try file.undo() }
    #expect(try file.redo().subject == "CA-2026-01")
    #expect(try file.redo().subject == "herlin")
    #expect(throws: Refusal.undo(.nothingToRedo(author: "Coordination"))) { try file.redo() }
    try file.close()
    expectNoTrace("after all was taken back and brought back")
  }

  @Test func anActTakenBackBeforeIsNotBroughtBack() throws {
    let file = try acting()
    _ = try file.undo()
    _ = try file.undo()
    try file.close()
    try erase()
    let later = try AssociationFile.open(path, for: .acting, author: "Coordination")
    #expect(throws: Refusal.undo(.nothingToRedo(author: "Coordination"))) { try later.redo() }
    try later.close()
    expectNoTrace("after an attempt to bring it back")
  }

  @Test func doneTwiceItLeavesOneCertificate() throws {
    try erase()
    let again = try erase()
    #expect(again.certificate == nil)
    #expect(again.plan.lastErasedOn == (try day("2026-02-01")))
    #expect(again.plan.lastErasedAt != nil && again.plan.quotes.isEmpty)
    #expect(try acting().count("erasure") == 1)
    expectNoTrace("after the second time")
  }

  @Test func cutShortAfterTheActItIsFinishedByRunningItAgain() throws {
    // The act is in the log; the file and the log still hold the old pages: what a power cut leaves.
    let file = try AssociationFile.open(path, for: .alone)
    try file.act(.erase, subject: "taupin", summary: "x") { db in
      try db.execute(
        sql: """
          DELETE FROM person_contact WHERE person_id = (SELECT id FROM person WHERE code = 'taupin');
          UPDATE journal SET changeset = NULL WHERE subject = 'taupin';
          INSERT INTO erasure (person_id, day, certificate)
            SELECT id, '2026-02-01', 'x' FROM person WHERE code = 'taupin';
          """)
    }
    let cut = try TemporaryFolder()
    for suffix in ["", "-wal"] {
      try cut.write(Data(contentsOf: URL(fileURLWithPath: path + suffix)), as: "coupé.ptce" + suffix)
    }
    try file.close()
    let copy = cut.file("coupé.ptce")
    #expect(AssociationFile.traces(of: Self.secrets, at: copy) != [])
    let alone = try AssociationFile.open(copy, for: .alone)
    #expect(try alone.eraseContact(of: alone.person("taupin"), on: day("2026-02-02")) { _ in "y" }.certificate == nil)
    try alone.close()
    #expect(AssociationFile.traces(of: Self.secrets, at: copy) == [])
    #expect(try AssociationFile.open(copy, for: .acting).integrityFindings().isEmpty)
  }

  @Test func whoeverWasEnteredTwiceIsErasedWhole() throws {
    let file = try acting()
    let twin = try file.addMember(
      PlainText("Fabrice TAUPINET"), isResident: true, college: nil, since: Beginning(day("2026-01-12")))
    try file.changeContact(
      of: file.person(twin.code), email: PlainText("double@exemple-prive.fr"), phone: nil, postalAddress: nil)
    _ = try file.join(file.person(twin.code), into: file.person("taupin"))
    try file.close()
    try erase()
    #expect(AssociationFile.traces(of: ["double@exemple-prive.fr"], at: path) == [])
    expectNoTrace("after the erasure of both")
  }

  @Test func whoeverWasJoinedTwiceIsErasedWhole() throws {
    let file = try acting()
    let addresses = ["a@exemple-prive.fr", "b@exemple-prive.fr"]
    for (name, email) in zip(["Fabrice TAUPINA", "Fabrice TAUPINB"], addresses) {
      let twin = try file.addMember(
        PlainText(name), isResident: true, college: nil, since: Beginning(day("2026-01-12")))
      try file.changeContact(of: file.person(twin.code), email: PlainText(email), phone: nil, postalAddress: nil)
    }
    _ = try file.join(file.person("taupina"), into: file.person("taupinb"))
    _ = try file.join(file.person("taupinb"), into: file.person("taupin"))
    try file.close()
    let erasure = try erase()
    #expect(Set(addresses).isSubset(of: erasure.erasedTexts))
    #expect(AssociationFile.traces(of: addresses, at: path) == [])
    expectNoTrace("after the erasure of all three")
  }

  @Test func notesAndReasonsThatQuoteAreMended() throws {
    let file = try acting()
    let project = try file.project("friperie")
    try file.note(PlainText("Appeler le 0698765432 ou le +33 6 98 76 54 32."), about: project, on: day("2026-01-20"))
    try file.note(PlainText("Écrire à TAUPIN.Secret@exemple-prive.fr"), about: project, on: day("2026-01-21"))
    _ = try file.correct(
      .projectTitle, ofRow: project.id, code: project.code, to: PlainText("Friperie"),
      reason: PlainText("dit par \(Self.phone)"))
    try file.exemptFromDues(
      file.member("adds"), for: 2026, reason: PlainText("voir \(Self.email)"), from: day("2026-01-22"))
    let plan = try file.erasurePlan(of: file.person("taupin"))
    #expect(plan.quotes == ["journal": 4, "project_note": 2, "dues": 1])
    try file.close()
    let erasure = try erase()
    #expect(erasure.plan.quotes == plan.quotes && erasure.tablesHolding == [])
    #expect(AssociationFile.traces(of: erasure.searchedTexts + ["TAUPIN.Secret"], at: path) == [])
    let after = try acting()
    let notes = try after.texts("SELECT text FROM project_note WHERE day >= '2026-01-20' ORDER BY day")
    #expect(
      notes == [
        "Appeler le \(QuotedContact.mark) ou le \(QuotedContact.mark).", "Écrire à \(QuotedContact.mark)",
      ])
    try after.backUp(to: folder.file("copie.ptce"))
    #expect(AssociationFile.traces(of: erasure.searchedTexts, at: folder.file("copie.ptce")) == [])
    // Acts that held them never come back; the correction, of which only the reason did, and what was before can.
    #expect(try after.undo().kind == .correct)
    #expect(try after.undo().subject == "herlin")
    expectNoTrace("after all was tried")
  }

  @Test func theAddressOfSomebodyElseStays() throws {
    let file = try acting()
    try file.changeContact(of: file.person("hays"), email: nil, phone: PlainText(Self.phone), postalAddress: nil)
    try file.close()
    #expect(try erase().tablesHolding == ["journal", "person_contact"])
    #expect(try acting().sheet(of: acting().person("hays"), on: day("2026-02-01")).person.contact?.phone == Self.phone)
  }

  @Test func aTownAloneIsTakenOutOfNoNote() throws {
    let file = try acting()
    try file.changeContact(of: file.person("taupin"), email: nil, phone: nil, postalAddress: PlainText("Béthune"))
    try file.note(PlainText("Visite à Béthune"), about: file.project("friperie"), on: day("2026-01-20"))
    try file.close()
    #expect(try erase().tablesHolding == ["journal", "project_note"])
    #expect(try acting().texts("SELECT text FROM project_note ORDER BY id DESC LIMIT 1") == ["Visite à Béthune"])
  }

  @Test func whatIsSealedKeepsItsWordsAndIsTold() throws {
    let file = try acting()
    let meeting = try file.board(on: "2026-01-20")
    try file.note(["adds"], at: meeting)
    _ = try file.vote("Appeler le \(Self.phone).", 1, at: meeting)
    _ = try file.signMinutes(of: meeting, on: day("2026-01-21"), scan: nil, today: day("2026-01-21")) { _, _ in "PV" }
    try file.close()
    #expect(try erase().tablesHolding == ["resolution"])
  }

  @Test func copiesAreRememberedByWhereTheyLie() throws {
    let file = try acting()
    try file.backUp(to: folder.file("copie-1.ptce"))
    try file.backUp(to: folder.file("copie-2.ptce"))
    try FileManager.default.removeItem(atPath: folder.file("copie-1.ptce"))
    let copies = try file.backupCopies()
    #expect(copies.filter(\.exists).map(\.path) == [folder.file("copie-2.ptce")])
    #expect(copies.count == 2)
    #expect(AssociationFile.holds(folder.file("copie-2.ptce"), [Self.email]))
  }

  @Test func aRequestAboutSomebodyWithoutContactDataIsAnsweredToo() throws {
    let file = try AssociationFile.open(path, for: .alone)
    let erasure = try file.eraseContact(of: file.person("lemaire"), on: day("2026-02-01")) { _ in "Rien." }
    #expect(erasure.plan.isEmpty)
    #expect(erasure.certificate == "Rien.")
    #expect(try file.count("erasure") == 1)
  }
}
