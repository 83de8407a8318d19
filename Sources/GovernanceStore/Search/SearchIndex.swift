import Governance
import GRDB

/// The full-text index of the record (`search`), made of the lines of the view `search_line`.
///
/// It follows the changes that acts record and no trigger keeps it
/// ([decision 16](../../../docs/decisions/0016-the-index-follows-the-changes.md)).
enum SearchIndex {
  /// What a kind is multiplied by in the key of its lines.
  static let span: Int64 = 1_000_000_000_000

  /// Whether a table of `sqlite_schema` that is called `name` is no part of the index.
  static let isNoPart = "name NOT GLOB 'search*'"

  /// Brings in what was added or changed, and takes out what is gone.
  static func follow(_ db: Database, _ changes: Changeset) throws {
    let rows = try changes.rows(withRemoved: true)
    // In the order of their keys, which is how the index takes many lines at once.
    for kind in SearchKind.allCases {
      for id in rows[kind.table, default: []].sorted() {
        try db.cachedStatement(sql: "DELETE FROM search WHERE rowid = ?")
          .execute(arguments: [Int64(kind.rawValue) * span + id])
        try db.cachedStatement(sql: "\(filling) WHERE kind = ? AND id = ?").execute(arguments: [kind.rawValue, id])
      }
    }
  }

  /// Fills the empty index of a file whose rows were written otherwise than by acts.
  static func fill(_ db: Database) throws {
    try db.execute(sql: filling)
  }

  /// Makes the index anew, so that nothing is left of lines that are gone: SQLite keeps their words for some time.
  static func sweep(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO search (search) VALUES ('rebuild')")
  }

  private static let filling = "INSERT INTO search (rowid, name, text) SELECT key, name, text FROM search_line"
}
