import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

/// The report of a year as it is told: the one that was closed, or the one that the record tells today.
struct ToldReport {
  /// What the record tells today.
  let report: ActivityReport
  /// The closed report; nil while it was not closed.
  let closed: ClosedReport?
  /// What the closed report keeps.
  let sealed: SealedReport?

  /// The report as it is handed out.
  func document(on day: Day) -> Document {
    guard let closed, let sealed else { return report.document }
    return sealed.document(of: closed, now: report, on: day)
  }

  /// The report for programs.
  var json: String { sealed?.json ?? report.json }

  /// The figures, as they were published once the report is closed.
  var figures: [PublishedFigure] { sealed?.figures ?? report.publishedFigures }
}

extension Workspace {
  /// The report of that year.
  func toldReport(of year: Int) throws -> ToldReport {
    let file = try reading()
    let closed = try file.closedReport(year)
    return ToldReport(
      report: try file.activityReport(year, today: today), closed: closed, sealed: try closed.map(SealedReport.init))
  }
}
