import Foundation
import Governance
import GRDB

extension AssociationFile {
  /// The act that `annuler` would take back now: the author's last that stands.
  ///
  /// - Throws: ``UndoRefusal/nothingToUndo(author:)`` or ``UndoRefusal/actIsFinal(_:)``.
  public func nextUndo() throws(Refusal) -> JournalEntry {
    try read { try lastStanding($0) }
  }

  /// Takes back the author's last act that stands.
  ///
  /// - Throws: ``UndoRefusal/nothingToUndo(author:)``, ``UndoRefusal/actIsFinal(_:)``, ``UndoRefusal/othersDependOnIt(dependents:)``,
  ///   ``UndoRefusal/changedSince`` or ``UndoRefusal/wouldContradict(_:)``.
  public func undo() throws(Refusal) -> JournalEntry {
    try reverting { db in
      let entry = try lastStanding(db)
      try apply(db, entry) { try $0.inverted() }
      try db.execute(
        sql: "UPDATE journal SET undone_at = ?, undone_after = (SELECT max(id) FROM journal) WHERE id = ?",
        arguments: [clock(), entry.number])
      return entry
    }
  }

  /// Brings back the act that the author took back last, unless the author acted since; a backup changes nothing and so
  /// does not close the way back.
  ///
  /// - Throws: ``UndoRefusal/nothingToRedo(author:)`` and what ``undo()`` throws of conflicts.
  public func redo() throws(Refusal) -> JournalEntry {
    try reverting { db in
      // Acts are taken back from the last, so the oldest that is still open to return is the one taken back last.
      let row = try Row.fetchOne(
        db,
        sql: JournalEntry.selection + """
           WHERE author = :author AND undone_at IS NOT NULL AND NOT (\(Self.wasErased))
             AND NOT EXISTS (SELECT 1 FROM journal later WHERE later.author = :author
               AND later.id > journal.undone_after AND later.kind <> :backUp)
           ORDER BY id LIMIT 1
          """, arguments: ["author": author, "backUp": ActKind.backUp.rawValue])
      guard let entry = try row.map({ try JournalEntry(row: $0) }) else {
        throw Refusal.undo(.nothingToRedo(author: author))
      }
      try apply(db, entry) { $0 }
      try db.execute(
        sql: "UPDATE journal SET undone_at = NULL, undone_after = NULL WHERE id = ?", arguments: [entry.number])
      return entry
    }
  }

  /// The change of an act that could be taken back is gone: an erasure took it with the data that it held. Older acts
  /// stay open.
  private static let wasErased =
    "changeset IS NULL AND kind NOT IN ("
    + ActKind.allCases.filter { !$0.isUndoable }.map { "'\($0.rawValue)'" }.joined(separator: ", ") + ")"

  private func lastStanding(_ db: Database) throws -> JournalEntry {
    let row = try Row.fetchOne(
      db,
      sql: JournalEntry.selection + """
         WHERE author = ? AND undone_at IS NULL AND kind NOT IN (?, ?) AND NOT (\(Self.wasErased)) ORDER BY id DESC LIMIT 1
        """, arguments: [author, ActKind.backUp.rawValue, ActKind.erase.rawValue])
    guard let entry = try row.map({ try JournalEntry(row: $0) }) else {
      throw Refusal.undo(.nothingToUndo(author: author))
    }
    guard entry.kind.isUndoable else { throw Refusal.undo(.actIsFinal(entry.kind)) }
    return entry
  }

  private func reverting(_ body: (Database) throws -> JournalEntry) throws(Refusal) -> JournalEntry {
    guard access != .reading else { throw .file(.readOnlyFile(path: path)) }
    return try translatingErrors(at: path) {
      var result: JournalEntry?
      try queue.inTransaction(.immediate) { db in
        result = try body(db)
        return .commit
      }
      guard let result else { throw Refusal.file(.inputOutput(path: path)) }
      return result
    }
  }

  private func apply(_ db: Database, _ entry: JournalEntry, _ transform: (Changeset) throws -> Changeset) throws {
    guard let bytes = try [UInt8].fetchChangeset(db, of: entry.number) else {
      throw Refusal.undo(.actIsFinal(entry.kind))
    }
    let change = try transform(Changeset(bytes: bytes))
    try change.apply(to: db)
    let rows = try change.rows()
    try Invariants.check(db, touching: rows.present)
    try SearchIndex.follow(db, rows)
  }
}

extension [UInt8] {
  /// The recorded change of that act; nil for a final act. An act that changed nothing has an empty one.
  fileprivate static func fetchChangeset(_ db: Database, of number: Int64) throws -> [UInt8]? {
    try Data.fetchOne(db, sql: "SELECT changeset FROM journal WHERE id = ?", arguments: [number]).map { [UInt8]($0) }
  }
}
