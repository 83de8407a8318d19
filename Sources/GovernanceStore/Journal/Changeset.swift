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
    case Int(CSESSION_DEPENDED_ON): throw Refusal.othersDependOnIt(dependents: table)
    case Int(CSESSION_CHANGED_SINCE), Int(CSESSION_NOT_APPLIED), Int(CSESSION_BROKEN_PROMISE):
      throw Refusal.changedSince
    default: throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
  }

  /// The tables that it touches.
  func tables() throws -> Set<String> {
    var names = Set<String>()
    let code = withUnsafeMutablePointer(to: &names) { pointer in
      bytes.withUnsafeBytes {
        csession_tables($0.baseAddress, Int32($0.count), pointer) { context, table in
          guard let context, let table else { return }
          context.assumingMemoryBound(to: Set<String>.self).pointee.insert(String(cString: table))
        }
      }
    }
    try ChangeRecorder.check(code)
    return names
  }

  /// As a column of the journal.
  var data: Data { Data(bytes) }
}
