import Governance
import GovernanceFrench

extension ActivityReport {
  /// The annex: behind each figure what it counts, so that a reader can count again.
  ///
  /// - Parameter shown: the names of the figures that the report shows; nil where it shows all.
  func proofBlocks(of shown: Set<String>? = nil) -> [Block] {
    var lines: [ReportFigure.Theme: [Text]] = [:]
    // Whoever is convened to each meeting of a body is the same list again and again.
    var told: [[CountedReference]: String] = [:]
    for section in figureSections {
      for figure in section().map(PublishedFigure.init) where shown.map({ $0.contains(figure.key) }) ?? true {
        guard let counted = figure.references, (figure.number ?? 0) > 0 else { continue }
        // Of those who are not named, only who is known to be the same is.
        let canRepeat =
          figure.theme == .sessions && counted.count > 2
          && counted.allSatisfy { $0.identity != nil }
        let same = canRepeat ? told[counted] : nil
        if canRepeat, same == nil { told[counted] = figure.label }
        lines[figure.theme, default: []].append(
          figure.line(saying: same.map { "les mêmes que « \($0) »" } ?? figure.listing))
      }
    }
    if lines.isEmpty { return [] }
    return [
      .heading(2, "Annexe : ce que comptent les chiffres"),
      .paragraph(
        "Chaque chiffre du rapport, avec ce qu'il compte. Qui n'a pas donné son accord est compté sans être nommé."),
    ]
      + ReportFigure.Theme.allCases.flatMap { theme -> [Block] in
        lines[theme].map { [.heading(3, theme.french), .list($0)] } ?? []
      }
  }
}

extension PublishedFigure {
  /// "Adhérents (15) : ADDS, DIE et 2 habitants".
  fileprivate func line(saying listing: String) -> Text {
    "\(target: "\(label) (\(numberFrench ?? Gap.notEntered))", name: key) : \(listing)"
  }
}
