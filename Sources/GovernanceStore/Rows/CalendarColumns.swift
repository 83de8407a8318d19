import Governance
import GRDB
import GRDBSQLite

// A list reads several days for each of its lines: they are read from SQLite's own bytes, without a string between.

extension Day: DatabaseValueConvertible, StatementColumnConvertible {
  /// The day in that column; nil for a text that is none.
  public init?(sqliteStatement: SQLiteStatement, index: CInt) {
    self.init(iso: textBytes(sqliteStatement, index))
  }

  /// `YYYY-MM-DD`.
  public var databaseValue: DatabaseValue { iso.databaseValue }

  /// The day of that text; nil for anything else.
  public static func fromDatabaseValue(_ value: DatabaseValue) -> Day? {
    String.fromDatabaseValue(value).flatMap { Day(iso: $0) }
  }
}

extension ClockTime: DatabaseValueConvertible, StatementColumnConvertible {
  /// The time in that column; nil for a text that is none.
  public init?(sqliteStatement: SQLiteStatement, index: CInt) {
    self.init(iso: textBytes(sqliteStatement, index))
  }

  /// `HH:MM`.
  public var databaseValue: DatabaseValue { iso.databaseValue }

  /// The time of that text; nil for anything else.
  public static func fromDatabaseValue(_ value: DatabaseValue) -> ClockTime? {
    String.fromDatabaseValue(value).flatMap { ClockTime(iso: $0) }
  }
}

/// The text in that column, for as long as the statement stands on its row.
private func textBytes(_ statement: SQLiteStatement, _ index: CInt) -> UnsafeBufferPointer<UInt8> {
  UnsafeBufferPointer(
    start: sqlite3_column_text(statement, index), count: Int(sqlite3_column_bytes(statement, index)))
}
