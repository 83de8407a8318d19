import Foundation
import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Makes an association file from a whole export: equal to the one that was exported, but that its acts are final now.
  ///
  /// All or nothing: every promise of the file is checked as if the rows had been written one by one.
  ///
  /// - Throws: ``FileRefusal/noFile(path:)``, ``ExchangeRefusal/unreadableExport(_:)``, ``ExchangeRefusal/newerExport(path:)``,
  ///   ``FileRefusal/fileExists(path:)``, ``FileRefusal/folderNotWritable(path:)``, ``FileRefusal/diskFull``.
  public static func create(
    _ path: String, fromExport export: String, clock: @escaping @Sendable () -> String = UTCClock.now
  ) throws(Refusal) -> AssociationFile {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: export, isDirectory: &isFolder) else {
      throw .file(.noFile(path: export))
    }
    guard !isFolder.boolValue, let contents = FileManager.default.contents(atPath: export) else {
      throw .file(.inputOutput(path: export))
    }
    let draft = try Draft(of: path)
    defer { draft.discard() }
    try translatingErrors(at: path) {
      let queue = try DatabaseQueue(path: uri(draft.path, "mode=rw"), configuration: .acting)
      try Migrations.migrator.migrate(queue)
      try queue.inTransaction(.immediate) { db in
        try ExportReader(db, path: export).read([UInt8](contents))
        try SearchIndex.fill(db)
        return .commit
      }
      try queue.writeWithoutTransaction { db in
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      }
      try queue.close()
    }
    try draft.place()
    return try open(path, for: .acting, clock: clock)
  }
}

/// Puts the rows of an export into a new file.
struct ExportReader {
  let db: Database
  let path: String

  init(_ db: Database, path: String) {
    self.db = db
    self.path = path
  }

  func read(_ bytes: [UInt8]) throws {
    // A table may stand before what its rows point at.
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    let known = try ExportFormat.tables(db)
    var json = JSONReader(bytes)
    var isOurs = false
    var isFilled = false
    try json.object { key, json in
      switch key {
      case "format":
        guard case .text(ExportFormat.name) = try json.scalar() else { throw notAnExport(json) }
        isOurs = true
      case "formatVersion": try check(json.scalar(), upTo: ExportFormat.version, json)
      case "schemaVersion": try check(json.scalar(), upTo: Migrations.version, json)
      case "madeAt": _ = try json.scalar()
      case "tables" where isOurs:
        isFilled = true
        try json.object { table, json in
          guard known.contains(table) else { throw json.mistake("la table « \(shown(table)) » est inconnue") }
          try fill(table, &json)
        }
      default: throw isOurs ? json.mistake("la clé « \(shown(key)) » est inconnue") : notAnExport(json)
      }
    }
    try json.end()
    guard isFilled else { throw Refusal.exchange(.unreadableExport("la clé « tables » manque")) }
    try checkWhole(known)
  }

  private func notAnExport(_ json: JSONReader) -> Refusal {
    json.mistake("ce n'est pas un export de ptce (il commence par « \"format\": \"\(ExportFormat.name)\" »)")
  }

  private func check(_ value: JSONReader.Scalar, upTo version: Int, _ json: JSONReader) throws {
    guard case .number(let number) = value, number > 0 else { throw json.mistake("il faut un numéro de version") }
    guard number <= version else { throw Refusal.exchange(.newerExport(path: path)) }
  }

  private func fill(_ table: String, _ json: inout JSONReader) throws {
    let columns = try ExportFormat.columns(db, of: table)
    let places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1.name, $0) })
    try json.array { json in
      var values: [DatabaseValue?] = Array(repeating: nil, count: columns.count)
      try json.object { key, json in
        guard let place = places[key] else {
          throw json.mistake("la clé « \(shown(key)) » est inconnue dans « \(table) »")
        }
        values[place] = try value(json.scalar(), key, table, json)
      }
      // What an older export does not have keeps its default.
      let present = columns.indices.filter { values[$0] != nil }
      guard !present.isEmpty else { throw json.mistake("une ligne vide dans « \(table) »") }
      let names = present.map { "\"\(columns[$0].name)\"" }.joined(separator: ", ")
      let marks = present.map { _ in "?" }.joined(separator: ", ")
      do {
        try db.cachedStatement(sql: "INSERT INTO \"\(table)\" (\(names)) VALUES (\(marks))")
          .execute(arguments: StatementArguments(present.compactMap { values[$0] }))
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        throw json.mistake("cette ligne de « \(table) » n'est pas admise\(Self.promise(error))")
      }
    }
  }

  private func value(
    _ scalar: JSONReader.Scalar, _ key: String, _ table: String, _ json: JSONReader
  ) throws -> DatabaseValue {
    switch scalar {
    case .null: return .null
    case .number(let number): return number.databaseValue
    case .text(let text):
      // Line breaks stand in sealed minutes; anything else would drive a terminal.
      guard
        !text.unicodeScalars.contains(where: {
          $0.value < 0x20 && !"\n\r\t".unicodeScalars.contains($0) || $0 == "\u{7F}"
        })
      else { throw json.mistake("« \(table).\(key) » contient un caractère de contrôle") }
      if table == "journal", key == "kind", ActKind(rawValue: text) == nil {
        throw json.mistake("l'acte « \(shown(text)) » est inconnu")
      }
      return text.databaseValue
    }
  }

  /// What only the whole can keep: references, promises about several rows, one association.
  private func checkWhole(_ tables: [String]) throws {
    if let orphan = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") {
      throw Refusal.exchange(.unreadableExport("une ligne de « \(orphan[0] as String) » désigne une ligne absente"))
    }
    guard try Int.fetchOne(db, sql: "SELECT count(*) FROM association") == 1 else {
      throw Refusal.exchange(.unreadableExport("la table « association » doit avoir une ligne"))
    }
    let promised = Set(Invariants.promises.map(\.table))
    let rows = try promised.reduce(into: [String: [Int64]]()) { rows, table in
      rows[table] = try Int64.fetchAll(db, sql: "SELECT rowid FROM \"\(table)\"")
    }
    do {
      try Invariants.check(db, touching: rows)
    } catch Refusal.undo(.wouldContradict(let sentence)) {
      throw Refusal.exchange(.unreadableExport(sentence))
    }
  }

  /// The name of the CHECK that refused a row, as `schema.sql` has it.
  private static func promise(_ error: DatabaseError) -> String {
    let prefix = "CHECK constraint failed: "
    guard let message = error.message, message.hasPrefix(prefix) else { return "" }
    return " (\(message.dropFirst(prefix.count)))"
  }

  private func shown(_ text: String) -> String { String(text.withoutControls.prefix(60)) }
}
