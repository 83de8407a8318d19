/// Where the recording of a meeting stands between two lines, so that it can be left and taken up again.
public struct MeetingSession: Hashable, Sendable {
  /// The number of the item that is dealt with; nil for none.
  public let agendaItem: Int?
  /// The text that is about to be voted.
  public let proposedText: String?

  /// A state.
  public init(agendaItem: Int?, proposedText: String?) {
    self.agendaItem = agendaItem
    self.proposedText = proposedText
  }
}
