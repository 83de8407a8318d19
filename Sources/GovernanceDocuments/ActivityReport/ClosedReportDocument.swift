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
    let shown = shown(by: report.discretion, text: closed.text)
    guard var document = shown.document(for: audience) else { throw .report(.unreadableReport(year: closed.year)) }
    document.notice = "Arrêté le \(closed.closedOn.frenchShort)"
    document.blocks += correctionBlocks(report, on: day, atMost: audience == .summary ? 6 : .max)
    if audience != .summary { document.blocks += untoldBlocks(report) }
    document.footer =
      (document.footer.map { $0 + " " } ?? "")
      + "Arrêté le \(closed.closedOn.frenchShort) par \(closed.author), gabarit \(closed.templateVersion). "
      + "SHA-256 : \(closed.sha256)" + (shown.isRedacted ? ". \(Self.redactionRemark)" : "")
    return document
  }

  /// The figures that the record tells otherwise now than they were published.
  public func corrections(now report: ActivityReport) -> [FigureCorrection] {
    let known = Set(figures.map(\.key))
    func isCompared(_ figure: PublishedFigure) -> Bool {
      // Who came to a meeting that was entered since is no more than that the meeting is.
      figure.firstTemplate <= templateVersion && (figure.theme != .sessions || known.contains(figure.key))
    }
    return FigureCorrection.all(
      of: figures.filter(isCompared), now: report.publishedFigures.filter(isCompared), report.discretion)
  }

  /// The same in words, what was measured value by value with the day on which it was mended; then what is told otherwise
  /// of single lines.
  public func correctionLines(now report: ActivityReport) -> [String] {
    corrections(now: report).filter { !$0.isToldByValue }.map(\.french) + indicatorCorrections(now: report)
      + lineCorrections(now: report).map(\.french)
  }

  private func correctionBlocks(_ report: ActivityReport, on day: Day, atMost limit: Int) -> [Block] {
    let corrections = correctionLines(now: report)
    if corrections.isEmpty { return [] }
    let others = corrections.count - limit
    return [
      .heading(2, "Corrections depuis l'arrêté"),
      .paragraph(
        Text(
          "Le rapport ci-dessus est tel qu'il fut arrêté. Le registre a été complété ou corrigé depuis ; "
            + "au \(day.frenchShort), il dit autrement :")),
      .list(
        corrections.prefix(limit).map { Text($0) }
          + (others > 0 ? [Text("et \(others.of("autre", "autres")), que dit le rapport entier")] : [])),
    ]
  }
}

extension SealedReport {
  /// What the record tells and the report could not when it was closed: it has no correction, and none is none.
  private func untoldBlocks(_ report: ActivityReport) -> [Block] {
    // What was measured is told value by value, in whatever report.
    let untold = report.publishedFigures.filter { $0.theme != .indicators }.compactMap { figure in
      figure.addition.flatMap { $0.template > templateVersion && figure.number ?? 0 > 0 ? $0.french : nil }
    }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    if untold.isEmpty { return [] }
    return [
      .note(
        "Le rapport arrêté ne portait pas encore ces chiffres, ou les comptait autrement ; ils n'ont donc pas de "
          + "correction : \(untold.frenchList()).")
    ]
  }
}

extension PublishedFigure {
  /// The version of the template since which a report has this figure, or counts in it what it counts now: before, the
  /// report told nothing that could be corrected.
  fileprivate var firstTemplate: Int { addition?.template ?? 0 }

  /// With which version of the template this figure came, and those that came with it; nil for the first ones.
  fileprivate var addition: (template: Int, french: String)? {
    if key.hasPrefix("elections.") { return (5, "les élections") }
    if key.contains(".colleges.") { return (5, "la participation par collège") }
    if key == "agreements.amount" { return (6, "le montant des conventions") }
    switch theme {
    case .dues where ["Later", "Earlier"].contains { key.contains($0) }:
      return (5, "les cotisations payées ou dues d'une année à l'autre")
    case .dues: return (4, "les cotisations")
    case .funding: return (4, "les financements")
    case .indicators: return (4, "les indicateurs")
    case .agreements: return (4, "les conventions")
    default: return nil
    }
  }
}

extension FigureCorrection {
  /// Whether its corrections are those of the values that it is made of.
  fileprivate var isToldByValue: Bool { key.hasPrefix("indicators.") && !key.hasSuffix(".projects") }
}
