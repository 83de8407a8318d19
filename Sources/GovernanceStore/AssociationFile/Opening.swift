import Governance
import GRDB

#if canImport(Glibc)
  import Glibc
#endif

extension AssociationFile {
  /// Marks the file as an association file ("PTCE" in ASCII), where `file(1)` and SQLite look for it.
  static let applicationID = 0x5054_4345

  /// Opens an association file.
  ///
  /// To read, nothing is written, not even next to a file that nobody may change (read-only media). To act, a file of an
  /// older version is brought up to date first.
  ///
  /// - Parameter author: who acts; nil for the keeper that the file names.
  /// - Throws: the refusals of the group "the file" of ``Refusal``.
  public static func open(
    _ path: String, for access: Access, author: String? = nil,
    clock: @escaping @Sendable () -> String = UTCClock.now
  ) throws(Refusal) -> AssociationFile {
    try checkIsFile(path)
    return try translatingErrors(at: path) {
      let queue = try connect(path, access)
      let version = try queue.read { db in
        guard try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationID else {
          throw Refusal.file(.notAnAssociationFile(path: path))
        }
        return try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      }
      if version > Migrations.version { throw Refusal.file(.newerFile(path: path)) }
      if version < Migrations.version {
        guard access != .reading else { throw Refusal.file(.olderFileReadOnly(path: path)) }
        try Migrations.migrator.migrate(queue)
      }
      if access != .reading { try queue.read { try SchemaShape.check($0, path: path) } }
      let keeper = try queue.read { try String.fetchOne($0, sql: "SELECT keeper FROM association") }
      guard let keeper else { throw Refusal.file(.damagedFile(path: path)) }
      return AssociationFile(path: path, access: access, author: author ?? keeper, queue: queue, clock: clock)
    }
  }

  /// Only SQLite may open the file itself: closing a descriptor of one's own would drop the locks that another
  /// connection of this program holds on it.
  private static func checkIsFile(_ path: String) throws(Refusal) {
    var file = stat()
    guard stat(path, &file) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .file(.noFile(path: path)) : .file(.inputOutput(path: path))
    }
    guard file.st_mode & S_IFMT == S_IFREG, file.st_size > 0 else { throw .file(.notAnAssociationFile(path: path)) }
  }
}
