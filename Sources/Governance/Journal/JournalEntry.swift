/// One line of the journal: an act that was acknowledged.
public struct JournalEntry: Hashable, Sendable {
  /// Its number, from 1, in the order of the acts.
  public let number: Int64
  /// When, in UTC, as `YYYY-MM-DDTHH:MM:SSZ`.
  public let at: String
  /// Who.
  public let author: String
  /// What kind of act.
  public let kind: ActKind
  /// The reference that it is about.
  public let subject: String
  /// What was done, in one French line.
  public let summary: String
  /// When it was taken back; nil if it stands.
  public let undoneAt: String?

  /// A line.
  public init(
    number: Int64, at: String, author: String, kind: ActKind, subject: String, summary: String, undoneAt: String?
  ) {
    self.number = number
    self.at = at
    self.author = author
    self.kind = kind
    self.subject = subject
    self.summary = summary
    self.undoneAt = undoneAt
  }
}
