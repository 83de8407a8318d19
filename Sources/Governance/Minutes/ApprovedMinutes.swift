/// The minutes of an earlier meeting that a meeting approved, or mended by a corrigendum that it approved.
public struct ApprovedMinutes: Hashable, Sendable {
  /// The earlier meeting.
  public let meeting: Meeting
  /// Its body, which says what its minutes are called.
  public let body: Body
  /// Whether the minutes themselves were approved.
  public let isWhole: Bool
  /// The corrigenda that were approved.
  public let corrigenda: [Corrigendum]

  /// Minutes approved, in whole or in what mends them.
  public init(meeting: Meeting, body: Body, isWhole: Bool, corrigenda: [Corrigendum]) {
    self.meeting = meeting
    self.body = body
    self.isWhole = isWhole
    self.corrigenda = corrigenda
  }

  /// Whether that item was put on the agenda for them.
  public func isAbout(_ item: AgendaItem) -> Bool { item.about == meeting.reference.code }
}
