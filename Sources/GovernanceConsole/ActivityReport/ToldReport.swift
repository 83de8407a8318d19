import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

/// The report of a year as it is told: the one that was closed, or the one that the record tells today.
struct ToldReport {
  /// What the record tells today, of what had happened by the closing where it was closed.
  let report: ActivityReport
  /// The closed report; nil while it was not closed.
  let closed: ClosedReport?
  /// The day on which it is told.
  let today: Day
  /// What the closed report keeps.
  let sealed: SealedReport?

  /// The report as it is handed out.
  ///
  /// - Parameter isDrawn: whether the form that it is written in shows drawings.
  func document(for audience: ReportAudience, isDrawn: Bool = true) throws -> Document {
    guard let closed, let sealed else { return report.document(for: audience, isDrawn: isDrawn) }
    return try sealed.document(of: closed, for: audience, now: report, on: today)
  }

  /// The logo and colours that it keeps; nil while it was not closed.
  var identity: VisualIdentity? {
    get throws { try sealed?.visualIdentity }
  }

  /// Hands out the report for programs, piece by piece.
  func writeJSON(_ piece: (String) throws -> Void) throws {
    if let closed, let sealed { try piece(sealed.json(of: closed, now: report)) } else { try report.writeJSON(piece) }
  }

  /// The indicators of the year and of the two before, line by line, for a spreadsheet; as the record tells them, which
  /// keeps what was published beside what it was corrected to.
  var indicatorCSV: String {
    let keys = ["Année", "Code", "Indicateur", "Unité", "Projet", "Publié", "Valeur", "Source"]
    func row(_ year: IndicatorYear, _ figure: IndicatorFigure) -> [Cell] {
      let indicator = year.indicator
      return [
        .number(year.year), .text(indicator.reference.code), .text(indicator.reference.name), .text(indicator.unit),
        Cell(figure.project?.code), Cell(year.closedOn == nil ? nil : figure.entered?.value.typed),
        Cell(figure.value?.typed), Cell(figure.entered?.source),
      ]
    }
    var rows: [[Cell]] = []
    for year in report.indicatorYears {
      rows.append(row(year, year.whole))
      rows += year.measured.map { row(year, $0) }
    }
    return Table(keys.map { Table.Column(key: $0, title: $0) }, rows: rows).csv
  }

  /// The figures, as they were published once the report is closed.
  var figures: [PublishedFigure] {
    guard let closed, let sealed else { return report.publishedFigures }
    return sealed.shown(by: report.discretion, text: closed.text).figures.map { $0.shown(by: report.discretion) }
  }
}

extension Workspace {
  /// The report of that year.
  func toldReport(of year: Int) throws -> ToldReport {
    let file = try reading()
    let closed = try file.closedReport(year)
    // Of a closed report, what is compared is what the record tells now of the time up to its closing.
    return ToldReport(
      report: try file.activityReport(year, today: closed?.closedOn ?? today), closed: closed, today: today,
      sealed: try closed.map(SealedReport.init))
  }
}
