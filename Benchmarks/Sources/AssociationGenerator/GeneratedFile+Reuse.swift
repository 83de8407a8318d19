import Foundation
import GRDB

extension GeneratedFile {
  /// The path of the file of that size in that folder; made now if it is not there or its schema is no longer the one
  /// that `ptce` writes.
  public static func current(_ size: GeneratedSize, in folder: String, tell: (String) -> Void = { _ in }) throws
    -> String
  {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = "\(folder)/\(size.rawValue)-\(edition)-\(usualSeed).ptce"
    if FileManager.default.fileExists(atPath: path) {
      if try schema(at: path) == schema(at: currentReference(in: folder)) { return path }
      tell("\(size.rawValue): the schema has changed, the file is made again")
      try remove(path)
    }
    let start = ContinuousClock.now
    // Made beside its place, so that an interrupted run leaves no half file there.
    let draft = path + ".part"
    try remove(draft)
    try make(at: draft, size) { tell("\(size.rawValue): \($0)") }
    try FileManager.default.moveItem(atPath: draft, toPath: path)
    tell("\(size.rawValue): made in \((ContinuousClock.now - start).formatted())")
    return path
  }

  /// The path of a new file of the reference model alone in that folder.
  public static func currentReference(in folder: String) throws -> String {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = "\(folder)/henin-carvin.ptce"
    try remove(path)
    try makeReference(at: path)
    return path
  }

  private static func schema(at path: String) throws -> [String] {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    return try queue.read {
      try String.fetchAll($0, sql: "SELECT name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name")
    }
  }

  static func remove(_ path: String) throws {
    for suffix in ["", "-wal", "-shm", "-journal"] where FileManager.default.fileExists(atPath: path + suffix) {
      try FileManager.default.removeItem(atPath: path + suffix)
    }
  }
}
