/// Something that held for a time.
public struct Dated<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What held.
  public let value: Value
  /// When.
  public let span: Span

  /// A value with its span.
  public init(_ value: Value, _ span: Span) {
    self.value = value
    self.span = span
  }
}
