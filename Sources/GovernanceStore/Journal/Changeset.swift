import CSQLiteSession
import Foundation
import Governance
import GRDB

/// The change that one act made, in SQLite's own form; it can be taken back and brought back.
struct Changeset {
  let bytes: [UInt8]

  /// The change that takes this one back.
  func inverted() throws -> Changeset {
    var inverted: UnsafeMutableRawPointer?
    var count: Int32 = 0
    try bytes.withUnsafeBytes {
      try ChangeRecorder.check(csession_invert($0.baseAddress, Int32($0.count), &inverted, &count))
    }
    defer { csession_free_bytes(inverted) }
    return Changeset(bytes: Array(UnsafeRawBufferPointer(start: inverted, count: Int(count))))
  }

  /// Makes the change, all of it or nothing; the caller holds the transaction.
  ///
  /// - Throws: ``UndoRefusal/changedSince`` or ``UndoRefusal/othersDependOnIt(dependents:)``.
  func apply(to db: Database) throws {
    var conflict = csession_conflict()
    let code = bytes.withUnsafeBytes {
      csession_apply(ChangeRecorder.rawPointer(db), $0.baseAddress, Int32($0.count), &conflict)
    }
    guard code != 0 || conflict.reason != 0 else { return }
    let table = withUnsafeBytes(of: conflict.table) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    switch Int(conflict.reason) {
    case Int(CSESSION_DEPENDED_ON): throw Refusal.undo(.othersDependOnIt(dependents: table))
    case Int(CSESSION_BROKEN_PROMISE) where table == "indicator_value": throw Refusal.undo(.yearClosedSince)
    case Int(CSESSION_CHANGED_SINCE), Int(CSESSION_NOT_APPLIED), Int(CSESSION_BROKEN_PROMISE):
      throw Refusal.undo(.changedSince)
    default: throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
  }

  /// The keys of the rows that it touches, by table.
  func rows() throws -> Rows {
    var keys = Keys()
    let code = withUnsafeMutablePointer(to: &keys) { pointer in
      bytes.withUnsafeBytes {
        csession_rows($0.baseAddress, Int32($0.count), pointer) { context, table, key, isRemoved in
          guard let context, let table else { return }
          context.assumingMemoryBound(to: Keys.self).pointee.add(key, table, isRemoved: isRemoved != 0)
        }
      }
    }
    try ChangeRecorder.check(code)
    return keys.rows
  }

  /// The keys of rows by table: of those that are there after the change, and of those that it removes.
  struct Rows {
    var present: [String: [Int64]] = [:]
    var removed: [String: [Int64]] = [:]
  }

  /// The texts that the change puts into or takes out of the contact data of that person; nil where it does not touch them.
  func contactTexts(ofPerson person: Int64) throws -> [String]? {
    let found = try texts(ofRow: person, in: "person_contact")
    // E-mail, telephone, address; not the day of an agreement, which says nothing of how to reach somebody.
    return found.touches ? found.texts.filter { (1...3).contains($0.column) }.map(\.text) : nil
  }

  /// The codes that the change gives to or takes from that person.
  func codes(ofPerson person: Int64) throws -> [String] {
    try texts(ofRow: person, in: "person").texts.filter { $0.column == 1 }.map(\.text)
  }

  /// Whether the change gives that mandate, or that row of a representative, another first day or another last one.
  func changedDays(ofRow row: Int64, in table: String) throws -> (first: Bool, last: Bool) {
    let columns = try texts(ofRow: row, in: table).texts.map(\.column)
    // Where from_day stands in the table; until_day follows it.
    let first = table == "mandate" ? 7 : 4
    return (columns.contains(first), columns.contains(first + 1))
  }

  private func texts(ofRow row: Int64, in table: String) throws -> Texts {
    var found = Texts()
    let code = withUnsafeMutablePointer(to: &found) { pointer in
      bytes.withUnsafeBytes {
        csession_texts($0.baseAddress, Int32($0.count), table, row, pointer) { context, column, text in
          guard let context, let text else { return }
          let found = context.assumingMemoryBound(to: Texts.self)
          found.pointee.touches = true
          if column >= 0 { found.pointee.texts.append((Int(column), String(cString: text))) }
        }
      }
    }
    try ChangeRecorder.check(code)
    return found
  }

  private struct Texts {
    var touches = false
    var texts: [(column: Int, text: String)] = []
  }

  /// Keys by table. A change tells its tables one after the other, so the name is seldom another.
  private struct Keys {
    private var table = ContiguousArray<CChar>([0])
    private var present: [Int64] = []
    private var removed: [Int64] = []
    private var former = Rows()

    mutating func add(_ key: Int64, _ table: UnsafePointer<CChar>, isRemoved: Bool) {
      let isSame = self.table.withUnsafeBufferPointer { $0.baseAddress.map { strcmp($0, table) == 0 } ?? false }
      if !isSame {
        former = rows
        (present, removed) = ([], [])
        self.table = ContiguousArray(UnsafeBufferPointer(start: table, count: strlen(table) + 1))
      }
      if isRemoved { removed.append(key) } else { present.append(key) }
    }

    var rows: Rows {
      let name = table.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
      var rows = former
      if !present.isEmpty { rows.present[name, default: []] += present }
      if !removed.isEmpty { rows.removed[name, default: []] += removed }
      return rows
    }
  }

  /// As a column of the journal.
  var data: Data { Data(bytes) }
}
