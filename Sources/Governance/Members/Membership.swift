/// A time during which an adherent belonged; who left and came back has two.
public struct Membership: Hashable, Sendable {
  /// When.
  public let span: Span
  /// Where the record has it from.
  public let provenance: Provenance
  /// The code of the resolution that admitted the adherent, if it was recorded here.
  public let admittedBy: String?
  /// Why it ended; nil while it goes on, or where nobody told.
  public let endReason: DepartureReason?
  /// The code of the resolution that ended it, if it was recorded here.
  public let endedBy: String?
  /// The letter or decision that ended it.
  public let endSource: String?

  /// A time of belonging.
  public init(
    span: Span, provenance: Provenance, admittedBy: String? = nil, endReason: DepartureReason? = nil,
    endedBy: String? = nil, endSource: String? = nil
  ) {
    self.span = span
    self.provenance = provenance
    self.admittedBy = admittedBy
    self.endReason = endReason
    self.endedBy = endedBy
    self.endSource = endSource
  }
}
