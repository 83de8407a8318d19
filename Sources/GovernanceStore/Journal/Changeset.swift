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
  /// - Throws: ``Refusal/changedSince`` or ``Refusal/othersDependOnIt(dependents:)``.
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

  /// The keys of the rows that it adds or changes, by table.
  func rows() throws -> [String: [Int64]] {
    var keys: Keys = [:]
    let code = withUnsafeMutablePointer(to: &keys) { pointer in
      bytes.withUnsafeBytes {
        csession_rows($0.baseAddress, Int32($0.count), pointer) { context, table, key in
          guard let context, let table else { return }
          context.assumingMemoryBound(to: Keys.self).pointee[String(cString: table), default: []].append(key)
        }
      }
    }
    try ChangeRecorder.check(code)
    return keys
  }

  /// The texts that the change puts into or takes out of the contact data of that person; nil where it does not touch them.
  func contactTexts(ofPerson person: Int64) throws -> [String]? {
    var found = Texts()
    let code = withUnsafeMutablePointer(to: &found) { pointer in
      bytes.withUnsafeBytes {
        csession_texts($0.baseAddress, Int32($0.count), "person_contact", person, pointer) { context, column, text in
          guard let context, let text else { return }
          let found = context.assumingMemoryBound(to: Texts.self)
          found.pointee.touches = true
          // E-mail, telephone, address; not the day of an agreement, which says nothing of how to reach somebody.
          if (1...3).contains(column) { found.pointee.texts.append(String(cString: text)) }
        }
      }
    }
    try ChangeRecorder.check(code)
    return found.touches ? found.texts : nil
  }

  private struct Texts {
    var touches = false
    var texts: [String] = []
  }

  private typealias Keys = [String: [Int64]]

  /// As a column of the journal.
  var data: Data { Data(bytes) }
}
