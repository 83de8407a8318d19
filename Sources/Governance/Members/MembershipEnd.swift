/// One end of an adhesion.
public enum MembershipEnd: CaseIterable, Sendable {
  /// Its first day.
  case entry
  /// The first day without it.
  case departure
}
