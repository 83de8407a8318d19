import Foundation
import Governance
import GRDB

extension AssociationFile {
  /// Writes everything that the file knows as one JSON file with the mode 0600, complete or not at all.
  ///
  /// - Throws: ``FileRefusal/fileExists(path:)``, ``FileRefusal/folderNotWritable(path:)``, ``FileRefusal/diskFull``.
  public func export(to target: String) throws(Refusal) {
    let draft = try Draft(of: target)
    defer { draft.discard() }
    try translatingErrors(at: target) {
      guard let output = FileHandle(forWritingAtPath: draft.path) else {
        throw Refusal.file(.inputOutput(path: target))
      }
      do {
        try queue.read { db in
          var writer = ExportWriter { try output.write(contentsOf: $0) }
          try writer.write(db, at: clock())
        }
        try output.synchronize()
        try output.close()
      } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
        throw Refusal.file(.diskFull)
      }
    }
    try draft.place()
  }
}

/// Writes the JSON piece by piece: an association's whole life need not be in memory.
struct ExportWriter {
  private var buffer = Data()
  private let put: (Data) throws -> Void

  init(_ put: @escaping (Data) throws -> Void) {
    self.put = put
  }

  /// One line a row, so that two exports can be compared line by line.
  mutating func write(_ db: Database, at moment: String) throws {
    add("{\n\"format\": ")
    add(quoting: ExportFormat.name)
    add(",\n\"formatVersion\": \(ExportFormat.version),\n\"schemaVersion\": \(Migrations.version),\n\"madeAt\": ")
    add(quoting: moment)
    add(",\n\"tables\": {")
    for (place, table) in try ExportFormat.tables(db).enumerated() {
      add((place == 0 ? "\n" : ",\n") + "\"\(table)\": [")
      let columns = try ExportFormat.columns(db, of: table).map(\.name)
      let keys = columns.enumerated().map { ($0 == 0 ? "{\"" : ", \"") + $1 + "\": " }
      let list = columns.map { "\"\($0)\"" }.joined(separator: ", ")
      let rows = try Row.fetchCursor(db, sql: "SELECT \(list) FROM \"\(table)\" ORDER BY rowid")
      var isFirst = true
      while let row = try rows.next() {
        add(isFirst ? "\n" : ",\n")
        isFirst = false
        for (index, key) in keys.enumerated() {
          add(key)
          switch (row[index] as DatabaseValue).storage {
          case .null: add("null")
          case .int64(let number): add(String(number))
          case .string(let text): add(quoting: text)
          default: throw Refusal.file(.damagedFile(path: ""))
          }
        }
        add("}")
        if buffer.count > 1 << 16 { try flush() }
      }
      add(isFirst ? "]" : "\n]")
    }
    add("\n}\n}\n")
    try flush()
  }

  private mutating func flush() throws {
    try put(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func add(_ text: String) { buffer.append(contentsOf: text.utf8) }

  private mutating func add(quoting text: String) {
    buffer.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): add("\\\"")
      case UInt8(ascii: "\\"): add("\\\\")
      case 0x0A: add("\\n")
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        add("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: buffer.append(byte)
      }
    }
    buffer.append(UInt8(ascii: "\""))
  }
}
