import GRDB

/// The form of a whole export: one JSON object with a header and the rows of every table. `docs/export.md` describes it.
enum ExportFormat {
  static let name = "ptce-export"
  static let version = 1

  /// The tables, in the order in which they were made; sealed minutes, closed years and closed reports last, since they
  /// close what they tell.
  static func tables(_ db: Database) throws -> [String] {
    let names = try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'grdb_migrations'
          AND \(SearchIndex.isNoPart) ORDER BY rowid
        """)
    return names.filter { !sealing.contains($0) } + names.filter { sealing.contains($0) }
  }

  private static let sealing: Set<String> = ["sealed_minutes", "closed_year", "closed_report"]

  /// The columns of a table, in order, with whether they hold integers. The journal's own record of each change stays
  /// behind: it means nothing in another file.
  static func columns(_ db: Database, of table: String) throws -> [(name: String, isInteger: Bool)] {
    try Row.fetchAll(db, sql: "SELECT name, type FROM pragma_table_info(?) ORDER BY cid", arguments: [table])
      .map { ($0[0], ($0[1] as String) == "INTEGER") }.filter { $0.name != "changeset" }
  }
}
