/// An item that could be put on an agenda.
public struct AgendaProposal: Hashable, Sendable {
  /// What it is.
  public let title: String
  /// What would be expected of the meeting.
  public let purpose: AgendaItem.Purpose
  /// What it would be there for: the code of a meeting or of an action; nil for an item of its own.
  public let about: String?

  /// A proposal.
  public init(title: String, purpose: AgendaItem.Purpose, about: String? = nil) {
    self.title = title
    self.purpose = purpose
    self.about = about
  }

  /// Whether an agenda has it already.
  public func isOn(_ agenda: [AgendaItem]) -> Bool {
    agenda.contains { item in about.map { $0 == item.about } ?? false || item.title == title }
  }
}

/// What waits for the next meeting of a body.
public struct PendingBusiness: Sendable {
  /// The meetings whose minutes nobody approved yet, the oldest first.
  public let minutesToApprove: [Meeting]
  /// The actions that are still open.
  public let openActions: [ActionItem]
  /// The mandates that end soon.
  public let endingMandates: [Mandate]

  /// Business.
  public init(minutesToApprove: [Meeting], openActions: [ActionItem], endingMandates: [Mandate]) {
    self.minutesToApprove = minutesToApprove
    self.openActions = openActions
    self.endingMandates = endingMandates
  }
}
