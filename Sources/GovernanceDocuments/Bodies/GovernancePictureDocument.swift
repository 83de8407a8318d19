import Governance
import GovernanceFrench

extension GovernancePicture {
  /// The organisation chart as one drawing, for a page of one's own or a slide.
  public var svg: String { GovernanceDrawing(outline).whole() }

  /// The organisation chart as a document: the drawing, then the same in lists.
  public var document: Document {
    let outline = outline
    let lists = outline.levels.flatMap { level -> [Block] in
      [.heading(3, level.title)] + (level.remark.map { [.paragraph(Text($0))] } ?? [])
        + (level.isDetailed
          ? level.boxes.flatMap { [.heading(4, $0.name), .list($0.lines.map { Text($0.text) })] }
          : level.boxes.isEmpty ? [] : [.list(level.boxes.map(\.item))])
    }
    return Document(
      title: "Organigramme", subtitle: association, author: association,
      properties: [.init("Date", "au \(day.frenchShort)")],
      blocks: figures(saying: "Ce que montre le dessin est dit dans les listes qui suivent.")
        + [.heading(2, "En toutes lettres")] + lists,
      footer: "Établi d'après le registre tenu par \(keeper). Les cadres sont rangés par nature : leur ordre ne dit "
        + "pas qui dépend de qui. Un trait discontinu entoure une instance qui donne des avis. « \(Gap.notStated) » "
        + "ne veut pas dire zéro.")
  }

  /// The drawings for a document's page, the first with all the words that replace them.
  var figures: [Block] {
    figures(saying: outline.lines().drop { !$0.isEmpty }.joined(separator: "\n"))
  }

  private func figures(saying words: String) -> [Block] {
    // What is left of an A4 page under the head of a document.
    GovernanceDrawing(outline).pages(height: 720).enumerated().map { index, svg in
      let caption = "Organigramme au \(day.frenchShort)"
      return .figure(
        Figure(
          caption: index == 0 ? caption : "\(caption) (suite)", svg: svg, textEquivalent: index == 0 ? words : ""))
    }
  }
}

extension GovernanceOutline.Box {
  /// "**ALIM** : Chef de file : …".
  fileprivate var item: Text {
    "\(strong: name) – \(lines.map(\.text).joined(separator: " ; "))"
  }
}
