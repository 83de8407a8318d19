import Governance
import GRDB

extension AssociationFile {
  /// Makes an association file from a reference model, with the mode 0600; nothing is left behind if it fails.
  ///
  /// - Parameters:
  ///   - keeper: who keeps the register.
  ///   - today: the day since which the register is kept.
  /// - Throws: ``FileRefusal/fileExists(path:)``, ``FileRefusal/folderNotWritable(path:)``, ``FileRefusal/diskFull`` or
  ///   ``FileRefusal/unreadableModel(_:)``.
  public static func create(
    _ path: String, from model: ReferenceModel, keeper: PlainText, today: Day,
    clock: @escaping @Sendable () -> String = UTCClock.now
  ) throws(Refusal) -> AssociationFile {
    let draft = try Draft(of: path)
    defer { draft.discard() }
    try translatingErrors(at: path) {
      let queue = try DatabaseQueue(path: uri(draft.path, "mode=rw"), configuration: .acting)
      try Migrations.migrator.migrate(queue)
      try queue.inTransaction(.immediate) { db in
        var writer = ReferenceModelWriter(db, model, keeper: keeper.value, today: today)
        try writer.write()
        try SearchIndex.fill(db)
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
    try draft.place()
    return try open(path, for: .acting, author: keeper.value, clock: clock)
  }
}
