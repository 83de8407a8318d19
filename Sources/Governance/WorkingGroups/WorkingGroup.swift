/// A working group (G2T) on one day: who leads it and how many projects it follows.
public struct WorkingGroup: Hashable, Sendable {
  /// How it is pointed at.
  public let reference: Reference<Body>
  /// Who leads it: the adherent, and the people named for it; several where they do so together.
  public let leads: [Mandate]
  /// The number of projects by stage, in the order of a project's life.
  public let projectCounts: [StageCount]

  /// A working group.
  public init(reference: Reference<Body>, leads: [Mandate], projectCounts: [StageCount]) {
    self.reference = reference
    self.leads = leads
    self.projectCounts = projectCounts
  }

  /// How many projects it follows; a line that speaks of several counts for as many.
  public var projectCount: Int { projectCounts.reduce(0) { $0 + $1.count } }

  /// A number of projects at one stage.
  public struct StageCount: Hashable, Sendable {
    /// The stage.
    public let stage: Stage
    /// How many.
    public let count: Int

    /// A count.
    public init(stage: Stage, count: Int) {
      self.stage = stage
      self.count = count
    }
  }
}
