import Governance
import GRDB

/// What a database is made of: each table, index, trigger and view with the words that made it.
///
/// Compared before the first write, because a trigger that somebody else put into the file would run in every act.
struct SchemaShape: Equatable {
  /// The words that made each object.
  let objects: [Object: String]

  /// A table and a trigger may bear the same name.
  struct Object: Hashable, Comparable {
    let kind: String
    let name: String

    static func < (left: Object, right: Object) -> Bool {
      (left.kind, left.name) < (right.kind, right.name)
    }
  }

  init(_ db: Database) throws {
    // What SQLite makes for itself, its full-text index included, and the list of migrations are left out: tables and
    // indexes, never a trigger or a view.
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT type, name, coalesce(sql, '') FROM sqlite_schema
        WHERE NOT (type IN ('table', 'index') AND substr(name, 1, 7) = 'sqlite_')
          AND NOT (type = 'table' AND (name = 'grdb_migrations' OR name GLOB 'search_*'))
        """)
    objects = Dictionary(
      rows.map { (Object(kind: $0[0], name: $0[1]), $0[2]) }, uniquingKeysWith: { $0 + "\n" + $1 })
  }

  /// SHA-256 of the whole shape, in hexadecimal.
  var fingerprint: String {
    var hash = Fingerprint()
    for (object, words) in objects.sorted(by: { $0.key < $1.key }) {
      hash.update("\(object.kind)\0\(object.name)\0\(words)\0".utf8)
    }
    return hash.hexadecimal()
  }

  /// The shape that the migrations give.
  static func expected() throws -> SchemaShape {
    let reference = try DatabaseQueue()
    try Migrations.migrator.migrate(reference)
    return try reference.read { try SchemaShape($0) }
  }

  /// - Throws: ``FileRefusal/foreignSchema(path:names:)`` naming what the program did not make.
  static func check(_ db: Database, path: String) throws {
    let actual = try SchemaShape(db)
    // Making a whole database to compare with takes a hundred times as long, so that is left for naming the difference.
    if actual.fingerprint == Migrations.fingerprint { return }
    let expected = try expected()
    let foreign = Set(actual.objects.keys).union(expected.objects.keys)
      .filter { actual.objects[$0] != expected.objects[$0] }
    guard foreign.isEmpty else { throw Refusal.file(.foreignSchema(path: path, names: foreign.sorted().map(\.name))) }
  }
}
