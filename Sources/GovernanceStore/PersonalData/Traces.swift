import Foundation
import Governance
import GRDB

extension AssociationFile {
  /// The file and its companions, among them those in whose bytes one of those texts stands.
  ///
  /// Reads past SQLite: every connection of this program to the file has to be closed before.
  public static func traces(of texts: [String], at path: String) -> [String] {
    ["", "-wal", "-shm", "-journal"].map { path + $0 }.filter { holds($0, texts) }
  }

  /// Whether one of those texts stands in the bytes of a file; false where it cannot be read.
  public static func holds(_ path: String, _ texts: [String]) -> Bool {
    guard !texts.isEmpty, let bytes = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe) else {
      return false
    }
    return texts.contains { bytes.range(of: Data($0.utf8)) != nil }
  }

  /// The copies that this file was backed up to, the latest first.
  public func backupCopies() throws(Refusal) -> [BackupCopy] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT path, made_at FROM backup_copy ORDER BY made_at DESC, path").map {
        BackupCopy(path: $0[0], madeAt: $0[1], exists: FileManager.default.fileExists(atPath: $0[0]))
      }
    }
  }
}
