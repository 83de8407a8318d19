extension ActivityReport {
  /// A mandate held on a day of the period.
  public struct HeldMandate: Hashable, Sendable {
    /// The body.
    public let body: Reference<Body>
    /// The seat or the office.
    public let position: Mandate.Position
    /// Who holds it, on whose behalf.
    public let holder: BodyPicture.Officer
    /// From when until when, as far as its end was told by the end of the period or was to be so from the beginning.
    public let span: Span

    init(_ mandate: Mandate, on day: Day, _ discretion: Discretion) {
      body = mandate.body
      position = mandate.position
      holder = BodyPicture.Officer(mandate, on: day, discretion)
      span = mandate.endReason == nil ? mandate.span : mandate.span.told(by: day)
    }
  }
}
