import Governance
import GRDB

extension AssociationFile {
  /// The row of a text that was voted, by which something was decided.
  ///
  /// - Throws: ``VoteRefusal/noResolution(number:code:count:)``, ``VoteRefusal/decisionRejected(code:)`` for one that was
  ///   proclaimed rejected.
  static func resolutionID(
    _ db: Database, _ decision: (meeting: Reference<Meeting>, number: Int)?
  ) throws -> Int64? {
    guard let (meeting, number) = decision else { return nil }
    let row = try db.row(
      "SELECT id, proclaimed FROM resolution WHERE meeting_id = ? AND number = ?", [meeting.id, number])
    guard let row else {
      let count = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM resolution WHERE meeting_id = ?", arguments: [meeting.id])
      throw Refusal.vote(.noResolution(number: number, code: meeting.code, count: count ?? 0))
    }
    if row[1] as String? == Outcome.rejected.rawValue {
      throw Refusal.vote(.decisionRejected(code: Resolution.code(of: number, in: meeting)))
    }
    return row[0]
  }
}
