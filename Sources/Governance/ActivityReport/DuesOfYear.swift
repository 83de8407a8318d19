extension ActivityReport {
  /// The dues of the year as counts and sums: who has paid is nobody's business in what is handed out.
  public struct DuesOfYear: Hashable, Sendable {
    /// How many adherents were asked, and what in all.
    public let asked: Int, called: Amount
    /// How many owe nothing more, and what was paid in all, in part or whole.
    public let settled: Int, paid: Amount
    /// How many were exempted, and of what.
    public let exempt: Int, exempted: Amount
    /// How many are late, and with what.
    public let lateCount: Int, late: Amount

    /// Nil where nothing was asked.
    init?(_ dues: YearOfDues) {
      if dues.list.isEmpty { return nil }
      let standings = dues.list.map { DuesStanding(of: $0, on: dues.day) }
      asked = standings.count
      settled = standings.count { $0 == .paid }
      exempt = standings.count { if case .exempt = $0 { true } else { false } }
      lateCount = standings.count(where: \.isLate)
      (called, paid, exempted, late) = (dues.called, dues.paid, dues.exempted, dues.late)
    }
  }
}
