import Governance
import GRDB
import GRDBSQLite

#if canImport(Glibc)
  import Glibc
#endif

extension AssociationFile {
  /// A connection to a file that exists; never makes one.
  static func connect(_ path: String, _ access: Access) throws -> DatabaseQueue {
    let mayBeWritten = Glibc.access(path, W_OK) == 0 && Glibc.access(folder(of: path), W_OK) == 0
    switch access {
    case .acting:
      guard mayBeWritten else { throw Refusal.file(.readOnlyFile(path: path)) }
      return try DatabaseQueue(path: uri(path, "mode=rw"), configuration: .acting)
    case .alone:
      guard mayBeWritten else { throw Refusal.file(.readOnlyFile(path: path)) }
      do {
        let queue = try DatabaseQueue(path: uri(path, "mode=rw"), configuration: .alone)
        // The lock is taken with the first look at the file; every other connection holds one as long as it is open.
        try queue.read { db in _ = try Int.fetchOne(db, sql: "PRAGMA user_version") }
        return queue
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        throw Refusal.file(.openElsewhere(path: path))
      }
    case .reading:
      if hasUnmergedLog(path) {
        // Somebody is acting, or was cut short: their changes are read from the log, which is left to them.
        return try DatabaseQueue(path: uri(path, "mode=ro"), configuration: .reading)
      }
      // A file in WAL mode needs its companions. On media where they cannot be made it opens as unchangeable. Elsewhere
      // the connection has to be one that may write, because only such a one takes them away when it closes; what it
      // may write is nothing (GRDB sets `query_only` around each reading).
      return try mayBeWritten
        ? DatabaseQueue(path: uri(path, "mode=rw"), configuration: .looking)
        : DatabaseQueue(path: uri(path, "immutable=1"), configuration: .reading)
    }
  }

  private static func hasUnmergedLog(_ path: String) -> Bool {
    var log = stat()
    return stat(path + "-wal", &log) == 0 && log.st_size > 0
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path as SQLite's `file:` URI: what has a meaning there, and what is not ASCII, is escaped.
  static func uri(_ path: String, _ query: String) -> String {
    var escaped = path.hasPrefix("/") ? "//" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"), 0..<0x21, 0x7F...:
        escaped += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      default: escaped.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return "file:" + escaped + "?" + query
  }
}

extension Configuration {
  /// For lists of a file that nobody may change, or that somebody else is changing.
  static var reading: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase(unobserved)
    return configuration
  }

  /// For lists of any other file.
  static var looking: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase(unobserved)
    return configuration
  }

  /// GRDB notes each column that a statement reads, for observers of changes. A connection that only reads has none, and
  /// noting took longer than SQLite took to prepare the statement.
  private static func unobserved(_ db: Database) {
    sqlite3_set_authorizer(db.sqliteConnection, nil, nil)
  }

  /// For acts: what was acknowledged survives a power cut.
  static var acting: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    return configuration
  }

  /// For acts that must leave no trace of what was there: what is removed is overwritten, and nobody else looks on.
  static var alone: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(1)
    configuration.prepareDatabase {
      try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    }
    return configuration
  }
}
