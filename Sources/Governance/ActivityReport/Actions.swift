extension ActivityReport {
  /// What meetings asked somebody to do.
  public struct Actions: Sendable {
    /// Asked in the year, by date of the meeting.
    public let asked: [Line]
    /// Closed in the year, whenever asked.
    public let closed: [Line]
    /// Still open at the end of the period, whenever asked.
    public let open: [Line]
    /// Whether the register can tell: false where it was not kept and nothing was entered.
    public let isEntered: Bool

    /// One action.
    public struct Line: Hashable, Sendable {
      /// `CA-2026-01-A1`.
      public let code: String
      /// What is to be done.
      public let text: String
      /// The day of the meeting that asked.
      public let askedOn: Day
      /// Who is to do it; nil where nobody was named or may be.
      public let owner: String?
      /// By when.
      public let dueOn: Day?
      /// When it was done; nil while it was open at the end of the period.
      public let doneOn: Day?
      /// Whether it was open past its day at the end of the period.
      public let isLate: Bool
    }

    init(
      _ actions: [(action: ActionItem, askedOn: Day)], in period: Period, _ coverage: RegisterCoverage,
      _ discretion: Discretion
    ) {
      let lines = actions.filter { $0.askedOn <= period.asOf }.map { action, askedOn in
        let doneOn = action.doneOn.flatMap { $0 <= period.asOf ? $0 : nil }
        return Line(
          code: action.reference.code, text: action.reference.name, askedOn: askedOn,
          owner: action.owner.flatMap(discretion.name(of:)), dueOn: action.dueOn, doneOn: doneOn,
          isLate: doneOn == nil && action.dueOn.map { $0 < period.asOf } ?? false)
      }
      asked = lines.filter { period.contains($0.askedOn) }
      closed = lines.filter { $0.doneOn.map(period.contains) ?? false }
      open = lines.filter { $0.doneOn == nil }
      isEntered = coverage != .none || !lines.isEmpty
    }
  }
}
