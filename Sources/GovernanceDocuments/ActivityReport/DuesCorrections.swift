import Governance
import GovernanceFrench

extension SealedReport {
  /// The dues of the year that the record tells otherwise now than they were published: "Cotisations payées : publié
  /// 160,50 €, corrigé 260,50 €". Nobody is named. A report that was closed before dues stood in it has none.
  func duesCorrections(now report: ActivityReport) -> [String] {
    guard case .object(let fields) = published, let before = fields["dues"] else { return [] }
    return ReportFigure.DuesFact.allCases.compactMap { fact in
      let topic = ReportFigure.Topic.dues(fact)
      let (old, new) = (before[fact.field].number, report.dues?.number(of: fact))
      if old == new { return nil }
      func french(_ number: Int?) -> String { number.map(topic.unit.french) ?? "« \(Gap.notEntered) »" }
      return "\(fact.french) : publié \(french(old)), corrigé \(french(new))"
    }
  }
}

extension ReportFigure.DuesFact {
  /// Its name in the published JSON.
  fileprivate var field: String {
    switch self {
    case .asked, .settled, .exempt, .late: rawValue
    case .called, .paid, .exempted: "\(rawValue)InCents"
    case .overdue: "lateInCents"
    }
  }
}
