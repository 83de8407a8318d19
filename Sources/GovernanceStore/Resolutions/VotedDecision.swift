import Governance
import GRDB

extension AssociationFile {
  /// The row of a text that was voted.
  ///
  /// - Throws: ``VoteRefusal/noResolution(number:code:count:)``.
  static func resolutionID(
    _ db: Database, _ decision: (meeting: Reference<Meeting>, number: Int)?
  ) throws -> Int64? {
    guard let (meeting, number) = decision else { return nil }
    let id = try Int64.fetchOne(
      db, sql: "SELECT id FROM resolution WHERE meeting_id = ? AND number = ?", arguments: [meeting.id, number])
    guard let id else {
      let count = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM resolution WHERE meeting_id = ?", arguments: [meeting.id])
      throw Refusal.vote(.noResolution(number: number, code: meeting.code, count: count ?? 0))
    }
    return id
  }
}
