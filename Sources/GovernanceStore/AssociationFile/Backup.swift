import Governance
import GRDB

#if canImport(Glibc)
  import Glibc
#endif

extension AssociationFile {
  /// Copies the file as it stands at this moment, also while another terminal writes into it, and reads the copy back.
  ///
  /// The copy has the mode 0600 and no companions, so that it can be carried on any medium.
  ///
  /// - Throws: ``FileRefusal/fileExists(path:)``, ``FileRefusal/folderNotWritable(path:)``, ``FileRefusal/diskFull`` or
  ///   ``FileRefusal/damagedFile(path:)`` where the copy does not read back.
  public func backUp(to target: String) throws(Refusal) {
    let draft = try Draft(of: target)
    defer { draft.discard() }
    try translatingErrors(at: target) {
      let copy = try DatabaseQueue(path: Self.uri(draft.path, "mode=rw"), configuration: .acting)
      try queue.backup(to: copy)
      try copy.writeWithoutTransaction { db in
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
        guard try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok",
          try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil
        else { throw Refusal.file(.damagedFile(path: target)) }
      }
      try copy.close()
    }
    try draft.place()
    if access != .reading {
      try act(.backUp, subject: target, summary: target) { db in
        try db.execute(
          sql: """
            INSERT INTO backup_copy (path, made_at) VALUES (:path, :at)
            ON CONFLICT (path) DO UPDATE SET made_at = :at
            """, arguments: ["path": Self.absolute(target), "at": clock()])
      }
    }
  }

  /// The same path whatever folder one works in later.
  private static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// What is wrong with the file; empty where nothing is.
  ///
  /// SQLite's own words, for the person who mends it.
  public func integrityFindings() throws(Refusal) -> [String] {
    try read { db in
      let structure = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row -> String in row[0] }
      return structure + orphans
    }
  }
}
