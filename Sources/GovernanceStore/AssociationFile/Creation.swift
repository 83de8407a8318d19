import Governance
import GRDB

#if canImport(Glibc)
  import Glibc
#endif

extension AssociationFile {
  /// Makes an association file from a reference model, with the mode 0600; nothing is left behind if it fails.
  ///
  /// - Parameters:
  ///   - keeper: who keeps the register.
  ///   - today: the day since which the register is kept.
  /// - Throws: ``Refusal/fileExists(path:)``, ``Refusal/folderNotWritable(path:)``, ``Refusal/diskFull`` or
  ///   ``Refusal/unreadableModel(_:)``.
  public static func create(
    _ path: String, from model: ReferenceModel, keeper: PlainText, today: Day,
    clock: @escaping @Sendable () -> String = UTCClock.now
  ) throws(Refusal) -> AssociationFile {
    guard Glibc.access(path, F_OK) != 0 else { throw .fileExists(path: path) }
    // Made under another name and linked into place once complete: a crash leaves no half file, and a file that
    // appeared meanwhile is not overwritten.
    let draft = path + ".part-\(getpid())"
    let descriptor = Glibc.open(draft, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw errno == ENOSPC ? .diskFull : .folderNotWritable(path: folder(of: path)) }
    Glibc.close(descriptor)
    defer { for suffix in ["", "-wal", "-shm", "-journal"] { unlink(draft + suffix) } }
    try translatingErrors(at: path) {
      let queue = try DatabaseQueue(path: draft, configuration: .acting)
      try Migrations.migrator.migrate(queue)
      try queue.inTransaction(.immediate) { db in
        var writer = ReferenceModelWriter(db, model, keeper: keeper.value, today: today)
        try writer.write()
        try JournalWriter(author: keeper.value, at: clock()).append(
          db, kind: .createFile, subject: model.association.name, summary: model.association.name, changeset: nil)
        return .commit
      }
      // Once, here: GRDB's own setting would lower `synchronous` and rewrite the file at each opening.
      try queue.writeWithoutTransaction { db in
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      }
      try queue.close()
    }
    guard link(draft, path) == 0 else {
      switch errno {
      case EEXIST: throw .fileExists(path: path)
      case EPERM, EOPNOTSUPP, ENOSYS:  // file systems without links
        guard rename(draft, path) == 0 else { throw .inputOutput(path: path) }
      default: throw .inputOutput(path: path)
      }
      return try open(path, for: .acting, author: keeper.value, clock: clock)
    }
    return try open(path, for: .acting, author: keeper.value, clock: clock)
  }
}
