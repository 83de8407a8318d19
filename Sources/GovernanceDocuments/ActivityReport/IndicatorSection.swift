import Governance
import GovernanceFrench

extension ActivityReport {
  /// What the association measures, beside the two years before, as numbers and drawn.
  var indicatorBlocks: [Block] { indicatorTable + indicatorCharts }

  /// The same as numbers alone.
  var indicatorTable: [Block] {
    let title = Block.heading(2, "Les indicateurs")
    let years = Set(indicatorYears.map(\.year)).sorted(by: >)
    let indicators = indicatorYears.filter { $0.year == period.year }.map(\.indicator)
    if indicators.isEmpty { return [title, .paragraph("Indicateurs : \(Gap.notEntered)s.")] }
    let rows: [[Text]] = indicators.map { indicator in
      ["\(strong: indicator.reference.name) (\(indicator.unit))"]
        + years.map { year in
          Text(
            indicatorYears.first { $0.year == year && $0.indicator.reference == indicator.reference }?.cell
              ?? Gap.notEntered)
        }
    }
    let table = DocumentTable(
      caption: "Les indicateurs de \(period.year) et des années d'avant",
      columns: ["Indicateur"] + years.map { .init(String($0), .right) }, rows: rows)
    return [
      title, .table(table),
      .note("Un total de projets dit comment il est fait ; il ne s'ajoute pas à la valeur de l'association."),
    ]
  }
}

extension IndicatorYear {
  /// "17", "publié 17, corrigé 18 le 3 mars 2027", "42 (somme de 3 projets)"; that nothing was entered where nothing was.
  fileprivate var cell: String {
    var parts: [String] = []
    if whole.value != nil { parts.append(whole.french(isPublished: closedOn != nil && !whole.corrections.isEmpty)) }
    if let total {
      let isAsPublished = measured.allSatisfy(\.corrections.isEmpty)
      parts.append(isAsPublished ? "\(total.french) (\(total.manner))" : projectsFrench)
    }
    return parts.isEmpty ? Gap.notEntered : parts.joined(separator: " ; ")
  }
}
