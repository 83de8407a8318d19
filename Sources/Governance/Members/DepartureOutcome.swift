/// What the departure of an adherent leaves, to be told.
public struct DepartureOutcome: Sendable {
  /// What it holds beside its membership, none of which ends by itself.
  public let stillHeld: StillHeld
  /// The changes of college that were announced for a day on which it is no adherent any more: taken out.
  public let droppedChanges: [Change]

  /// A change of college that does not happen.
  public struct Change: Sendable {
    /// The college to which it was to move.
    public let college: Reference<College>
    /// The day for which that was announced.
    public let day: Day

    /// A change.
    public init(college: Reference<College>, day: Day) { (self.college, self.day) = (college, day) }
  }

  /// What a departure leaves.
  public init(stillHeld: StillHeld, droppedChanges: [Change]) {
    self.stillHeld = stillHeld
    self.droppedChanges = droppedChanges
  }
}
