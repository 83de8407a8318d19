import Governance
import GovernanceFrench

extension ActivityReport {
  /// The annex: behind each figure what it counts, so that a reader can count again.
  ///
  /// - Parameter shown: the names of the figures that the report shows; nil where it shows all.
  func proofBlocks(of shown: Set<String>? = nil) -> [Block] {
    let found = publishedFigures.filter { figure in
      (figure.number ?? 0) > 0 && shown.map { $0.contains(figure.key) } ?? true
    }
    if found.isEmpty { return [] }
    var blocks: [Block] = [
      .heading(2, "Annexe : ce que comptent les chiffres"),
      .paragraph(
        "Chaque chiffre du rapport, avec ce qu'il compte. Qui n'a pas donné son accord est compté sans être nommé."),
    ]
    for theme in ReportFigure.Theme.allCases {
      let figures = found.filter { $0.theme == theme }
      // Whoever is convened to each meeting of a body is the same list again and again.
      var told: [[CountedReference]: String] = [:]
      let items = figures.map { figure -> Text in
        let counted = figure.references ?? []
        // Of those who are not named, only who is known to be the same is.
        let areKnown = counted.allSatisfy { $0.code != nil || $0.hiddenCode != nil }
        guard theme == .sessions, counted.count > 2, areKnown, let same = told[counted] else {
          told[counted] = figure.label
          return figure.line(saying: figure.listing)
        }
        return figure.line(saying: "les mêmes que « \(same) »")
      }
      if !items.isEmpty { blocks += [.heading(3, theme.french), .list(items)] }
    }
    return blocks
  }
}

extension PublishedFigure {
  /// "Adhérents (15) : ADDS, DIE et 2 habitants".
  fileprivate func line(saying listing: String) -> Text {
    "\(target: "\(label) (\(numberFrench ?? Gap.notEntered))", name: key) : \(listing)"
  }
}
