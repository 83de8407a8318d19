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
  static func follow(_ db: Database, _ rows: Changeset.Rows) throws {
    // In the order of their keys, which is how the index takes many lines at once.
    for kind in SearchKind.allCases {
      let present = runs(of: rows.present[kind.table, default: []])
      let first = Int64(kind.rawValue) * span
      for keys in present + runs(of: rows.removed[kind.table, default: []]) {
        try db.cachedStatement(sql: "DELETE FROM search WHERE rowid BETWEEN ? AND ?")
          .execute(arguments: [first &+ keys.lowerBound, first &+ keys.upperBound])
      }
      for keys in present {
        try db.cachedStatement(sql: "\(filling) WHERE kind = ? AND id BETWEEN ? AND ?")
          .execute(arguments: [kind.rawValue, keys.lowerBound, keys.upperBound])
      }
    }
  }

  /// The keys as runs without a gap: a statement a run, since SQLite lets the index write down what it has before each
  /// statement. An act adds one row, or many that follow each other.
  private static func runs(of keys: [Int64]) -> [ClosedRange<Int64>] {
    keys.sorted().reduce(into: []) { runs, key in
      if let last = runs.last, last.upperBound &+ 1 == key {
        runs[runs.count - 1] = last.lowerBound...key
      } else {
        runs.append(key...key)
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
