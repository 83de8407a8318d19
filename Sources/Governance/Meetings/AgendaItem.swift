/// One thing that a meeting is to deal with.
public struct AgendaItem: Hashable, Sendable {
  /// Its place in the agenda, from 1.
  public let number: Int
  /// What it is.
  public let title: String
  /// What is expected of the meeting.
  public let purpose: Purpose
  /// What it was put there for: the code of a meeting or of an action; nil for an item of its own.
  public let about: String?

  /// An item.
  public init(number: Int, title: String, purpose: Purpose, about: String? = nil) {
    self.number = number
    self.title = title
    self.purpose = purpose
    self.about = about
  }

  /// What is expected of the meeting on an item.
  public enum Purpose: String, CaseIterable, Sendable {
    /// Pour décision.
    case forDecision
    /// Pour information.
    case forInformation
    /// Pour échange.
    case forDiscussion
  }
}
