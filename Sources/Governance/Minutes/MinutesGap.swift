/// Something that the minutes of a meeting should say and the record cannot (domain brief, §7).
public enum MinutesGap: Hashable, Sendable {
  /// The meeting is not recorded as held.
  case notHeld
  /// Where it took place.
  case place
  /// When it opened.
  case openingTime
  /// When it closed.
  case closingTime
  /// How and when its members were convened.
  case notice
  /// To how many of those who were to be convened no notice is known to have gone.
  case noticeOf(count: Int)
  /// What it was to deal with.
  case agenda
  /// Who chaired it.
  case chair
  /// Who took its minutes.
  case recordingSecretary
  /// Who was there.
  case attendance
  /// For how many of those convened nothing is recorded.
  case attendanceOf(count: Int)
  /// What the statutes say of the quorum.
  case quorumRule
  /// Whether there was a quorum: the rule is known, and the record cannot judge by it.
  case quorumToJudge
  /// That text was voted without the quorum that the statutes ask for.
  case withoutQuorum(code: String)
  /// That vote was counted on other voters, or under another quorum, than the record tells now.
  case outdatedVote(code: String)
  /// That election counted voters whom the attendance sheet never tells.
  case outdatedElection(code: String)
  /// Who chaired or took the minutes is not noted as present.
  case signatoryNotPresent(name: String)
  /// What became of a text that was put before the meeting, on that item or on none.
  case unvotedText(item: Int?)
  /// What was said or decided on that item.
  case outcomeOfItem(Int)
  /// What the chair proclaimed on that text.
  case proclamation(code: String)
  /// The voters in no count of that vote.
  case votesUnaccounted(code: String, count: Int)
  /// The majority that decides on that text: the candidate rules disagree.
  case majorityRule(code: String)
  /// The chair proclaimed other than the count tells.
  case proclaimedAgainstCount(code: String)
  /// Who is to do that.
  case actionOwner(code: String)
  /// By when that is to be done.
  case actionDay(code: String)
}
