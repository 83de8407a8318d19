/// Why something about a meeting and who was in the room was refused.
public enum MeetingRefusal: Hashable, Sendable {
  /// The body has no meeting that could be meant.
  case noMeeting(body: String, code: String)
  /// No meeting of the body was found without a quorum.
  case noMeetingWithoutQuorum(body: String, code: String)
  /// A meeting of that body is already recorded on that day.
  case meetingAlreadyRecorded(code: String)
  /// The meeting is not in a state that allows the act.
  case meetingIs(MeetingStatus, code: String)
  /// The meeting is not ahead any more, so it can be neither postponed nor called off.
  case meetingCannotMove(MeetingStatus, code: String, successor: String?)
  /// A meeting would be postponed to where it is.
  case postponedToItself(code: String)
  /// There was a quorum; `quorum` tells its arithmetic.
  case quorumIsMet(code: String, quorum: String)
  /// The meeting voted, so it could decide.
  case votesWereTaken(code: String, count: Int)
  /// The meeting approved the minutes of others, or a corrigendum to them, so it could decide.
  case minutesWereApproved(code: String, of: [String])
  /// A second notice follows a meeting without quorum only.
  case meetingHadNoFailedQuorum(MeetingStatus, code: String)
  /// Another meeting stands for that one already.
  case alreadyFollowed(code: String, by: String)
  /// The second meeting would not come after the first.
  case secondMeetingTooEarly(code: String, day: Day)
  /// The meeting lies ahead; it cannot have been held.
  case meetingAhead(code: String, day: Day)
  /// The opening would be later than what was voted, or half a day away from what was noted.
  case openingAfterNoted(opened: ClockTime, noted: ClockTime)
  /// Something was noted of an hour after the closing.
  case closingBeforeNoted(closed: ClockTime, noted: ClockTime)
  /// The closing hour is before the opening hour.
  case closingBeforeOpening(opened: ClockTime, closed: ClockTime)
  /// Somebody who left comes back: the record needs to know when.
  case arrivalTimeNeeded(name: String)
  /// Somebody comes in who is there already.
  case alreadyInRoom(name: String)
  /// Somebody comes in at an hour who is noted as there from the opening.
  case inRoomFromOpening(name: String, code: String, time: ClockTime)
  /// Nothing tells that somebody spoke for an organisation by the day of the meeting: since when is not known.
  case notKnownToSpeak(Reference<Person>, for: Reference<Organization>, Span, meeting: String, on: Day)
  /// Somebody leaves who is not there.
  case notInRoom(name: String)
  /// An hour before the one that it has to follow.
  case hourBefore(ClockTime, earlier: ClockTime)
  /// An hour after the end of the meeting.
  case hourAfterClosing(ClockTime, closed: ClockTime)
  /// A resolution in a meeting where nobody was recorded as present.
  case nobodyPresent(code: String)
  /// The agenda has no item of that number.
  case noAgendaItem(number: Int, count: Int)
  /// Something was noted or voted on an item whose number would change.
  case agendaItemInUse(number: Int, code: String)
  /// There is nothing to put on the agenda; `kind` tells what meets, nil where a model agenda was asked for already.
  case nothingToPropose(code: String, kind: BodyKind?)
  /// The action was closed on that day.
  case actionAlreadyDone(code: String, day: Day)
}
