import Foundation
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
    let schema = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../schema.sql")
    let words = try String(contentsOf: schema, encoding: .utf8)
    try described.write { try $0.execute(sql: words) }
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

  /// The words that made each object, without comments, spacing and the quotes of a table that was renamed: a column
  /// added later stands elsewhere in the text.
  private func words(_ queue: DatabaseQueue) throws -> [SchemaShape.Object: String] {
    try queue.read { try SchemaShape($0) }.objects.mapValues { words in
      words.replacing(/--[^\n]*/, with: "").replacing(/\s+/, with: " ").replacing(/\ ?([,()])\ ?/) { String($0.1) }
        .replacing(/^CREATE TABLE "(\w+)"/) { "CREATE TABLE \($0.1)" }
    }
  }

  @Test func migrationsMakeWhatTheSchemaDescribes() throws {
    #expect(try words(described) == words(migrated))
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
