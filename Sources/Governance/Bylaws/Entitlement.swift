/// Who is convened to a body and votes there, where the statutes tie it to the dues.
public enum Entitlement: String, Sendable, Codable, CaseIterable {
  /// Whoever sits.
  case everybody
  /// Those of whom nothing is late on the day of the meeting.
  case inGoodStanding
}
