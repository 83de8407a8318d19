/// Whether meetings were entered as they were held during a period.
public enum RegisterCoverage: Hashable, Sendable {
  /// During all of it.
  case whole
  /// Since that day of it.
  case since(Day)
  /// Not at all: the register was begun later.
  case none

  init(keptSince: Day, in period: ActivityReport.Period) {
    self = keptSince <= period.firstDay ? .whole : keptSince <= period.asOf ? .since(keptSince) : .none
  }
}

extension ActivityReport {
  /// The meetings of one body in the year, against the planned number.
  public struct MeetingCount: Hashable, Sendable {
    /// The planned number in a whole year; nil where nobody said.
    public let due: Int?
    /// How many were held; nil where the register was not kept and none was entered, which is not zero.
    public let held: Int?
    /// How many of these were entered later, from their papers.
    public let enteredAfterwards: Int
    /// How many have passed without a word whether they were held.
    public let toRecord: Int
    /// How many were called off.
    public let cancelled: Int
    /// How many were moved to another day.
    public let postponed: Int
    /// How many had no quorum: they were convened, and decided nothing.
    public let inquorate: Int

    init(due: Int?, _ meetings: [Meeting], _ coverage: RegisterCoverage, in period: Period) {
      let held = meetings.filter { $0.status == .held }
      self.due = due
      self.held = held.isEmpty && coverage == .none ? nil : held.count
      enteredAfterwards = held.count(where: \.enteredAfterwards)
      toRecord = meetings.count { $0.status == .planned && period.isOver($0.day) }
      cancelled = meetings.count { $0.status == .cancelled }
      postponed = meetings.count { $0.status == .postponed }
      inquorate = meetings.count { $0.status == .inquorate }
    }
  }
}
