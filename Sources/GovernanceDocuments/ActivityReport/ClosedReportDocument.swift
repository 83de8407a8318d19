import Governance
import GovernanceFrench

extension SealedReport {
  /// The closed report as it is handed out: what was sealed, its seal, and as corrections what the record tells
  /// otherwise by now.
  ///
  /// - Parameter day: the day since which the record tells what it tells, so that printing again changes nothing.
  /// - Throws: ``ReportRefusal/unreadableReport(year:)``.
  public func document(
    of closed: ClosedReport, for audience: ReportAudience = .complete, now report: ActivityReport, since day: Day
  ) throws(Refusal) -> Document {
    guard var document = document(for: audience) else { throw .report(.unreadableReport(year: closed.year)) }
    document.notice = "Arrêté le \(closed.closedOn.frenchShort)"
    document.blocks += correctionBlocks(closed, report, since: day)
    document.footer =
      (document.footer.map { $0 + " " } ?? "")
      + "Arrêté le \(closed.closedOn.frenchShort) par \(closed.author), gabarit \(closed.templateVersion). "
      + "SHA-256 : \(closed.sha256)"
    return document
  }

  /// The figures that the record tells otherwise now than they were published.
  public func corrections(now report: ActivityReport) -> [FigureDifference] {
    FigureDifference.between(figures, report.publishedFigures).filter { $0.first != $0.second || $0.isOfOtherThings }
  }

  /// The same in words, with the money and the indicators that were mended since it was closed.
  public func correctionLines(now report: ActivityReport, since closedOn: Day) -> [String] {
    corrections(now: report).map(\.correction) + fundingCorrections(now: report)
      + report.indicatorCorrections(since: closedOn)
  }

  private func correctionBlocks(_ closed: ClosedReport, _ report: ActivityReport, since day: Day) -> [Block] {
    let corrections = correctionLines(now: report, since: closed.closedOn)
    if corrections.isEmpty { return [] }
    return [
      .heading(2, "Corrections depuis l'arrêté"),
      .paragraph(
        "Le rapport arrêté ne change pas. Le registre, tel qu'il est depuis le \(day.frenchShort), dit autrement :"),
      .list(corrections.map { Text($0) }),
    ]
  }
}

extension ActivityReport {
  /// The indicators of the year whose published figure was mended from that day on: "Emplois, Friperie : publié 17,
  /// corrigé 18 le 3 mars 2027".
  fileprivate func indicatorCorrections(since day: Day) -> [String] {
    indicatorYears.filter { $0.year == period.year }.flatMap { year in
      ([year.whole] + year.projects.map(\.figure)).filter { $0.corrections.contains { $0.day >= day } }.map {
        figure in
        let project = figure.project.map { ", \($0.name)" } ?? ""
        return "\(year.indicator.reference.name)\(project) : \(figure.french(isPublished: true))"
      }
    }
  }
}
