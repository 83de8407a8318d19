/// A follow-up form as a lead gave it back, as written; nothing of it is recorded yet.
public struct ReturnedForm: Sendable {
  /// The code of the group that it is for.
  public let group: String
  /// The day on which it was made; nil where it does not tell.
  public let madeOn: Day?
  /// What was filled in, in the order of its lines.
  public let answers: [Answer]

  /// A form.
  public init(group: String, madeOn: Day?, answers: [Answer]) {
    self.group = group
    self.madeOn = madeOn
    self.answers = answers
  }

  /// One answer.
  public struct Answer: Hashable, Sendable {
    /// The line of the file.
    public let line: Int
    /// The code of the group on that line; empty where it has none.
    public let group: String
    /// The code of the project; empty for what is said of the form itself.
    public let project: String
    /// The question, as written.
    public let question: String
    /// The answer, on one line.
    public let text: String

    /// An answer.
    public init(line: Int, group: String, project: String, question: String, text: String) {
      self.line = line
      self.group = group
      self.project = project
      self.question = question
      self.text = text
    }
  }
}

/// What a follow-up form asks.
public enum FollowUpQuestion: Hashable, Sendable {
  /// When it was filled in.
  case filledOn
  /// The stage that the project reached.
  case stage
  /// What happened.
  case news
  /// What is to be done next.
  case step
  /// By whom.
  case owner
  /// By when.
  case due
  /// When a milestone was reached.
  case milestone(String)
}
