import Governance
import GovernanceFrench

extension SealedReport {
  /// The closed report as it is handed out: what was sealed, its seal, and as corrections what the record tells
  /// otherwise by now.
  public func document(of closed: ClosedReport, now report: ActivityReport, on day: Day) -> Document {
    var document = self.document
    document.notice = "Arrêté le \(closed.closedOn.frenchShort)"
    document.blocks += correctionBlocks(report, on: day)
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

  private func correctionBlocks(_ report: ActivityReport, on day: Day) -> [Block] {
    let corrections = corrections(now: report)
    if corrections.isEmpty { return [] }
    return [
      .heading(2, "Corrections depuis l'arrêté"),
      .paragraph("Le rapport arrêté ne change pas. Au \(day.frenchShort), le registre dit autrement :"),
      .list(corrections.map { Text($0.correction) }),
    ]
  }
}
