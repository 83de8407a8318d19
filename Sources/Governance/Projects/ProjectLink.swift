/// Something decided or asked by a meeting that is about a project.
public enum ProjectLink: Hashable, Sendable {
  /// A meeting that spoke of it.
  case meeting(Meeting)
  /// A text that was voted.
  case resolution(VotedText)
  /// Something that somebody was asked to do.
  case action(ActionItem)

  /// A text that was put to the vote, with its meeting's day.
  public struct VotedText: Hashable, Sendable {
    /// `CA-2026-01/02`.
    public let code: String
    /// The text.
    public let text: String
    /// The day of the vote.
    public let day: Day
    /// What the chair proclaimed; nil where nobody noted it.
    public let proclaimed: Outcome?

    /// A text.
    public init(code: String, text: String, day: Day, proclaimed: Outcome?) {
      self.code = code
      self.text = text
      self.day = day
      self.proclaimed = proclaimed
    }
  }

  /// How it is pointed at.
  public var code: String {
    switch self {
    case .meeting(let meeting): meeting.reference.code
    case .resolution(let text): text.code
    case .action(let action): action.reference.code
    }
  }
}

extension ProjectLink {
  /// What a project can be linked to, as it is pointed at.
  public enum Target: Hashable, Sendable {
    /// A meeting.
    case meeting(Reference<Meeting>)
    /// The voted text of that number in a meeting.
    case resolution(Reference<Meeting>, number: Int)
    /// An action.
    case action(Reference<ActionItem>)
  }
}
