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
    private let proofs: [ReportFigure.MeetingFate: Proof]

    /// The meetings that became so; nil where the register was not kept and none was entered, which is not zero.
    public func proof(of fate: ReportFigure.MeetingFate) -> Proof? { proofs[fate] }

    /// How many became so; nil where the register was not kept and none was entered.
    public func number(of fate: ReportFigure.MeetingFate) -> Int? { proofs[fate]?.number }

    /// How many were held.
    public var held: Int? { number(of: .held) }

    init(due: Int?, _ meetings: [Meeting], _ coverage: RegisterCoverage, in period: Period) {
      self.due = due
      proofs = ReportFigure.MeetingFate.allCases.reduce(into: [:]) { proofs, fate in
        let found = meetings.filter { $0.became(fate, by: period) }
        if found.isEmpty, coverage == .none { return }
        proofs[fate] = Proof(found.map { CountedReference($0.reference, day: $0.day) })
      }
    }
  }
}

extension Meeting {
  /// Whether that became of it by the end of the period.
  func became(_ fate: ReportFigure.MeetingFate, by period: ActivityReport.Period) -> Bool {
    switch fate {
    case .held: status == .held
    case .enteredAfterwards: status == .held && enteredAfterwards
    case .toRecord: status == .planned && period.isOver(day)
    case .cancelled: status == .cancelled
    case .postponed: status == .postponed
    case .inquorate: status == .inquorate
    }
  }
}
