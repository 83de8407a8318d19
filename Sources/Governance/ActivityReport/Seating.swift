extension ActivityReport {
  /// The seats of a body on one day: held, vacant, or not known.
  public struct Seating: Hashable, Sendable {
    /// How many seats it has.
    public let seats: Int
    /// Those of them that were held on that day, by whom.
    public let heldSeats: Proof
    /// How many of those held are not confirmed.
    public let inDoubt: Int
    /// Who holds each of them, or may have, in the order of the seats; without a title.
    public let holders: [BodyPicture.Officer]
    /// Whether the record can tell of each seat whether it existed and was held on that day.
    public let isAttested: Bool

    /// How many of them were held on that day.
    public var held: Int { heldSeats.number }

    /// How many stood vacant; nil where the record cannot tell.
    public var vacant: Int? { isAttested ? seats - held : nil }

    init?(_ record: BodyRecord, on day: Day, _ discretion: Discretion, former: Set<Reference<Member>> = []) {
      guard let seats = record.sheet.seatCount else { return nil }
      var held: [Int: Mandate] = [:]
      var uncertain: [(number: Int, mandate: Mandate)] = []
      for mandate in record.sheet.mandates {
        guard case .seat(let number) = mandate.position else { continue }
        if mandate.span.state(on: day) == .holds {
          held[number] = mandate
        } else {
          uncertain.append((number, mandate))
        }
      }
      let isAttested = record.unattestedSeats == 0 && uncertain.isEmpty
      self.seats = seats
      heldSeats = Proof(
        held.sorted { $0.key < $1.key }.prefix(seats).map { number, mandate in
          mandate.member.map { discretion.counted($0, day: mandate.span.from) }
            ?? CountedReference(code: nil, name: nil, day: mandate.span.from)
        })
      holders = (held.map { ($0.key, $0.value) } + uncertain).sorted { $0.0 < $1.0 }
        .map { BodyPicture.Officer($0.1, on: day, discretion, former: former) }
      inDoubt = held.values.count { $0.provenance.certainty != .confirmed }
      self.isAttested = isAttested
    }
  }
}
