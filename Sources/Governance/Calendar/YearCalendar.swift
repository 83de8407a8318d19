/// The calendar of a year: what is proposed, beside what is planned already, against what each body plans.
public struct YearCalendar: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// What is proposed, by day; what was dropped is not among it.
  public let proposals: [Proposal]
  /// What found no day.
  public let unplaced: [UnplacedMeetings]
  /// The meetings of the year that are recorded, by day, whatever became of them.
  public let meetings: [Meeting]
  /// The bodies that plan a number of meetings, in their order.
  public let counts: [Count]
  /// Whether somebody began to change the proposal, so that it is kept.
  public let isKept: Bool
  /// The greatest number of a proposal, dropped ones included; 0 where there is none.
  public let lastNumber: Int
  /// The accounts of grants that are due in the year, before which the general assembly approves the year's figures.
  public let reportsDue: [GrantFinancialReport]
  /// What keeps such a day from being known.
  public let gaps: [DutyGap]
  /// The first general assembly of the year, planned, held or proposed; nil where there is none.
  public let firstAssembly: Day?

  /// A calendar.
  public init(
    year: Int, proposals: [Proposal], unplaced: [UnplacedMeetings], meetings: [Meeting], counts: [Count], isKept: Bool,
    lastNumber: Int, reportsDue: [GrantFinancialReport] = [], gaps: [DutyGap] = [], firstAssembly: Day? = nil
  ) {
    self.year = year
    self.proposals = proposals
    self.unplaced = unplaced
    self.meetings = meetings
    self.counts = counts
    self.isKept = isKept
    self.lastNumber = lastNumber
    self.reportsDue = reportsDue
    self.gaps = gaps
    self.firstAssembly = firstAssembly
  }

  /// One meeting that is proposed.
  public struct Proposal: Hashable, Sendable {
    /// Under which number it is moved or dropped; it stays the same until the calendar is planned.
    public let number: Int
    /// The body.
    public let body: Reference<Body>
    /// The day.
    public let day: Day
    /// The hour; nil where no meeting tells.
    public let startsAt: ClockTime?
    /// The place; nil where no meeting tells.
    public let place: String?
    /// Why that day, in words.
    public let reason: String

    /// A proposal.
    public init(
      number: Int, body: Reference<Body>, day: Day, startsAt: ClockTime?, place: String?, reason: String
    ) {
      self.number = number
      self.body = body
      self.day = day
      self.startsAt = startsAt
      self.place = place
      self.reason = reason
    }
  }

  /// The meetings of one body in the year, against what it plans.
  public struct Count: Hashable, Sendable {
    /// The body.
    public let body: Reference<Body>
    /// How many it plans.
    public let frequency: MeetingFrequency
    /// How many were held or are planned: one that was moved, called off or had no quorum does not count.
    public let planned: Int
    /// How many are proposed.
    public let proposed: Int
    /// How many proposals were dropped.
    public let dropped: Int

    /// A count.
    public init(body: Reference<Body>, frequency: MeetingFrequency, planned: Int, proposed: Int, dropped: Int) {
      self.body = body
      self.frequency = frequency
      self.planned = planned
      self.proposed = proposed
      self.dropped = dropped
    }
  }
}
