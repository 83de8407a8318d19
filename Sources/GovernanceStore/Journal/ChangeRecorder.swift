import CSQLiteSession
import Governance
import GRDB

/// Records what one act changes, through SQLite's session extension.
struct ChangeRecorder {
  /// Runs `body` and answers its value and the change that it made.
  static func recording<Value>(_ db: Database, _ body: () throws -> Value) throws -> (Value, Changeset) {
    var recording: OpaquePointer?
    try check(csession_start(rawPointer(db), &recording))
    defer { csession_end(recording) }
    let value = try body()
    var bytes: UnsafeMutableRawPointer?
    var count: Int32 = 0
    try check(csession_changeset(recording, &bytes, &count))
    defer { csession_free_bytes(bytes) }
    return (value, Changeset(bytes: Array(UnsafeRawBufferPointer(start: bytes, count: Int(count)))))
  }

  static func rawPointer(_ db: Database) -> UnsafeMutableRawPointer? {
    db.sqliteConnection.map { UnsafeMutableRawPointer($0) }
  }

  static func check(_ code: Int32) throws {
    guard code == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }
}
