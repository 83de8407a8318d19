import Crypto
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
  /// - Throws: ``Refusal/fileExists(path:)``, ``Refusal/folderNotWritable(path:)``, ``Refusal/diskFull`` or
  ///   ``Refusal/damagedFile(path:)`` where the copy does not read back.
  public func backUp(to target: String) throws(Refusal) {
    guard Glibc.access(target, F_OK) != 0 else { throw .fileExists(path: target) }
    let draft = target + ".part-\(getpid())"
    let descriptor = Glibc.open(draft, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == ENOSPC ? .diskFull : .folderNotWritable(path: Self.folder(of: target))
    }
    Glibc.close(descriptor)
    defer { for suffix in ["", "-wal", "-shm", "-journal"] { unlink(draft + suffix) } }
    try translatingErrors(at: target) {
      let copy = try DatabaseQueue(path: draft, configuration: .acting)
      try queue.backup(to: copy)
      try copy.writeWithoutTransaction { db in
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
        guard try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok",
          try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil
        else { throw Refusal.damagedFile(path: target) }
      }
      try copy.close()
    }
    guard rename(draft, target) == 0 else { throw .inputOutput(path: target) }
    if access == .acting {
      try act(.backUp, subject: target, summary: target) { _ in }
    }
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
