/// What is known of an indicator for one year, of one project or of the association as a whole.
public struct IndicatorFigure: Hashable, Sendable {
  /// The project; nil for the association as a whole.
  public let project: Reference<Project>?
  /// What was entered while the year was open; nil where nothing was.
  public let entered: Entry?
  /// What the published figure was found to be since, oldest first.
  public let corrections: [Correction]

  /// A figure.
  public init(project: Reference<Project>?, entered: Entry?, corrections: [Correction]) {
    self.project = project
    self.entered = entered
    self.corrections = corrections
  }

  /// The value that holds; nil where nothing was entered.
  public var value: Measure? { corrections.last?.value ?? entered?.value }

  /// A value as it was entered.
  public struct Entry: Hashable, Sendable {
    /// What was measured.
    public let value: Measure
    /// Where it comes from.
    public let source: String
    /// Who entered it.
    public let author: String
    /// When.
    public let day: Day

    /// An entered value.
    public init(value: Measure, source: String, author: String, day: Day) {
      self.value = value
      self.source = source
      self.author = author
      self.day = day
    }
  }

  /// What a published figure was found to be.
  public struct Correction: Hashable, Sendable {
    /// The value that is right.
    public let value: Measure
    /// Why the published one was not.
    public let reason: String
    /// Who found it.
    public let author: String
    /// When.
    public let day: Day

    /// A correction.
    public init(value: Measure, reason: String, author: String, day: Day) {
      self.value = value
      self.reason = reason
      self.author = author
      self.day = day
    }
  }
}
