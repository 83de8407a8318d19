extension ActivityReport {
  /// The dues of the year as counts and sums: who has paid is nobody's business in what is handed out, so that each
  /// adherent is counted without a name.
  public struct DuesOfYear: Hashable, Sendable {
    private let proofs: [ReportFigure.DuesFact: Proof]

    /// What that figure counts.
    public func proof(of fact: ReportFigure.DuesFact) -> Proof { proofs[fact] ?? Proof([]) }

    /// How many adherents these are, or how many cents.
    public func number(of fact: ReportFigure.DuesFact) -> Int { proof(of: fact).number }

    var figures: [ReportFigure] { ReportFigure.DuesFact.allCases.map { ReportFigure(.dues($0), proof(of: $0)) } }

    /// Nil where nothing was asked.
    init?(_ dues: YearOfDues) {
      if dues.list.isEmpty { return nil }
      let lines = dues.list.map { (dues: $0, standing: DuesStanding(of: $0, on: dues.day)) }
      proofs = ReportFigure.DuesFact.allCases.reduce(into: [:]) { proofs, fact in
        proofs[fact] = Proof(
          lines.compactMap { line in
            let weight = line.dues.weight(for: fact, line.standing, on: dues.day)
            guard weight > 0 else { return nil }
            return CountedReference(code: nil, name: nil, weight: weight, hiddenCode: line.dues.member.code)
          })
      }
    }
  }
}

extension Dues {
  /// For how much it counts in that figure; nothing where it is none of it.
  fileprivate func weight(for fact: ReportFigure.DuesFact, _ standing: DuesStanding, on day: Day) -> Int {
    func cents(_ amount: Amount) -> Int { Int(amount.cents) }
    return switch fact {
    case .asked: 1
    case .called: cents(amount)
    case .settled: standing == .paid ? 1 : 0
    case .paid: cents(paid(on: day))
    case .exempt: if case .exempt = standing { 1 } else { 0 }
    case .exempted: cents(exempted(on: day))
    case .late: standing.isLate ? 1 : 0
    case .overdue: standing.isLate ? cents(remaining(on: day)) : 0
    }
  }
}
