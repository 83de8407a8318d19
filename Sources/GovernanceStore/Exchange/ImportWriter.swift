import GRDB
import GRDBSQLite

/// Adds rows whose keys are given out here; where nothing is to be written it only gives out keys, so that what a
/// preview shows is what would be done.
struct ImportWriter {
  let db: Database
  let isWriting: Bool
  private var tables: [String: Table] = [:]

  /// A table that rows are added to: one statement for all of them, and the last key.
  private struct Table {
    var last: Int64
    let statement: Statement?
  }

  init(_ db: Database, isWriting: Bool) {
    self.db = db
    self.isWriting = isWriting
  }

  /// Adds a row and answers its key; a table is always given the same columns.
  @discardableResult
  mutating func insert(_ table: String, _ columns: String, _ values: [DatabaseValue]) throws -> Int64 {
    if tables[table] == nil {
      let marks = String(repeating: ", ?", count: values.count)
      tables[table] = Table(
        last: try Int64.fetchOne(db, sql: "SELECT max(id) FROM \(table)") ?? 0,
        statement: try isWriting
          ? db.makeStatement(sql: "INSERT INTO \(table) (id, \(columns)) VALUES (?\(marks))") : nil)
    }
    tables[table]?.last += 1
    guard let place = tables[table] else { return 0 }
    if let statement = place.statement { try step(statement.sqliteStatement, place.last, values) }
    return place.last
  }

  /// Past GRDB, which looks at each argument for longer than SQLite takes to write it.
  private func step(_ statement: SQLiteStatement, _ key: Int64, _ values: [DatabaseValue]) throws {
    // SQLITE_TRANSIENT, which Swift does not import: SQLite takes a copy.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    sqlite3_bind_int64(statement, 1, key)
    for (index, value) in values.enumerated() {
      let place = Int32(index + 2)
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
  func run(_ sql: String, _ values: [DatabaseValue]) throws {
    guard isWriting else { return }
    let statement = try db.cachedStatement(sql: sql)
    statement.setUncheckedArguments(StatementArguments(values))
    try statement.execute()
  }
}

extension Optional where Wrapped: DatabaseValueConvertible {
  /// As a column holds it; NULL for nil.
  var column: DatabaseValue { self?.databaseValue ?? .null }
}
