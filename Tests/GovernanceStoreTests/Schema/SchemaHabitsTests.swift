import GRDB
import Governance
import Testing

@testable import GovernanceStore

/// The habits that undoing, French refusals and dated truth rest on.
@Suite struct SchemaHabitsTests {
  private let queue: DatabaseQueue
  private let tables: [(name: String, sql: String)]

  init() throws {
    queue = try DatabaseQueue()
    try Migrations.migrator.migrate(queue)
    tables = try queue.read { db in
      try Row.fetchAll(
        db,
        sql:
          """
          SELECT name, sql FROM sqlite_schema
          WHERE type = 'table' AND name <> 'grdb_migrations' AND \(SearchIndex.isNoPart) ORDER BY name
          """
      ).map { ($0[0], $0[1]) }
    }
  }

  @Test func everyTableIsStrictAndHasAKey() throws {
    #expect(tables.count > 30)
    for (name, sql) in tables {
      #expect(sql.hasSuffix("STRICT"), "\(name)")
      let keys = try queue.read {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM pragma_table_info('\(name)') WHERE pk > 0")
      }
      #expect(keys == 1, "\(name)")
    }
  }

  @Test func everyPromiseHasANameOfItsOwn() throws {
    var names: [String] = []
    for (table, sql) in tables {
      let checks = sql.components(separatedBy: "CHECK (").count - 1
      let named = sql.matches(of: /CONSTRAINT (\w+) (CHECK|UNIQUE)/)
      #expect(named.count { $0.2 == "CHECK" } == checks, "\(table) has a CHECK without a name")
      for match in named { #expect(match.1.hasPrefix(table + "_"), "\(match.1)") }
      names += named.map { String($0.1) }
    }
    #expect(Set(names).count == names.count)
    #expect(names.count > 80)
  }

  @Test func nothingRecordedChangesByItself() {
    for (name, sql) in tables where name != "journal" {
      for trap in [
        "CASCADE", "SET NULL", "SET DEFAULT", "AUTOINCREMENT", "GENERATED", " AS (", "DEFERRABLE", "WITHOUT ROWID",
      ] {
        #expect(!sql.uppercased().contains(trap), "\(name): \(trap)")
      }
    }
  }

  /// A trigger that wrote would leave rows that no changeset knows.
  @Test func triggersOnlyRefuse() throws {
    let (triggers, views) = try queue.read { db in
      (
        try String.fetchAll(db, sql: "SELECT sql FROM sqlite_schema WHERE type = 'trigger'"),
        try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'view'")
      )
    }
    #expect(views == ["search_line"])
    #expect(triggers.count == 52)
    for trigger in triggers { #expect(trigger.contains(/BEGIN SELECT RAISE\(ABORT, '\w+'\); END$/)) }
  }

  @Test func everyKeyPointsAtAPrimaryKeyOfItsType() throws {
    try queue.read { db in
      var count = 0
      for (table, _) in tables {
        let types = Dictionary(
          uniqueKeysWithValues: try Row.fetchAll(db, sql: "PRAGMA table_info(\(table))").map {
            ($0["name"] as String, $0["type"] as String)
          })
        for key in try Row.fetchAll(db, sql: "PRAGMA foreign_key_list(\(table))") {
          let target: String = key["table"]
          let primary = try Row.fetchOne(db, sql: "SELECT name, type FROM pragma_table_info('\(target)') WHERE pk = 1")
          let type = try #require(primary?["type"] as String?)
          #expect(key["to"] == nil || key["to"] == primary?["name"] as String?, "\(table) → \(target)")
          #expect(types[key["from"]] == type, "\(table) → \(target)")
          count += 1
        }
      }
      #expect(count > 60)
      #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
    }
  }

  @Test func whateverHoldsForATimeSaysSoInTheSameWay() throws {
    let dated = tables.filter { $0.sql.contains("attested_on") }
    #expect(dated.count == 14)
    for (name, sql) in dated {
      // Of who left, nobody knows when, the day on which it was told is kept.
      let end = ["membership", "college_assignment"].contains(name) ? "unknown_end_is_yes_or_no" : "end_is_told_once"
      for promise in ["has_a_day", "days_exist", "ends_after_start", end] {
        #expect(sql.contains("CONSTRAINT \(name)_\(promise) CHECK"), "\(name)")
      }
    }
  }
}
