import GRDB
import Governance
import Testing

@testable import GovernanceStore

/// `schema.sql` is the one readable truth: a file made by the migrations is a file made from it.
@Suite struct SchemaShapeTests {
  private let described: DatabaseQueue
  private let migrated: DatabaseQueue

  init() throws {
    described = try DatabaseQueue()
    try described.write { try $0.execute(sql: String(decoding: PackageResources.schema_sql, as: UTF8.self)) }
    migrated = try DatabaseQueue()
    try Migrations.migrator.migrate(migrated)
  }

  /// What SQLite understood of every table: columns, keys and indexes.
  private func understanding(_ queue: DatabaseQueue) throws -> [String] {
    try queue.read { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'grdb_migrations' ORDER BY name")
      return try tables.flatMap { table in
        try ["table_xinfo", "foreign_key_list", "index_list"].flatMap { pragma in
          try Row.fetchAll(db, sql: "SELECT * FROM pragma_\(pragma)('\(table)')").map { "\(table) \(pragma) \($0)" }
        }
      }
    }
  }

  @Test func migrationsMakeWhatTheSchemaDescribes() throws {
    #expect(try described.read { try SchemaShape($0) } == migrated.read { try SchemaShape($0) })
    #expect(try understanding(described) == understanding(migrated))
    #expect(try understanding(described).count > 300)
  }

  @Test func fingerprintIsThatOfTheSchema() throws {
    let fingerprint = try SchemaShape.expected().fingerprint
    #expect(
      Migrations.fingerprint == fingerprint,
      "schema.sql changed: write \(fingerprint) into Sources/GovernanceStore/AssociationFile/Migrations.swift")
  }

  @Test func createdFileHasTheShape() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.created(in: folder)
    #expect(try file.read { try SchemaShape($0) } == SchemaShape.expected())
  }
}
