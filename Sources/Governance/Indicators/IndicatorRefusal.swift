/// Why an indicator or one of its values was refused.
public enum IndicatorRefusal: Hashable, Sendable {
  /// The text is no measure.
  case unreadableMeasure(String, MeasureFault)
  /// An indicator of that name exists, with its own unit.
  case nameTaken(name: String, code: String, unit: String)
  /// The value was given in another unit than the indicator's.
  case otherUnit(name: String, unit: String, typed: String)
  /// No value is asked for any more.
  case isSwitchedOff(name: String, code: String)
  /// It is switched on, or off, already.
  case switchedAlready(name: String, isActive: Bool)
  /// All that is proposed is there.
  case nothingToPropose
  /// The year's figures are published: they are corrected, with a reason.
  case yearIsClosed(Int?)
  /// The year's figures are open: they are replaced, not corrected.
  case yearStillOpen(Int)
  /// The year is not over: its figures cannot be published yet.
  case yearNotOver(Int)
  /// The year was closed before.
  case yearClosedBefore(Int, on: Day)
  /// The year has no figure at all.
  case nothingToPublish(Int)
  /// Figures in that unit are published: another unit would make them say something else.
  case unitIsPublished(name: String, unit: String, year: Int)
  /// A year that is closed stays closed, as it was.
  case closedYearStays
}
