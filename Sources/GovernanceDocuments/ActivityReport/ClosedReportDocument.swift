import Governance
import GovernanceFrench

extension SealedReport {
  /// The closed report as it is handed out: what was sealed, its seal, and as corrections what the record tells
  /// otherwise by now.
  ///
  /// - Parameter day: the day of printing, which is told beside corrections and nowhere else.
  /// - Throws: ``ReportRefusal/unreadableReport(year:)``.
  public func document(
    of closed: ClosedReport, for audience: ReportAudience = .complete, now report: ActivityReport, on day: Day
  ) throws(Refusal) -> Document {
    guard var document = document(for: audience) else { throw .report(.unreadableReport(year: closed.year)) }
    document.notice = "Arrêté le \(closed.closedOn.frenchShort)"
    document.blocks += correctionBlocks(report, on: day)
    document.footer =
      (document.footer.map { $0 + " " } ?? "")
      + "Arrêté le \(closed.closedOn.frenchShort) par \(closed.author), gabarit \(closed.templateVersion). "
      + "SHA-256 : \(closed.sha256)"
    return document
  }

  /// The figures that the record tells otherwise now than they were published.
  public func corrections(now report: ActivityReport) -> [FigureCorrection] {
    // A report that was closed before elections stood in it told nothing of them.
    let hasElections = published["elections"].items != nil
    let known = Set(self.figures.map(\.key))
    let figures = report.publishedFigures.filter { figure in
      // Who came to a meeting that was entered since is no more than that the meeting is.
      (hasElections || !figure.key.hasPrefix("elections."))
        && (![.sessions, .agreements].contains(figure.theme) || known.contains(figure.key)) && !figure.isToldApart
    }
    return FigureCorrection.all(of: self.figures.filter { !$0.isToldApart }, now: figures, report.discretion)
  }

  /// The same in words, with the money and the indicators that were mended since it was closed.
  public func correctionLines(now report: ActivityReport) -> [String] {
    corrections(now: report).map(\.french) + fundingCorrections(now: report) + duesCorrections(now: report)
      + indicatorCorrections(now: report)
  }

  private func correctionBlocks(_ report: ActivityReport, on day: Day) -> [Block] {
    let corrections = correctionLines(now: report)
    if corrections.isEmpty { return [] }
    return [
      .heading(2, "Corrections depuis l'arrêté"),
      .paragraph(
        Text(
          "Le rapport ci-dessus est tel qu'il fut arrêté. Le registre a été complété ou corrigé depuis ; "
            + "au \(day.frenchShort), il dit autrement :")),
      .list(corrections.map { Text($0) }),
    ]
  }
}

extension PublishedFigure {
  /// Whether its corrections are told by sums: money by group, dues and indicators.
  fileprivate var isToldApart: Bool { [.funding, .dues, .indicators].contains(theme) }
}
