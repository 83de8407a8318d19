import Governance
import GovernanceFrench

extension ActivityReport {
  /// The annex: behind each figure what it counts, so that a reader can count again.
  var proofBlocks: [Block] {
    let found = publishedFigures.filter { ($0.number ?? 0) > 0 && $0.isPrinted }
    if found.isEmpty { return [] }
    var blocks: [Block] = [
      .heading(2, "Annexe : ce que comptent les chiffres"),
      .paragraph(
        "Chaque chiffre du rapport, avec ce qu'il compte. Qui n'a pas donné son accord est compté sans être nommé."),
    ]
    for theme in ReportFigure.Theme.allCases {
      let items = found.filter { $0.theme == theme }.map(\.line)
      if !items.isEmpty { blocks += [.heading(3, theme.french), .list(items)] }
    }
    return blocks
  }
}

extension PublishedFigure {
  /// "Adhérents (15) : ADDS, DIE et 2 habitants".
  fileprivate var line: Text { "\(target: "\(label) (\(number?.french ?? Gap.notEntered))", name: key) : \(listing)" }

  /// Who was to be convened is told by the body; the list of each meeting would say it again.
  fileprivate var isPrinted: Bool {
    !(theme == .sessions && key.hasSuffix(".\(ReportFigure.Presence.convened.rawValue)"))
  }
}
