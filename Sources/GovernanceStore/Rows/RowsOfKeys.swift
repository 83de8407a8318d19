import GRDB

/// The rows of a query by their first column, which is a key, read side by side with another query of the same order.
struct RowsOfKeys<Value> {
  private let cursor: RowCursor
  private let value: (Row) throws -> Value?
  private var ahead: (key: Int64, value: Value?)?

  /// - Parameters:
  ///   - sql: sorted by its first column.
  ///   - value: what a row is kept as; nil for one that tells nothing.
  init(
    _ db: Database, _ sql: String, _ arguments: StatementArguments = [:], value: @escaping (Row) throws -> Value?
  ) throws {
    cursor = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    self.value = value
    try advance()
  }

  /// The rows of that key, which is asked for after those below it.
  mutating func rows(of key: Int64) throws -> [Value] {
    var values: [Value] = []
    while let row = ahead, row.key <= key {
      if row.key == key, let value = row.value { values.append(value) }
      try advance()
    }
    return values
  }

  private mutating func advance() throws {
    ahead = try cursor.next().map { (key: $0[0], value: try value($0)) }
  }
}
