extension ReportFigure {
  /// In what a figure counts.
  public enum Unit: String, Sendable {
    /// Things, one by one.
    case count
    /// Cents of a euro.
    case cents
    /// Thousandths of an indicator's unit.
    case thousandths
  }

  /// Who gets money for a project: what goes to one and to the other is never added together.
  public enum Receiver: String, CaseIterable, Sendable {
    /// The association itself.
    case association
    /// Those who carry the projects.
    case carriers
  }

  /// Which lines of money a figure adds up.
  public enum FundingScope: Hashable, Sendable {
    /// All of the year.
    case all
    /// Those for the projects that a group followed on their days.
    case group(Reference<Body>)
    /// Those of a funder.
    case funder(Reference<Organization>)
    /// Those for a project.
    case project(Reference<Project>)

    var key: String {
      switch self {
      case .all: ""
      case .group(let group): "groups.\(group.code)."
      case .funder(let funder): "funders.\(funder.code)."
      case .project(let project): "projects.\(project.code)."
      }
    }
  }

  /// What became of a report to a funder.
  public enum GrantReportState: String, CaseIterable, Sendable {
    /// Sent by the end of the period.
    case sent
    /// Due by then, and not sent.
    case late
  }

  /// What is told of the dues of a year.
  public enum DuesFact: String, CaseIterable, Sendable {
    /// The adherents who were asked.
    case asked
    /// What they were asked.
    case called
    /// Those who owe nothing more.
    case settled
    /// What was paid.
    case paid
    /// Those who were exempted.
    case exempt
    /// Of what.
    case exempted
    /// Those who are late.
    case late
    /// With what.
    case overdue
    /// Those who paid some of it after the period.
    case payersLater
    /// What they paid.
    case paidLater
    /// Those who paid in the period what was asked for an earlier year.
    case payersForEarlier
    /// What they paid.
    case receivedForEarlier
    /// Those who still owe something of earlier years at the end of the period.
    case debtorsOfEarlier
    /// What they owe.
    case owedOfEarlier

    /// Whether it is of what was asked for earlier years, which may be known where nothing was for this one.
    var isOfEarlierYears: Bool {
      switch self {
      case .payersForEarlier, .receivedForEarlier, .debtorsOfEarlier, .owedOfEarlier: true
      default: false
      }
    }

    var unit: Unit {
      switch self {
      case .called, .paid, .exempted, .overdue, .paidLater, .receivedForEarlier, .owedOfEarlier: .cents
      case .asked, .settled, .exempt, .late, .payersLater, .payersForEarlier, .debtorsOfEarlier: .count
      }
    }
  }
}

extension ReportFigure.Topic {
  /// In what it is counted.
  public var unit: ReportFigure.Unit {
    switch self {
    case .funding, .agreementAmounts: .cents
    case .dues(let fact): fact.unit
    case .indicator, .indicatorOfProjects(_, isSum: true): .thousandths
    default: .count
    }
  }
}

extension Funding.Beneficiary {
  /// Which of the two sums it belongs to.
  var receiver: ReportFigure.Receiver { carrier == nil ? .association : .carriers }
}

extension FundingTotals {
  /// The sums of those receivers.
  public subscript(receiver: ReportFigure.Receiver) -> Sums {
    switch receiver {
    case .association: association
    case .carriers: carriers
    }
  }
}
