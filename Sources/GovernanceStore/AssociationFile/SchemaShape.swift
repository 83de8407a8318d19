import Governance
import GRDB

/// What a database is made of: each table, index, trigger and view with the words that made it.
///
/// Compared before the first write, because a trigger that somebody else put into the file would run in every act.
struct SchemaShape: Equatable {
  /// The words that made each object, by its name.
  let objects: [String: String]

  init(_ db: Database) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT name, coalesce(sql, '') FROM sqlite_schema
        WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'grdb_migrations'
        """)
    objects = Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }

  /// The shape that the migrations give.
  static func expected() throws -> SchemaShape {
    let reference = try DatabaseQueue()
    try Migrations.migrator.migrate(reference)
    return try reference.read { try SchemaShape($0) }
  }

  /// - Throws: ``Refusal/foreignSchema(path:names:)`` naming what the program did not make.
  static func check(_ db: Database, path: String) throws {
    let expected = try expected()
    let actual = try SchemaShape(db)
    let foreign = Set(actual.objects.keys).union(expected.objects.keys)
      .filter { actual.objects[$0] != expected.objects[$0] }
    guard foreign.isEmpty else { throw Refusal.foreignSchema(path: path, names: foreign.sorted()) }
  }
}
