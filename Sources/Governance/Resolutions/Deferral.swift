/// A text that was put before a meeting, or an item of its agenda, that was left without a vote: put off, withdrawn, or
/// only talked of.
public struct Deferral: Hashable, Sendable {
  /// The item, by its number.
  public let agendaItem: Int?
  /// The text; nil where there was none yet.
  public let text: String?
  /// Why, where somebody told.
  public let reason: String?

  /// A text or an item without a vote.
  public init(agendaItem: Int?, text: String?, reason: String?) {
    self.agendaItem = agendaItem
    self.text = text
    self.reason = reason
  }
}
