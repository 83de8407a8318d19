import Governance

extension ReportFigure.Unit {
  /// The number in words: "15", "15 000,00 €", "12,5".
  public func french(_ number: Int) -> String {
    switch self {
    case .count: number.french
    case .cents: Amount(cents: Int64(number)).french
    case .thousandths: Measure(thousandths: Int64(number)).french
    }
  }
}

extension ReportFigure.Receiver {
  /// "le pôle", "les porteurs".
  public var french: String {
    switch self {
    case .association: "le pôle"
    case .carriers: "les porteurs"
    }
  }
}

extension ReportFigure.FundingScope {
  /// What stands behind "Financements accordés, pour le pôle".
  var french: String {
    switch self {
    case .all: ""
    case .group(let group): ", groupe \(group.name)"
    case .funder(let funder): ", par \(funder.name)"
    case .project(let project): ", projet \(project.name)"
    }
  }
}

extension ReportFigure.DuesFact {
  /// The name of the figure.
  public var french: String {
    switch self {
    case .asked: "Cotisations, adhérents appelés"
    case .called: "Cotisations appelées"
    case .settled: "Cotisations, adhérents à jour"
    case .paid: "Cotisations payées"
    case .exempt: "Cotisations, adhérents dispensés"
    case .exempted: "Cotisations dispensées"
    case .late: "Cotisations, adhérents en retard"
    case .overdue: "Cotisations en retard"
    case .payersLater: "Cotisations, adhérents ayant payé après la période"
    case .paidLater: "Cotisations payées après la période"
    case .payersForEarlier: "Cotisations d'années antérieures, adhérents ayant payé"
    case .receivedForEarlier: "Cotisations d'années antérieures reçues"
    case .debtorsOfEarlier: "Cotisations d'années antérieures, adhérents qui doivent encore"
    case .owedOfEarlier: "Cotisations d'années antérieures restant dues"
    }
  }
}
