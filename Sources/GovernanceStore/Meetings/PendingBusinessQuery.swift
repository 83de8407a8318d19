import Governance
import GRDB

extension AssociationFile {
  /// What waits for a meeting: earlier minutes of its body that nobody approved, its open actions, mandates that end.
  public func pendingBusiness(for meeting: Reference<Meeting>) throws(Refusal) -> PendingBusiness {
    try read { db in
      let record = try MeetingRecord.fetch(db, meeting)
      let body = record.body.reference
      let day = record.meeting.day
      return PendingBusiness(
        minutesToApprove: try Meeting.fetchAll(
          db,
          where: """
            meeting.body_id = :body AND meeting.id <> :meeting AND meeting.status = 'held' AND meeting.day <= :day
            AND NOT EXISTS (SELECT 1 FROM minutes_step WHERE meeting_id = meeting.id AND step = 'approved')
            """, ["body": body.id, "meeting": meeting.id, "day": day.iso]),
        openActions: try ActionItem.fetch(
          db, where: "action_item.done_on IS NULL AND meeting.body_id = :body AND meeting.id <> :meeting",
          ["body": body.id, "meeting": meeting.id]),
        endingMandates: try Mandate.fetch(db, on: day, body: body).filter { mandate in
          mandate.span.until.map { $0 <= day.adding(months: Self.monthsAhead) } ?? false
        })
    }
  }

  /// A mandate is a matter for the agenda from three months before its end.
  private static let monthsAhead = 3
}
