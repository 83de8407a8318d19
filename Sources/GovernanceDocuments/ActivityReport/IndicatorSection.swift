import Governance
import GovernanceFrench

extension ActivityReport {
  /// What the association measures, beside the two years before, as numbers and drawn.
  var indicatorBlocks: [Block] { indicatorTable(isProven: true) + indicatorCharts }

  /// The same as numbers alone.
  ///
  /// - Parameter isProven: whether an annex follows to which the numbers lead.
  func indicatorTable(isProven: Bool) -> [Block] {
    let title = Block.heading(2, "Les indicateurs")
    let years = Set(indicatorYears.map(\.year)).sorted(by: >)
    let indicators = indicatorYears.filter { $0.year == period.year }.map(\.indicator)
    if indicators.isEmpty { return [title, .paragraph("Indicateurs : \(Gap.notEntered)s.")] }
    // What the annex proves is of the report's own year.
    let figures = isProven ? indicatorFigures.filter { ($0.proof?.number ?? 0) > 0 } : []
    let proven = Set(figures.map(\.key))
    let measured = Set(indicatorYears.filter(\.isMeasured).map(\.indicator.reference))
    let empty = indicators.map(\.reference).filter { !measured.contains($0) }.map(\.name)
    let remark = empty.isEmpty ? nil : "\(empty.count.of("indicateur")) sans valeur : \(empty.frenchList())."
    if measured.isEmpty { return [title, .paragraph(Text(remark ?? ""))] }
    let rows: [[Text]] = indicators.filter { measured.contains($0.reference) }.map { indicator in
      ["\(strong: indicator.reference.name) (\(indicator.unit))"]
        + years.map { year in
          indicatorYears.first { $0.year == year && $0.indicator.reference == indicator.reference }?
            .cell(leadingTo: year == period.year ? proven : []) ?? Text(Gap.notEntered)
        }
    }
    let table = DocumentTable(
      caption: "Les indicateurs de \(period.year) et des années d'avant",
      columns: ["Indicateur"] + years.map { .init(String($0), .right) }, rows: rows)
    let note = "Un total de projets dit comment il est fait ; il ne s'ajoute pas à la valeur de l'association."
    return [title, .table(table)] + (remark.map { [.paragraph(Text($0))] } ?? []) + [.note(note)]
  }
}

extension IndicatorYear {
  /// "17", "publié 17, corrigé 18 le 3 mars 2027", "42 (somme de 3 projets)"; that nothing was entered where nothing was.
  ///
  /// - Parameter proven: the names of the figures to which the numbers can lead.
  fileprivate func cell(leadingTo proven: Set<String>) -> Text {
    func part(_ words: String, _ topics: ReportFigure.Topic...) -> Text {
      let key = topics.map(\.key).first(where: proven.contains)
      return key.map { "\(words, to: $0)" } ?? Text(words)
    }
    let reference = indicator.reference
    var parts: [Text] = []
    if whole.value != nil {
      parts.append(
        part(whole.french(isPublished: closedOn != nil && !whole.corrections.isEmpty), .indicator(reference)))
    }
    if let total {
      let isAsPublished = measured.allSatisfy(\.corrections.isEmpty)
      parts.append(
        part(
          isAsPublished ? "\(total.french) (\(total.manner))" : projectsFrench,
          .indicatorOfProjects(reference, isSum: true), .indicatorOfProjects(reference, isSum: false)))
    }
    guard let first = parts.first else { return Text(Gap.notEntered) }
    return parts.dropFirst().reduce(first) { $0 + " ; " + $1 }
  }
}
