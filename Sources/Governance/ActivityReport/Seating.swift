extension ActivityReport {
  /// The seats of a body on one day: held, vacant, or not known.
  public struct Seating: Hashable, Sendable {
    /// How many seats it has.
    public let seats: Int
    /// How many of them were held on that day.
    public let held: Int
    /// How many of those held are not confirmed.
    public let inDoubt: Int
    /// Whether the record can tell of each seat whether it existed and was held on that day.
    public let isAttested: Bool

    /// How many stood vacant; nil where the record cannot tell.
    public var vacant: Int? { isAttested ? seats - held : nil }

    init?(_ record: BodyRecord, on day: Day) {
      guard let seats = record.sheet.seatCount else { return nil }
      var held: [Int: Certainty] = [:]
      var isAttested = record.unattestedSeats == 0
      for mandate in record.sheet.mandates {
        guard case .seat(let number) = mandate.position else { continue }
        if mandate.span.state(on: day) == .holds {
          held[number] = mandate.provenance.certainty
        } else {
          isAttested = false
        }
      }
      self.seats = seats
      self.held = min(held.count, seats)
      inDoubt = held.values.count { $0 != .confirmed }
      self.isAttested = isAttested
    }
  }
}
