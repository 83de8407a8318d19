extension ActivityReport {
  /// The dues of the year as counts and sums, and what came of those of earlier years: who has paid is nobody's business in
  /// what is handed out, so that each adherent is counted without a name.
  public struct DuesOfYear: Hashable, Sendable {
    /// How many years before it are told of: dues can be claimed for five years (Code civil, article 2224).
    public static let earlierYears = 5

    private let proofs: [ReportFigure.DuesFact: Proof]

    /// Whether anything was asked for the year itself by the end of the period, or paid since.
    public let isOfYear: Bool

    /// What that figure counts.
    public func proof(of fact: ReportFigure.DuesFact) -> Proof { proofs[fact] ?? Proof([]) }

    /// How many adherents these are, or how many cents.
    public func number(of fact: ReportFigure.DuesFact) -> Int { proof(of: fact).number }

    /// The same year by year, for those of earlier years, which name theirs.
    public func numbers(byYearOf fact: ReportFigure.DuesFact) -> [(year: String, number: Int)] {
      Dictionary(grouping: proof(of: fact).references) { $0.name ?? "" }
        .map { (year: $0.key, number: Proof($0.value).number) }.sorted { $0.year < $1.year }
    }

    var figures: [ReportFigure] {
      ReportFigure.DuesFact.allCases.map {
        ReportFigure(.dues($0), isOfYear || $0.isOfEarlierYears ? proof(of: $0) : nil)
      }
    }

    /// Nil where nothing is known of them.
    ///
    /// - Parameter dues: those of the year and of those before it.
    init?(_ dues: [Dues], in period: Period) {
      let asked = YearOfDues(dues.filter { $0.year == period.year }, of: period.year, members: [], on: period.asOf)
      let lines = asked.list.map { (dues: $0, standing: DuesStanding(of: $0, on: period.asOf)) }
      var proofs: [ReportFigure.DuesFact: [CountedReference]] = [:]
      for fact in ReportFigure.DuesFact.allCases {
        proofs[fact] = lines.compactMap { line in
          let weight = line.dues.weight(for: fact, line.standing, on: period.asOf)
          return weight > 0 ? line.dues.counted(weight) : nil
        }
      }
      for dues in dues where dues.year == period.year {
        let later = dues.payments.filter { $0.day > period.asOf && $0.day <= period.toldOn }
        proofs[.payersLater]? += later.prefix(1).map { dues.counted(1, day: $0.day) }
        proofs[.paidLater]? += later.map { dues.counted(Int($0.amount.cents), day: $0.day) }
      }
      let earlier = dues.filter { $0.year < period.year }
      for dues in earlier {
        let received = dues.payments.filter { period.contains($0.day) }
        proofs[.receivedForEarlier]? += received.map {
          dues.counted(Int($0.amount.cents), day: $0.day, isEarlier: true)
        }
        let owed = DuesStanding(of: dues, on: period.asOf) == .notCalled ? .zero : dues.remaining(on: period.asOf)
        if owed > .zero { proofs[.owedOfEarlier]?.append(dues.counted(Int(owed.cents), isEarlier: true)) }
      }
      // Who owes or pays for two years is one adherent.
      proofs[.payersForEarlier] = proofs[.receivedForEarlier]?.oncePerAdherent
      proofs[.debtorsOfEarlier] = proofs[.owedOfEarlier]?.oncePerAdherent
      isOfYear = !lines.isEmpty || proofs[.paidLater]?.isEmpty == false
      if proofs.values.allSatisfy(\.isEmpty) { return nil }
      self.proofs = proofs.mapValues(Proof.init)
    }
  }
}

extension [CountedReference] {
  /// Each adherent once, under the years that it is counted for.
  fileprivate var oncePerAdherent: [CountedReference] {
    var order: [String] = []
    var own: [String: [CountedReference]] = [:]
    for reference in self {
      let code = reference.hiddenCode ?? ""
      if own[code] == nil { order.append(code) }
      own[code, default: []].append(reference)
    }
    return order.map { code in
      let all = own[code] ?? []
      let years = Set(all.compactMap(\.name)).sorted().joined(separator: ", ")
      return CountedReference(
        code: nil, name: years, day: all.compactMap(\.day).min(), weight: 1, hiddenCode: code)
    }
  }
}

extension Dues {
  /// The adherent without a name, with the year where that is another one than the report's.
  fileprivate func counted(_ weight: Int, day: Day? = nil, isEarlier: Bool = false) -> CountedReference {
    CountedReference(
      code: nil, name: isEarlier ? String(year) : nil, day: day, weight: weight, hiddenCode: member.code)
  }

  /// For how much it counts in that figure of its own year; nothing where it is none of it.
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
    case .payersLater, .paidLater, .payersForEarlier, .receivedForEarlier, .debtorsOfEarlier, .owedOfEarlier: 0
    }
  }
}
