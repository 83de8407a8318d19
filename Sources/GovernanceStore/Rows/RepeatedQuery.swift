import GRDB

/// Queries that are asked for each of many things, a year's meetings for one: each is compiled once for a connection.
extension Database {
  func rows(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
  }

  /// A value of each row, made while it is read: the rows of a long list never stand in memory together.
  ///
  /// - Parameter value: asks no query of its own, which might be this one.
  func values<Value>(
    _ sql: String, _ arguments: StatementArguments = StatementArguments(), _ value: (Row) throws -> Value
  ) throws -> [Value] {
    let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    var values: [Value] = []
    while let row = try rows.next() { values.append(try value(row)) }
    return values
  }

  func row(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }
}
