/// Why something about the yearly report was refused.
public enum ReportRefusal: Hashable, Sendable {
  /// The report has no figure of that name; `suggestions` are names like it.
  case unknownFigure(String, suggestions: [String])
  /// Several figures have that name; `others` is how many more than the candidates.
  case ambiguousFigure(String, candidates: [String], others: Int)
}
