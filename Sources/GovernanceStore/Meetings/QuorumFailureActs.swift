import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Records that a meeting could not decide, as not enough voters came (constat de carence). Where the rule is not known,
  /// the people know it: nothing is held against them.
  ///
  /// - Throws: ``MeetingRefusal/meetingIs(_:code:)``, ``MeetingRefusal/meetingAhead(code:day:)``, ``MeetingRefusal/nobodyPresent(code:)`` where no
  ///   attendance was recorded, ``MeetingRefusal/votesWereTaken(code:count:)``, ``MeetingRefusal/minutesWereApproved(code:of:)`` or
  ///   ``MeetingRefusal/quorumIsMet(code:quorum:)``.
  public func declareInquorate(
    _ meeting: Reference<Meeting>, reason: PlainText?, today: Day
  ) throws(Refusal) -> MeetingRecord {
    try act(.declareInquorate) { db in
      let record = try MeetingRecord.fetch(db, meeting)
      try record.meeting.checkCanBeHeld(on: today)
      guard !record.attendance.isEmpty else { throw Refusal.meeting(.nobodyPresent(code: meeting.code)) }
      let votes = record.resolutions.count + record.elections.count
      guard votes == 0 else { throw Refusal.meeting(.votesWereTaken(code: meeting.code, count: votes)) }
      let approved = record.approvedMinutes.map(\.meeting.reference.code)
      guard approved.isEmpty else { throw Refusal.meeting(.minutesWereApproved(code: meeting.code, of: approved)) }
      let quorum = record.bestQuorum
      if quorum.isMet == true { throw Refusal.meeting(.quorumIsMet(code: meeting.code, quorum: quorum.french)) }
      try Self.setStatus(db, .inquorate, of: meeting, reason: reason)
      let words = [quorum.french, reason.map { "motif : " + $0.value }].compactMap { $0 }.joined(separator: " ; ")
      return (try MeetingRecord.fetch(db, meeting), meeting.code, words)
    }
  }

  /// Plans the meeting that follows one without quorum, with the same agenda.
  ///
  /// - Parameters:
  ///   - time: nil for the same hour.
  ///   - place: nil for the same place.
  /// - Returns: the new meeting.
  /// - Throws: ``MeetingRefusal/meetingHadNoFailedQuorum(_:code:)``, ``ProjectRefusal/alreadyFollowed(code:by:)``,
  ///   ``MeetingRefusal/secondMeetingTooEarly(code:day:)`` or ``MeetingRefusal/meetingAlreadyRecorded(code:)``.
  public func planSecondMeeting(
    after meeting: Reference<Meeting>, on day: Day, at time: ClockTime?, place: PlainText?
  ) throws(Refusal) -> Reference<Meeting> {
    try act(.planSecondMeeting) { db in
      let first = try Meeting.fetch(db, meeting)
      guard first.status == .inquorate else {
        throw Refusal.meeting(.meetingHadNoFailedQuorum(first.status, code: meeting.code))
      }
      if let link = first.followedBy, try Meeting.fetch(db, link.meeting).status != .cancelled {
        throw Refusal.meeting(.alreadyFollowed(code: meeting.code, by: link.meeting.code))
      }
      let time = time ?? first.startsAt
      guard (day, time?.minutes ?? 0) > (first.day, first.startsAt?.minutes ?? 0) else {
        throw Refusal.meeting(.secondMeetingTooEarly(code: meeting.code, day: first.day))
      }
      let place = try place ?? first.place.map { try PlainText($0, limit: 400) }
      let second = try Self.insertMeeting(db, first.body, day, time, place, after: (meeting, .secondNotice))
      try Self.copyAgenda(db, from: meeting, to: second)
      let when = day.french + (time.map { " à " + $0.french } ?? "")
      return (second, second.code, "\(when), après \(meeting.code) sans quorum")
    }
  }
}
