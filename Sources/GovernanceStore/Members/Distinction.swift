import Governance
import GRDB

/// Entries of like names that somebody said to be two.
struct Distinction {
  let db: Database
  let kind: EntryKind

  /// The columns of the pair, the one that was entered first before.
  private var columns: (one: String, other: String) { ("\(kind.rawValue)_id", "other_\(kind.rawValue)_id") }

  /// What was said of those two; nil where nobody said that they are two.
  func find(_ one: Int64, _ other: Int64) throws -> (id: Int64, on: Day?)? {
    try Row.fetchOne(
      db, sql: "SELECT id, said_on FROM distinction WHERE \(columns.one) = ? AND \(columns.other) = ?",
      arguments: [min(one, other), max(one, other)]
    ).map { ($0[0], try Day(row: $0, at: 1)) }
  }

  /// Notes that they are two.
  ///
  /// - Parameter day: nil where it is said with the entry of the second.
  func add(_ one: Int64, _ other: Int64, on day: Day? = nil, source: Int64? = nil) throws {
    try db.execute(
      sql: "INSERT INTO distinction (\(columns.one), \(columns.other), said_on, source_id) VALUES (?, ?, ?, ?)",
      arguments: [min(one, other), max(one, other), day?.iso, source])
  }

  /// Those who are not that one, however alike the names.
  func others(than id: Int64) throws -> [Reference<EntryKind>] {
    let name = kind == .person ? PartyColumns.personName("entry") : "entry.name"
    return try Row.fetchAll(
      db,
      sql: """
        SELECT entry.id, entry.code, \(name) FROM distinction JOIN \(kind.rawValue) entry
          ON entry.id = CASE :id WHEN \(columns.one) THEN \(columns.other) WHEN \(columns.other) THEN \(columns.one) END
        ORDER BY entry.code
        """, arguments: ["id": id]
    ).map { $0.reference(0) }
  }

  /// Whoever was another than an entry that goes is another than the one that stays, said once.
  func move(from duplicate: Int64, to kept: Int64) throws {
    for other in try others(than: duplicate) {
      guard let said = try find(duplicate, other.id) else { continue }
      if try find(kept, other.id) != nil {
        try db.execute(sql: "DELETE FROM distinction WHERE id = ?", arguments: [said.id])
      } else {
        try db.execute(
          sql: "UPDATE distinction SET \(columns.one) = ?, \(columns.other) = ? WHERE id = ?",
          arguments: [min(kept, other.id), max(kept, other.id), said.id])
      }
    }
  }

  /// Whether two rows of a query, `first` before `second` in the order of their keys, are said to be two.
  static func isSaid(of kind: EntryKind, _ first: String, _ second: String) -> String {
    """
    EXISTS (SELECT 1 FROM distinction WHERE \(kind.rawValue)_id = min(\(first).id, \(second).id)
      AND other_\(kind.rawValue)_id = max(\(first).id, \(second).id))
    """
  }
}
