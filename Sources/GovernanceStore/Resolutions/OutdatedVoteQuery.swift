import Governance
import GRDB

extension AssociationFile {
  /// The votes of a body that the record does not bear out any more, of meetings whose minutes can still change.
  public func outdatedVotes(of body: Reference<Body>) throws(Refusal) -> [OutdatedVote] {
    try read { db in
      try db.rows(
        """
        SELECT id, code, code FROM meeting
        WHERE body_id = ? AND EXISTS (SELECT 1 FROM resolution WHERE meeting_id = meeting.id)
          AND NOT EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = meeting.id) ORDER BY day
        """, [body.id]
      ).flatMap { try MeetingRecord.fetch(db, $0.reference(0)).outdatedVotes }
    }
  }
}
