import Governance
import GRDB

extension AssociationFile {
  /// Runs one act: its changes and its line of the journal are one transaction, acknowledged once they are on disk.
  func act<Value>(
    _ kind: ActKind, subject: String, summary: String, _ body: (Database) throws -> Value
  ) throws(Refusal) -> Value {
    try act(kind) { db in (try body(db), subject: subject, summary: summary) }
  }

  /// The same where the line of the journal depends on what the act did.
  func act<Value>(
    _ kind: ActKind, _ body: (Database) throws -> (Value, subject: String, summary: String)
  ) throws(Refusal) -> Value {
    guard access != .reading else { throw .file(.readOnlyFile(path: path)) }
    return try translatingErrors(at: path) {
      var result: Value?
      try queue.inTransaction(.immediate) { db in
        let (outcome, changes) = try ChangeRecorder.recording(db) { try body(db) }
        let (value, subject, summary) = outcome
        let rows = try changes.rows()
        try Invariants.check(db, touching: rows.present)
        try SearchIndex.follow(db, rows)
        try JournalWriter(author: author, at: clock()).append(
          db, kind: kind, subject: subject, summary: summary, changeset: kind.isUndoable ? changes : nil)
        result = value
        return .commit
      }
      guard let result else { throw Refusal.file(.inputOutput(path: path)) }
      return result
    }
  }
}

extension Database {
  /// The line that the journal will have of the act that runs.
  func nextJournalLine() throws -> Int64 {
    try row("SELECT coalesce(max(id), 0) + 1 FROM journal")?[0] ?? 1
  }
}

/// Writes lines of the journal.
struct JournalWriter {
  let author: String
  let at: String

  /// A summary that is too long is cut: the file counts code points, so that is what is counted here.
  func append(_ db: Database, kind: ActKind, subject: String, summary: String, changeset: Changeset?) throws {
    try db.execute(
      sql: "INSERT INTO journal (at, author, kind, subject, summary, changeset) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        at, author, kind.rawValue, subject, String(String.UnicodeScalarView(summary.unicodeScalars.prefix(1000))),
        changeset?.data,
      ])
  }
}
