import GRDB
import Governance
import Testing

@testable import GovernanceStore

/// What was entered twice becomes one, wherever it stands.
@Suite struct JoiningTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  /// For each column that points to an organisation, a person or an adherent, in whatever table of whatever later
  /// version: a row that points to the duplicate comes to point to the one that is kept.
  @Test(arguments: ["organization", "person", "member"])
  func noTableIsForgotten(target: String) throws {
    try file.queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      let keys = try Joining.keys(db, to: target)
      #expect(keys.count >= 8)
      for key in keys {
        try db.execute(sql: "SAVEPOINT one")
        let columns = try Row.fetchAll(db, sql: "PRAGMA table_info(\(key.table))")
        var row: [String: String] = [:]
        for column in columns {
          let name: String = column["name"]
          if name == key.column {
            row[name] = "7002"
          } else if name == "attested_on" {
            row[name] = "'2025-06-24'"
          } else if column["notnull"] == 1, column["dflt_value"] == nil {
            row[name] = column["type"] == "TEXT" ? "'7003'" : "7003"
          }
        }
        let names = row.keys.sorted()
        try db.execute(
          sql: """
            INSERT INTO \(key.table) (\(names.joined(separator: ", ")))
            VALUES (\(names.compactMap { row[$0] }.joined(separator: ", ")))
            """)
        var joining = Joining(db: db)
        #expect(try joining.obstacles(target, from: 7002, to: 7001).isEmpty, "\(key)")
        try joining.move(target, from: 7002, to: 7001)
        let counts = try Row.fetchOne(
          db, sql: "SELECT total(\(key.column) = 7001), total(\(key.column) = 7002) FROM \(key.table)")
        #expect(counts?[0] == 1.0 && counts?[1] == 0.0, "\(key)")
        try db.execute(sql: "ROLLBACK TO one; RELEASE one")
      }
    }
  }

  /// A table of spans that points to a party has to say which of its rows tell the same fact.
  @Test func everyDatedTableSaysWhatTheSameFactIs() throws {
    try file.read { db in
      for target in ["organization", "person", "member"] {
        for key in try Joining.keys(db, to: target) {
          let columns = try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('\(key.table)')")
          guard columns.contains("ended_on_unknown_day") else { continue }
          let fact = JoinObstacle.Fact(rawValue: key.table)
          #expect(fact.flatMap { Joining.identity[$0] }?.contains(key.column) == true, "\(key)")
        }
      }
    }
  }

  @Test func twoEntriesBecomeOneAndAgainTwo() throws {
    try file.enterTwice()
    let before = try file.dump()
    let outcome = try file.join(file.organization("pimms-2"), into: file.organization("pimms"))
    #expect(outcome.merged.map(\.fact) == [.collegeAssignment, .membership])
    #expect(outcome.movedCount == 1)
    #expect(try file.member("Pimms !").code == "pimms" && file.count("organization", where: "code = 'pimms-2'") == 0)
    #expect(try file.members(on: day("2026-03-01")).distinctMembers.count == 16)
    _ = try file.undo()
    #expect(try file.dump() == before)
    _ = try file.redo()
    #expect(try file.member("Pimms !").code == "pimms")
  }

  @Test func whatOnlyTheOtherKnewIsKept() throws {
    try file.enterTwice()
    try file.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO source (id, title) VALUES (901, 'bulletin'), (902, 'liste');
          UPDATE membership SET source_id = 901, verbatim = 'adhère', certainty = 'confirmed' WHERE member_id =
            (SELECT member.id FROM member JOIN organization ON organization.id = organization_id WHERE code = 'pimms-2');
          UPDATE college_assignment SET source_id = 901 WHERE member_id =
            (SELECT member.id FROM member JOIN organization ON organization.id = organization_id WHERE code = 'pimms-2');
          UPDATE college_assignment SET source_id = 902, note = NULL WHERE member_id =
            (SELECT member.id FROM member JOIN organization ON organization.id = organization_id WHERE code = 'pimms');
          UPDATE organization SET source_id = 901, certainty = 'confirmed' WHERE code = 'pimms-2';
          UPDATE organization SET source_id = NULL, certainty = 'toConfirm' WHERE code = 'pimms';
          """)
    }
    let outcome = try file.join(file.organization("pimms-2"), into: file.organization("pimms"))
    let sheet = try file.sheet(of: file.member("pimms"), on: day("2026-03-01"))
    let membership = try #require(sheet.memberships.first)
    // The other began a day later: its source is kept, and makes no day before it any surer.
    #expect(membership.provenance == Provenance(source: "bulletin", verbatim: "adhère", certainty: .toConfirm))
    #expect(sheet.colleges.first?.provenance.source == "liste" && outcome.droppedSources == ["bulletin"])
    #expect(
      try file.texts("SELECT certainty || source_id FROM organization WHERE code = 'pimms'") == ["confirmed901"])
  }

  @Test func aSurerRowOfTheSameSpanMakesItSurer() throws {
    try file.enterTwice()
    try file.queue.write { db in
      try db.execute(
        sql: """
          UPDATE membership SET from_day = '2026-02-01', certainty = 'confirmed' WHERE member_id =
            (SELECT member.id FROM member JOIN organization ON organization.id = organization_id WHERE code = 'pimms-2');
          UPDATE membership SET certainty = 'toConfirm' WHERE member_id =
            (SELECT member.id FROM member JOIN organization ON organization.id = organization_id WHERE code = 'pimms')
          """)
    }
    _ = try file.join(file.organization("pimms-2"), into: file.organization("pimms"))
    let sheet = try file.sheet(of: file.member("pimms"), on: day("2026-03-01"))
    #expect(sheet.memberships.map(\.provenance.certainty) == [.confirmed])
  }

  @Test func whoWasFirstRepresentativeOnceIsFirst() throws {
    try file.enterTwice()
    _ = try file.join(file.person("essai-2"), into: file.person("essai"))
    // Paule ESSAI is the second of Pimms !, and Paul ESSAI the first of Pimms.
    _ = try file.join(file.organization("pimms"), into: file.organization("pimms-2"))
    let speakers = try file.representatives(of: file.organization("pimms-2"), on: day("2026-03-01"))
    #expect(speakers.map(\.rank) == [.primary])
  }

  @Test func aSecondRepresentativeBecomesNoFirstBesideAnother() throws {
    try file.enterTwice()
    let (pimms, other) = (try file.organization("pimms"), try file.organization("pimms-2"))
    _ = try file.appointRepresentative(
      Nomination(of: PlainText("Zoé PREMIÈRE"), for: other, as: .primary, from: Beginning(day("2026-02-03"))))
    _ = try file.endRepresentative(file.person("premiere"), of: other, on: day("2026-02-05"))
    _ = try file.join(file.person("essai-2"), into: file.person("essai"))
    _ = try file.endRepresentative(file.person("essai"), of: pimms, on: day("2026-02-02"))
    _ = try file.appointRepresentative(
      Nomination(of: PlainText("Paul ESSAI"), for: pimms, as: .primary, from: Beginning(day("2026-02-10"))))
    #expect(throws: Refusal.member(.cannotJoin(kept: "Pimms !", duplicate: "Pimms", [.ranks(other)]))) {
      try file.join(pimms, into: other)
    }
  }

  @Test func aSealedCandidacyIsNamed() throws {
    try file.enterTwice()
    let meeting = try file.schedule(file.body("ag"), on: day("2026-03-12"), at: nil, place: nil)
    try file.note(["adds", "die"], at: meeting)
    _ = try file.endMandate(
      of: file.member("adds"), in: file.body("ca"), place: nil, reason: .resignation, on: day("2026-03-01"))
    let report = ElectionReport(
      body: try file.body("ca"), office: nil, places: 1, candidates: [(try file.member("pimms-2"), nil, 2)])
    _ = try file.recordElection(report, agendaItem: nil, at: meeting, today: day("2026-03-12"))
    _ = try file.signMinutes(of: meeting, on: day("2026-03-13"), scan: nil, today: day("2026-03-13")) { _, _ in "PV" }
    let (kept, duplicate) = (try file.organization("pimms"), try file.organization("pimms-2"))
    #expect(
      throws: Refusal.member(
        .cannotJoin(
          kept: "Pimms", duplicate: "Pimms !", [.sealed(meeting: meeting.code, canBeTurnedRound: true)]))
    ) { try file.join(duplicate, into: kept) }
  }

  /// Whatever sealed minutes keep, and points to a party, is named before SQLite refuses it.
  @Test func everySealedTableIsNamed() throws {
    try file.read { db in
      let sealed = try String.fetchAll(
        db, sql: "SELECT tbl_name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%_is_sealed_against_update'")
      let pointing = try ["organization", "person", "member"].flatMap { try Joining.keys(db, to: $0).map(\.table) }
      #expect(Set(sealed).intersection(pointing) == Set(Joining.sealedTables.keys))
    }
  }

  @Test func twoFirstRepresentativesAreNamed() throws {
    try file.enterTwice()
    _ = try file.appointRepresentative(
      Nomination(
        of: PlainText("Autre TITULAIRE"), for: file.organization("pimms-2"), as: .primary,
        from: Beginning(day("2026-02-02"))))
    let (kept, duplicate) = (try file.organization("pimms"), try file.organization("pimms-2"))
    let people = (try file.person("essai"), try file.person("titulaire"))
    #expect(
      throws: Refusal.member(.cannotJoin(kept: "Pimms", duplicate: "Pimms !", [.primaries(people.0, people.1)]))
    ) { try file.join(duplicate, into: kept) }
  }

  @Test func contradictionsAreNamedAndNothingChanges() throws {
    try file.enterTwice()
    let meeting = try file.schedule(file.body("ag"), on: day("2026-06-24"), at: nil, place: nil)
    try file.note(["pimms", "pimms-2"], at: meeting)
    // The first left on a day on which the second had begun, and the second goes on: which one is right?
    _ = try file.endMembership(
      Departure(of: file.member("pimms"), .resignation, on: day("2026-07-01")), today: day("2026-03-12"))
    let before = try file.dump()
    let (kept, duplicate) = (try file.organization("pimms"), try file.organization("pimms-2"))
    guard
      case .member(.cannotJoin("Pimms", "Pimms !", let obstacles)) = try refusal({
        _ = try file.join(duplicate, into: kept)
      })
    else { Issue.record("joined"); return }
    #expect(obstacles.contains(.attendance(meeting: meeting.code)))
    #expect(
      obstacles.contains { if case .spans(.membership, _, _) = $0 { true } else { false } } && obstacles.count == 3)
    #expect(try file.dump() == before)
    #expect(throws: Refusal.member(.joinedToItself(name: "Pimms"))) { try file.join(kept, into: kept) }
  }

  @Test func sealedMinutesKeepWhomTheyName() throws {
    try file.enterTwice()
    let meeting = try file.schedule(file.body("ag"), on: day("2026-03-12"), at: nil, place: nil)
    try file.note(["pimms-2", "adds"], at: meeting)
    _ = try file.signMinutes(of: meeting, on: day("2026-03-13"), scan: nil, today: day("2026-03-13")) { _, _ in "PV" }
    let (kept, duplicate) = (try file.organization("pimms"), try file.organization("pimms-2"))
    #expect(
      throws: Refusal.member(
        .cannotJoin(
          kept: "Pimms", duplicate: "Pimms !", [.sealed(meeting: meeting.code, canBeTurnedRound: true)]))
    ) { try file.join(duplicate, into: kept) }
    _ = try file.join(kept, into: duplicate)
    #expect(try file.member("Pimms").code == "pimms-2")
  }

  @Test func aPersonKeepsOneWayToBeReached() throws {
    try file.enterTwice()
    _ = try file.join(file.organization("pimms-2"), into: file.organization("pimms"))
    let outcome = try file.join(file.person("essai-2"), into: file.person("essai"))
    #expect(outcome.droppedContacts)
    let contact = try file.sheet(of: file.person("Paule ESSAI"), on: day("2026-03-01")).person.contact
    #expect(contact == Contact(email: "a@b.fr", phone: "00"))
    // Never in the journal.
    #expect(try file.journal(limit: 3).allSatisfy { !$0.summary.contains("@") })
  }
}
