import GRDB
import Governance
import Testing

@testable import GovernanceStore

/// Keeping a promise costs what the act touched, whatever the size of the file.
@Suite struct InvariantPlanTests {
  @Test func noPromiseReadsAWholeTable() throws {
    let queue = try DatabaseQueue()
    try Migrations.migrator.migrate(queue)
    try queue.read { db in
      for promise in Invariants.promises {
        let plan = try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + promise.sql, arguments: ["keys": "[1]"])
          .map { $0["detail"] as String }
        for step in plan where step.hasPrefix("SCAN") {
          // The promise on partners looks through them: they are few.
          #expect(step.contains("json_each") || promise.table == "partnership", "\(promise.sentence): \(step)")
        }
      }
    }
  }

  @Test func rowsOfAChangeAreThoseAddedOrChanged() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    try file.queue.inTransaction { db in
      let (_, change) = try ChangeRecorder.recording(db) {
        try db.execute(
          sql: """
            INSERT INTO source (id, title) VALUES (71, 'a'), (72, 'b'); UPDATE person SET civility = 'M.' WHERE id = 3;
            DELETE FROM open_question WHERE id = 1; UPDATE stage SET label = 'x' WHERE code = 'idea';
            UPDATE person SET civility = civility
            """)
      }
      let changed = try #require(try Int64.fetchOne(db, sql: "SELECT count(*) FROM person WHERE id = 3"))
      #expect(changed == 1)
      #expect(try change.rows().present["source"]?.sorted() == [71, 72])
      #expect(try Set(change.rows().present.keys).isSubset(of: ["source", "person"]))
      #expect(
        try change.inverted().rows().present
          == ["open_question": [1], "person": change.rows().present["person"] ?? []].filter { !$0.value.isEmpty })
      return .rollback
    }
  }
}
