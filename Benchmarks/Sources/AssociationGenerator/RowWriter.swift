import GRDB

/// Writes rows with one prepared statement a table, the fastest way that GRDB has.
final class RowWriter {
  /// How many rows went into each table.
  private(set) var counts: [String: Int] = [:]
  private let db: Database
  private var statements: [String: Statement] = [:]

  init(_ db: Database) {
    self.db = db
  }

  /// Writes one row and answers its key.
  ///
  /// - Parameter columns: as SQL wants them, `code, name`; always the same for one table.
  @discardableResult
  func insert(_ table: String, _ columns: String, _ values: [DatabaseValue]) throws -> Int64 {
    let statement = try statement(table, columns, values.count)
    try statement.execute(arguments: StatementArguments(values))
    counts[table, default: 0] += 1
    return db.lastInsertedRowID
  }

  private func statement(_ table: String, _ columns: String, _ count: Int) throws -> Statement {
    if let statement = statements[table] { return statement }
    let marks = repeatElement("?", count: count).joined(separator: ", ")
    let statement = try db.makeStatement(sql: "INSERT INTO \(table) (\(columns)) VALUES (\(marks))")
    statements[table] = statement
    return statement
  }
}

extension DatabaseValue {
  /// A value that SQLite can hold, or none.
  static func of(_ value: (any DatabaseValueConvertible)?) -> DatabaseValue {
    value?.databaseValue ?? .null
  }
}
