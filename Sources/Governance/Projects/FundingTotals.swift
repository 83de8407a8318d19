/// Sums of money by how far it is: for the association and for the carriers apart, never for both.
public struct FundingTotals: Hashable, Sendable {
  /// What goes to the association itself.
  public let association: Sums
  /// What goes to those who carry the projects.
  public let carriers: Sums

  /// The sums of those lines.
  public init(_ fundings: some Sequence<Funding>) {
    var sums = (association: Sums(), carriers: Sums())
    for funding in fundings {
      switch funding.beneficiary {
      case .association: sums.association.add(funding)
      case .carrier: sums.carriers.add(funding)
      }
    }
    association = sums.association
    carriers = sums.carriers
  }

  /// What goes to that beneficiary, where the lines are of one carrier at most.
  public func sums(of beneficiary: Funding.Beneficiary) -> Sums {
    beneficiary.carrier == nil ? association : carriers
  }

  /// The sum of each state; none where nothing was entered.
  public struct Sums: Hashable, Sendable {
    private var amounts: [Funding.State: Amount] = [:]

    /// The sum of the lines in that state; nil where there is none.
    public subscript(state: Funding.State) -> Amount? { amounts[state] }

    /// Whether nothing was entered.
    public var isEmpty: Bool { amounts.isEmpty }

    fileprivate mutating func add(_ funding: Funding) {
      amounts[funding.state] = (amounts[funding.state] ?? .zero) + funding.amount
    }
  }

  /// By what lines are put together.
  public enum Grouping: String, CaseIterable, Sendable {
    /// By project.
    case project
    /// By the group that followed the project on the day of each line.
    case group
    /// By who gives.
    case funder
    /// By who gets it.
    case beneficiary
    /// By the year of each line.
    case year
  }

  /// Sums under one heading.
  public struct Line: Hashable, Sendable {
    /// The code of the project, group, funder or carrier, or the year; nil for the association as the beneficiary, and
    /// where the record cannot tell the group.
    public let code: String?
    /// What is shown; nil in the same cases.
    public let name: String?
    /// The sums.
    public let totals: FundingTotals
  }

  /// The sums of those lines under each heading, in the order in which the headings first come; years in their order.
  public static func lines(of fundings: [Funding], by grouping: Grouping) -> [Line] {
    var headings: [String?] = []
    var members: [String?: (name: String?, list: [Funding])] = [:]
    for funding in fundings {
      let (code, name) = grouping.heading(of: funding)
      if members[code] == nil {
        headings.append(code)
        members[code] = (name, [])
      }
      members[code]?.list.append(funding)
    }
    if grouping == .year { headings.sort { ($0 ?? "") < ($1 ?? "") } }
    return headings.compactMap { code in
      members[code].map { Line(code: code, name: $0.name, totals: FundingTotals($0.list)) }
    }
  }
}

extension FundingTotals.Grouping {
  fileprivate func heading(of funding: Funding) -> (code: String?, name: String?) {
    switch self {
    case .project: (funding.project.code, funding.project.name)
    case .group: (funding.group?.code, funding.group?.name)
    case .funder: (funding.funder.code, funding.funder.name)
    case .beneficiary: (funding.beneficiary.carrier?.code, funding.beneficiary.carrier?.name)
    case .year: (String(funding.day.year), String(funding.day.year))
    }
  }
}
