import GRDB

/// The texts of the file in which people write what they want: where contact data may be quoted, and somebody named.
enum WrittenTexts {
  private static let columns: Set<String> = [
    "text", "note", "verbatim", "description", "reason", "short_notice_reason", "exempt_reason", "agenda", "place",
    "summary", "proposed_text", "location", "title", "method", "channel", "reference", "answer",
  ]

  /// How to reach people, the association's own address, and what is never changed.
  private static let apart: Set<String> = ["person_contact", "association", "premises", "sealed_minutes", "erasure"]

  /// One text.
  struct Place {
    let table: String
    let column: String
    let row: Int64
    let text: String
  }

  /// Those that fulfil the condition that is made for their column.
  static func fetchAll(
    _ db: Database, where condition: (String) -> String, _ arguments: StatementArguments
  ) throws -> [Place] {
    let columns = try Row.fetchAll(
      db,
      sql: """
        SELECT tables.name, columns.name FROM pragma_table_list tables JOIN pragma_table_info(tables.name) columns
        WHERE tables.schema = 'main' AND tables.type = 'table' AND columns.type = 'TEXT' ORDER BY tables.name, columns.cid
        """
    ).map { (table: $0[0] as String, column: $0[1] as String) }
    return try columns.filter { Self.columns.contains($0.column) && !Self.apart.contains($0.table) }
      .flatMap { table, column in
        try Row.fetchAll(
          db, sql: "SELECT rowid, \(column) FROM \(table) WHERE \(condition(column)) ORDER BY rowid",
          arguments: arguments
        ).map { Place(table: table, column: column, row: $0[0], text: $0[1]) }
      }
  }
}
