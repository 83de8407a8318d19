/// Where a meeting stands.
public enum MeetingStatus: String, CaseIterable, Sendable {
  /// It is to take place.
  case planned
  /// It took place.
  case held
  /// Its members were convened, and not enough came to decide.
  case inquorate
  /// It was called off.
  case cancelled
  /// It was moved to another day.
  case postponed
}
