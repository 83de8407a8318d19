import GRDB
import GRDBSQLite

/// Adds rows whose keys are given out here; where nothing is to be written it only gives out keys, so that what a
/// preview shows is what would be done.
///
/// Rows wait for others of their table: SQLite takes longer to begin a statement, and to build the list of each CHECK,
/// than to write a row. ``finish()`` writes the last of them.
struct ImportWriter {
  let db: Database
  let isWriting: Bool
  private var lastKeys: [String: Int64] = [:]
  private var waiting: [String: Rows] = [:]

  /// Rows of a table that are not written yet.
  private struct Rows {
    let columns: String
    let width: Int
    var values: [DatabaseValue] = []

    var count: Int { values.count / width }
  }

  /// How many rows one statement writes.
  private static let many = 16
  /// What rows of other tables point to, each after what it points to itself.
  private static let pointedTo = ["organization", "person", "member"]

  init(_ db: Database, isWriting: Bool) {
    self.db = db
    self.isWriting = isWriting
  }

  /// Adds a row and answers its key; a table is always given the same columns.
  @discardableResult
  mutating func insert(_ table: String, _ columns: String, _ values: [DatabaseValue]) throws -> Int64 {
    let last = try lastKeys[table] ?? Int64.fetchOne(db, sql: "SELECT max(id) FROM \(table)") ?? 0
    lastKeys[table] = last + 1
    try add(table, "id, " + columns, [(last + 1).databaseValue] + values)
    return last + 1
  }

  /// Adds a row whose key is one of the values.
  mutating func add(_ table: String, _ columns: String, _ values: [DatabaseValue]) throws {
    guard isWriting else { return }
    waiting[table, default: Rows(columns: columns, width: values.count)].values += values
    if waiting[table]?.count == Self.many { try write(table) }
  }

  /// Writes the rows that wait.
  mutating func finish() throws {
    for table in Self.pointedTo + waiting.keys.sorted() { try write(table) }
  }

  /// Writes the rows of that table, after what they may point to.
  private mutating func write(_ table: String) throws {
    for name in Self.pointedTo.prefix(while: { $0 != table }) + [table] {
      guard let rows = waiting[name], rows.count > 0 else { continue }
      let row = "(" + Array(repeating: "?", count: rows.width).joined(separator: ", ") + ")"
      let all = Array(repeating: row, count: rows.count).joined(separator: ", ")
      let statement = try db.cachedStatement(sql: "INSERT INTO \(name) (\(rows.columns)) VALUES \(all)")
      try step(statement.sqliteStatement, rows.values)
      waiting[name]?.values.removeAll(keepingCapacity: true)
    }
  }

  /// Past GRDB, which looks at each argument for longer than SQLite takes to write it.
  private func step(_ statement: SQLiteStatement, _ values: [DatabaseValue]) throws {
    // SQLITE_TRANSIENT, which Swift does not import: SQLite takes a copy.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      switch value.storage {
      case .int64(let number): sqlite3_bind_int64(statement, place, number)
      case .string(var text):
        text.withUTF8 { bytes in
          _ = bytes.withMemoryRebound(to: CChar.self) {
            sqlite3_bind_text(statement, place, $0.baseAddress, Int32($0.count), copied)
          }
        }
      default: sqlite3_bind_null(statement, place)
      }
    }
    let code = sqlite3_step(statement)
    sqlite3_reset(statement)
    guard code == SQLITE_DONE else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)), message: db.lastErrorMessage)
    }
  }

  /// Runs a statement that changes what is there.
  mutating func run(_ sql: String, _ values: [DatabaseValue]) throws {
    guard isWriting else { return }
    try finish()
    try step(db.cachedStatement(sql: sql).sqliteStatement, values)
  }
}

extension Optional where Wrapped: DatabaseValueConvertible {
  /// As a column holds it; NULL for nil.
  var column: DatabaseValue { self?.databaseValue ?? .null }
}
