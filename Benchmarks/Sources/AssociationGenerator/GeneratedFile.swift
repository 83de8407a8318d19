import Foundation
import GRDB
import Governance
import GovernanceStore

/// Makes association files of a chosen size whose content depends on nothing but the size and the seed.
public enum GeneratedFile {
  /// The seed that all published figures were measured with.
  public static let usualSeed: UInt64 = 1_901
  /// Changes whenever the content for one seed changes.
  public static let edition = 4
  /// The day on which generated files are looked at: `PTCE_AUJOURDHUI` in the benchmarks.
  public static let today = "2026-01-12"
  /// The years of the record; the year after has planned meetings alone.
  public static let years = 1996...2025

  /// Makes a file at that path, which must be free, and checks it.
  ///
  /// - Parameter tell: is given one line now and then.
  /// - Throws: a `Refusal`, a `DatabaseError` or ``Damage``.
  /// - Returns: how many rows were written into each table beside those of the reference model.
  @discardableResult
  public static func make(
    at path: String, _ size: GeneratedSize, seed: UInt64 = usualSeed, tell: (String) -> Void = { _ in }
  ) throws -> [String: Int] {
    try makeReference(at: path)
    var configuration = Configuration()
    // Looked at once for all rows at the end, by foreign_key_check.
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = OFF; PRAGMA cache_size = -262144") }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { _ = try String.fetchOne($0, sql: "PRAGMA journal_mode = MEMORY") }
    let counts = try queue.inDatabase { db in
      let writer = RowWriter(db)
      for number in 1...size.poleCount {
        try db.inTransaction {
          // Each PTCE has its own numbers, so that the first of a large file is the one of a small file.
          var pole = PoleWriter(number, writer, SeededGenerator(seed: seed &* 1_000_003 &+ UInt64(number)))
          try pole.write()
          return .commit
        }
        if number % 10 == 0 || number == size.poleCount {
          tell("\(number)/\(size.poleCount) PTCE, \(writer.counts.values.reduce(0, +)) rows")
        }
      }
      try db.inTransaction {
        try LargeAssembly.write(db)
        // Once for all rows, as when a file is made from an export.
        try db.execute(
          sql: """
            DELETE FROM search; INSERT INTO search (rowid, name, text) SELECT key, name, text FROM search_line;
            """)
        return .commit
      }
      return writer.counts
    }
    tell("checking")
    try queue.writeWithoutTransaction { db in
      _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      if let orphan = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") { throw Damage.orphan(table: orphan[0]) }
      let words = try String.fetchOne(db, sql: "PRAGMA integrity_check") ?? ""
      guard words == "ok" else { throw Damage.structure(words) }
    }
    try queue.close()
    return counts
  }

  /// Makes a file of the Hénin-Carvin reference model alone, at that path, which must be free.
  ///
  /// - Throws: a `Refusal`.
  public static func makeReference(at path: String) throws {
    guard let today = Day(iso: today), let moment = Day(year: 2026, month: 1, day: 12) else { return }
    let file = try AssociationFile.create(
      path, from: .heninCarvin(), keeper: try PlainText("secrétariat"), today: today,
      clock: { moment.iso + "T08:00:00Z" })
    try file.close()
  }

  /// Something that a generated file should not be.
  public enum Damage: Error {
    /// A row points at nothing.
    case orphan(table: String)
    /// SQLite's own words.
    case structure(String)
  }
}
