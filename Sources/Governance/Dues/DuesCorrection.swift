/// What is mended of dues that were called wrongly.
public enum DuesCorrection: Hashable, Sendable {
  /// How much was asked.
  case amount(Amount)
  /// By when.
  case dueOn(Day)
}
