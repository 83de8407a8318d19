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
    try checkIsDatabase(path)
    return try translatingErrors(at: path) {
      let queue = try connect(path, access)
      let version = try queue.read { db in
        guard try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationID else {
          throw Refusal.notAnAssociationFile(path: path)
        }
        return try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      }
      if version > Migrations.version { throw Refusal.newerFile(path: path) }
      if version < Migrations.version {
        guard access == .acting else { throw Refusal.olderFileReadOnly(path: path) }
        try Migrations.migrator.migrate(queue)
      }
      if access == .acting { try queue.read { try SchemaShape.check($0, path: path) } }
      let keeper = try queue.read { try String.fetchOne($0, sql: "SELECT keeper FROM association") }
      guard let keeper else { throw Refusal.damagedFile(path: path) }
      return AssociationFile(path: path, access: access, author: author ?? keeper, queue: queue, clock: clock)
    }
  }

  private static func checkIsDatabase(_ path: String) throws(Refusal) {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .noFile(path: path) : .inputOutput(path: path)
    }
    defer { Glibc.close(descriptor) }
    let magic = Array("SQLite format 3\0".utf8)
    var header = [UInt8](repeating: 0, count: magic.count)
    guard Glibc.read(descriptor, &header, header.count) == header.count, header == magic else {
      throw .notAnAssociationFile(path: path)
    }
  }

  private static func connect(_ path: String, _ access: Access) throws -> DatabaseQueue {
    switch access {
    case .acting:
      guard Glibc.access(path, W_OK) == 0 else { throw Refusal.readOnlyFile(path: path) }
      return try DatabaseQueue(path: path, configuration: .acting)
    case .reading:
      // A file that was left in WAL mode needs its companions, and on media where they cannot be made it opens only
      // as unchangeable.
      if Glibc.access(path, W_OK) != 0 || Glibc.access(folder(of: path), W_OK) != 0 {
        if Glibc.access(path + "-wal", F_OK) != 0 {
          return try DatabaseQueue(path: uri(path, "immutable=1"), configuration: .reading)
        }
      }
      return try DatabaseQueue(path: path, configuration: .reading)
    }
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path as SQLite's `file:` URI: what has a meaning there is escaped.
  private static func uri(_ path: String, _ query: String) -> String {
    var escaped = ""
    for byte in path.utf8 {
      switch UInt8(byte) {
      case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"):
        escaped += "%" + String(byte, radix: 16, uppercase: true)
      default: escaped.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return "file:" + escaped + "?" + query
  }
}

extension Configuration {
  /// For lists: no write is possible through it.
  static var reading: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    return configuration
  }

  /// For acts: what was acknowledged survives a power cut.
  static var acting: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    return configuration
  }
}
