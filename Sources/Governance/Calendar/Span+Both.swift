extension Span {
  /// How long two things held together, one of which rests on the other: from the later beginning until the earlier end.
  ///
  /// Nil where they share no day.
  public func together(with other: Span) -> Span? {
    let seen = max(firstKnownDay, other.firstKnownDay)
    let earliest = [from ?? self.earliest, other.from ?? other.earliest].compactMap(\.self).max()
    let ending =
      switch (until, other.until) {
      case (let mine?, let others?): mine <= others ? self : other
      case (_?, nil): self
      case (nil, _?): other
      case (nil, nil): endedOnUnknownDay ? self : other
      }
    guard earliest != seen else {
      return Span(from: seen, until: ending.until, endedOnUnknownDay: ending.endedOnUnknownDay)
    }
    return Span(
      until: ending.until, attestedOn: seen, endedOnUnknownDay: ending.endedOnUnknownDay, earliest: earliest)
  }
}
