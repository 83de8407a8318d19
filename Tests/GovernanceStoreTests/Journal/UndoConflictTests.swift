import GRDB
import Governance
import Testing

@testable import GovernanceStore

/// Taking back is refused, never done by halves, where something else rests on the act.
@Suite struct UndoConflictTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let treasurer: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    treasurer = file.acting(as: "Trésorier")
  }

  /// The refusal of taking back, after which the file is as it was.
  private func refusalOfUndo(_ file: AssociationFile) throws -> Refusal? {
    let (dump, journal) = try (file.dump(), file.journal(limit: 1000))
    let found = try refusal { _ = try file.undo() }
    #expect(try file.dump() == dump)
    #expect(try file.journal(limit: 1000) == journal)
    return found
  }

  @Test func eachAuthorTakesBackHisOwn() throws {
    _ = try file.board(on: "2026-03-12")
    _ = try treasurer.board(on: "2026-06-12")
    #expect(throws: Refusal.undo(.nothingToUndo(author: "Présidente"))) { try file.acting(as: "Présidente").undo() }
    #expect(try file.undo().subject == "CA-2026-01")
    #expect(try treasurer.undo().subject == "CA-2026-02")
    #expect(throws: Refusal.undo(.nothingToUndo(author: "Trésorier"))) { try treasurer.undo() }
    // Another's acts do not close one's own way back.
    #expect(try file.redo().subject == "CA-2026-01")
    #expect(try treasurer.redo().subject == "CA-2026-02")
  }

  @Test func whatDependsOnItIsNamed() throws {
    let meeting = try file.board(on: "2026-03-12")
    try treasurer.note(["adds"], .excused, at: meeting)
    #expect(try refusalOfUndo(file) == .undo(.othersDependOnIt(dependents: "attendance")))
    _ = try treasurer.undo()
    _ = try treasurer.addAction(PlainText("Écrire"), owner: nil, dueOn: nil, in: meeting)
    #expect(try refusalOfUndo(file) == .undo(.othersDependOnIt(dependents: "action_item")))
    _ = try treasurer.undo()
    #expect(try file.undo().subject == meeting.code)
  }

  @Test func memberWhoWasConvenedIsNotTakenBack() throws {
    let member = try file.addMember(
      PlainText("Vélo 62"), isResident: false, college: nil, since: Beginning(day("2026-01-12")))
    let meeting = try treasurer.schedule(file.body("ag"), on: day("2026-03-12"), at: nil, place: nil)
    try treasurer.recordProxy(from: member, to: file.member("adds"), at: meeting)
    #expect(try refusalOfUndo(file) == .undo(.othersDependOnIt(dependents: "proxy")))
  }

  @Test func whatWasChangedSinceIsRefused() throws {
    let project = try file.project("friperie")
    _ = try file.changeStage(of: project, to: file.stage("étude"), on: day("2026-02-01"))
    _ = try treasurer.changeStage(of: project, to: file.stage("en cours"), on: day("2026-03-01"))
    #expect(try refusalOfUndo(file) == .undo(.changedSince))
    _ = try treasurer.undo()
    #expect(try file.undo().kind == .changeStage)
  }

  @Test func codeThatAnotherTookClosesTheWayBack() throws {
    _ = try file.board(on: "2026-03-12")
    _ = try file.undo()
    _ = try treasurer.board(on: "2026-04-12")
    let dump = try file.dump()
    #expect(throws: Refusal.undo(.changedSince)) { try file.redo() }
    #expect(try file.dump() == dump)
  }

  @Test func presenceThatReturnsBesideAProxyIsRefused() throws {
    let meeting = try file.board(on: "2026-03-12")
    try file.note(["die"], at: meeting)
    try file.note(["adds"], at: meeting)
    _ = try file.undo()
    try treasurer.recordProxy(from: file.member("adds"), to: file.member("die"), at: meeting)
    #expect(throws: Refusal.undo(.wouldContradict("quelqu'un serait à la fois présent et représenté"))) {
      try file.redo()
    }
  }

  @Test func proxyThatReturnsBesideAPresenceIsRefused() throws {
    let meeting = try file.board(on: "2026-03-12")
    try file.recordProxy(from: file.member("adds"), to: file.member("die"), at: meeting)
    _ = try file.undo()
    try treasurer.note(["adds"], at: meeting)
    #expect(throws: Refusal.undo(.wouldContradict("quelqu'un serait à la fois présent et représenté"))) {
      try file.redo()
    }
  }

  @Test func lineThatReturnsBesideItsLikeIsRefused() throws {
    let meeting = try file.board(on: "2026-03-12")
    try file.note(["adds"], at: meeting)
    _ = try file.undo()
    for members in [["apei"], ["adds"], ["apei"]] { try treasurer.note(members, .excused, at: meeting) }
    #expect(throws: Refusal.undo(.wouldContradict("quelqu'un serait deux fois sur la feuille de présence"))) {
      try file.redo()
    }
  }

  @Test func stageThatReturnsOnATakenDayIsRefused() throws {
    let project = try file.project("friperie")
    try file.queue.write { db in
      try db.execute(
        sql: "UPDATE project_stage SET until_day = '2026-02-01' WHERE project_id = ?", arguments: [project.id])
    }
    #expect(throws: Refusal.undo(.wouldContradict("un projet serait à deux stades le même jour"))) {
      try file.act(.changeStage, subject: project.code, summary: "deux stades") { db in
        for from in ["2026-02-01", "2026-03-01"] {
          try db.execute(
            sql: "INSERT INTO project_stage (project_id, stage, from_day) VALUES (?, 'idea', ?)",
            arguments: [project.id, from])
        }
      }
    }
  }

  @Test(arguments: [
    "ALTER TABLE project_note RENAME TO note", "DROP TABLE project_note",
    "DROP TABLE project_note; CREATE TABLE project_note (id INTEGER PRIMARY KEY, day TEXT) STRICT",
  ])
  func tableThatIsNoLongerTheSameIsNotPassedOver(sql: String) throws {
    try file.note(PlainText("Local trouvé"), about: file.project("friperie"), on: day("2026-02-01"))
    try file.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA legacy_alter_table = ON; " + sql) }
    #expect(try refusalOfUndo(file) == .undo(.changedSince))
  }

  @Test func actionsAreNumberedAfterTheLast() throws {
    let meeting = try file.board(on: "2026-03-12")
    func ask(_ file: AssociationFile) throws -> String {
      try file.addAction(PlainText("À faire"), owner: nil, dueOn: nil, in: meeting).code
    }
    #expect(try [ask(file), ask(treasurer)] == ["CA-2026-01-A1", "CA-2026-01-A2"])
    _ = try file.undo()
    #expect(try ask(file) == "CA-2026-01-A3")
  }
}
