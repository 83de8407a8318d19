extension Mandate {
  /// How a mandate was given.
  public enum Origin: String, CaseIterable, Sendable {
    /// By an election recorded or told.
    case election
    /// By naming somebody.
    case appointment
    /// By the body itself, to fill a place: provisional until it is ratified (domain brief, §8).
    case cooptation
  }

  /// Why a mandate ended.
  public enum EndReason: String, CaseIterable, Sendable {
    /// Démission.
    case resignation
    /// Révocation.
    case dismissal
    /// Décès.
    case death
    /// Fin du mandat.
    case term
    /// Somebody took over.
    case replacement
    /// Somebody else was elected.
    case election
    /// Another reason.
    case other

    /// Whether it lies with the holder, who then takes up no later mandate of the same place either.
    public var isPersonal: Bool { self == .resignation || self == .dismissal || self == .death }
  }

  /// Whether it is a co-optation that nobody had ratified by that day.
  public func isProvisional(on day: Day) -> Bool {
    guard origin == .cooptation else { return false }
    return ratifiedOn.map { $0 > day } ?? true
  }

  /// The last day that is known ahead; nil where no end is known, or it is past on that day.
  public func announcedEnd(on day: Day) -> Day? {
    span.until.flatMap { $0 > day ? $0.adding(days: -1) : nil }
  }
}

/// A seat that nobody holds on a day.
public struct VacantSeat: Hashable, Sendable {
  /// The body that has it.
  public let body: Reference<Body>
  /// Its number.
  public let number: Int
  /// The first day without a holder; nil where nobody is known to have held it.
  public let since: Day?

  /// A vacant seat.
  public init(body: Reference<Body>, number: Int, since: Day?) {
    self.body = body
    self.number = number
    self.since = since
  }
}
