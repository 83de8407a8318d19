/// Why an act was neither taken back nor brought back.
public enum UndoRefusal: Hashable, Sendable {
  /// There is no act of that author to take back.
  case nothingToUndo(author: String)
  /// There is no act of that author to bring back.
  case nothingToRedo(author: String)
  /// The last act cannot be taken back.
  case actIsFinal(ActKind)
  /// What was recorded since depends on the act; `dependents` names it.
  case othersDependOnIt(dependents: String)
  /// What the act changed was changed again since.
  case changedSince
  /// The year of the figures was closed since.
  case yearClosedSince
  /// Taking the act back would leave the record in contradiction; the sentence says which.
  case wouldContradict(String)
}
