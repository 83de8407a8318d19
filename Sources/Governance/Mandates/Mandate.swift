/// A seat, an office or a lead, held by a person on behalf of an adherent.
public struct Mandate: Hashable, Sendable {
  /// The body in which it is held.
  public let body: Reference<Body>
  /// What is held.
  public let position: Position
  /// On whose behalf.
  public let member: Reference<Member>?
  /// The people: the holder of an office, or the representatives who sit for the adherent.
  public let people: [Reference<Person>]
  /// Since when.
  public let span: Span
  /// Where the record has it from.
  public let provenance: Provenance
  /// How it was given; nil where nobody told.
  public let origin: Origin?
  /// The day on which a co-optation was ratified.
  public let ratifiedOn: Day?
  /// Why it ended; nil while it goes on, and where it ends as it was to from the beginning.
  public let endReason: EndReason?

  /// A mandate.
  public init(
    body: Reference<Body>, position: Position, member: Reference<Member>?, people: [Reference<Person>], span: Span,
    provenance: Provenance, origin: Origin? = nil, ratifiedOn: Day? = nil, endReason: EndReason? = nil
  ) {
    self.body = body
    self.position = position
    self.member = member
    self.people = people
    self.span = span
    self.provenance = provenance
    self.origin = origin
    self.ratifiedOn = ratifiedOn
    self.endReason = endReason
  }

  /// The same, held during that time.
  public func held(during span: Span) -> Mandate {
    Mandate(
      body: body, position: position, member: member, people: people, span: span, provenance: provenance,
      origin: origin, ratifiedOn: ratifiedOn, endReason: endReason)
  }

  /// Which mandate of an adherent in a body is meant.
  public enum Place: Hashable, Sendable {
    /// The seat of that number.
    case seat(Int)
    /// An office.
    case office(Office)
  }

  /// What a mandate gives.
  public enum Position: Hashable, Sendable {
    /// A numbered place in the body.
    case seat(Int)
    /// An office; `title` is how the sources print it for this person ("Vice-présidente").
    case office(code: String, title: String)
  }
}
