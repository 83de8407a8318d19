import GRDB

/// Adds rows whose keys are given out here; where nothing is to be written it only gives out keys, so that what a
/// preview shows is what would be done.
struct ImportWriter {
  let db: Database
  let isWriting: Bool
  private var lastKeys: [String: Int64] = [:]

  init(_ db: Database, isWriting: Bool) {
    self.db = db
    self.isWriting = isWriting
  }

  /// Adds a row and answers its key.
  @discardableResult
  mutating func insert(
    _ table: String, _ columns: String, _ values: [(any DatabaseValueConvertible)?]
  ) throws -> Int64 {
    let last = try lastKeys[table] ?? Int64.fetchOne(db, sql: "SELECT max(id) FROM \(table)") ?? 0
    lastKeys[table] = last + 1
    let marks = String(repeating: ", ?", count: values.count)
    try run("INSERT INTO \(table) (id, \(columns)) VALUES (?\(marks))", [last + 1] + values)
    return last + 1
  }

  func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    guard isWriting else { return }
    try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }
}
