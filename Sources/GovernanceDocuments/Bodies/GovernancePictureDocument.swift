import Governance
import GovernanceFrench

extension GovernancePicture {
  /// The organisation chart as one drawing, for a page of one's own or a slide.
  public var svg: String { GovernanceDrawing(outline).whole() }

  /// The organisation chart as a document for a screen: the drawing, then the same in lists.
  public var document: Document {
    printed(withLists: true)
  }

  /// The same for paper, where a drawing need not be told again.
  ///
  /// - Parameter withLists: whether the same in lists follows.
  public func printed(withLists: Bool) -> Document {
    var document = document(
      figures(
        height: GovernanceDrawing.firstPageHeight, caption: "Au \(day.frenchShort)",
        saying: withLists ? Self.seeLists : words)
        + (withLists ? lists : []))
    // The drawing's caption tells the day, and needs the room.
    document.properties = []
    return document
  }

  /// The drawings for a document among others, the first with all the words that replace them.
  ///
  /// - Parameter isDrawn: whether drawings are asked for: how many there are takes laying them out.
  func figures(isDrawn: Bool = true) -> [Block] {
    let caption = "Organigramme au \(day.frenchShort)"
    return isDrawn
      ? figures(height: GovernanceDrawing.partHeight, caption: caption, saying: words)
      : [.figure(Figure(caption: caption, svg: "", textEquivalent: words))]
  }

  private static let seeLists = "Ce que montre le dessin est dit dans les listes qui suivent."

  private var words: String { outline.lines().drop { !$0.isEmpty }.joined(separator: "\n") }

  private var lists: [Block] {
    [.heading(2, "En toutes lettres")]
      + outline.levels.flatMap { level -> [Block] in
        [.heading(3, level.title)] + (level.remark.map { [.paragraph(Text($0))] } ?? [])
          + (level.isDetailed
            ? level.boxes.flatMap { [.heading(4, $0.name), .list(($0.lines + $0.names).map { Text($0.text) })] }
            : level.boxes.isEmpty ? [] : [.list(level.boxes.map(\.item))])
      }
  }

  private func document(_ blocks: [Block]) -> Document {
    Document(
      title: "Organigramme", subtitle: association, author: association,
      properties: [.init("Date", "au \(day.frenchShort)")], blocks: blocks,
      footer: "Établi d'après le registre tenu par \(keeper). Les cadres sont rangés par nature : leur ordre ne dit "
        + "pas qui dépend de qui. Un trait discontinu entoure une instance qui donne des avis. « \(Gap.notStated) » "
        + "ne veut pas dire zéro.")
  }

  private func figures(height: Double, caption: String, saying words: String) -> [Block] {
    GovernanceDrawing(outline).pages(height: height).enumerated().map { index, svg in
      .figure(
        Figure(
          caption: index == 0 ? caption : "\(caption) (suite)", svg: svg, textEquivalent: index == 0 ? words : ""))
    }
  }
}

extension GovernanceOutline.Box {
  /// "**ALIM** : Chef de file : …".
  fileprivate var item: Text {
    let facts = lines.map(\.text).joined(separator: " ; ")
    let people = names.map(\.text).joined(separator: " ; ")
    return "\(strong: name) – \([facts, people].filter { !$0.isEmpty }.joined(separator: " : "))"
  }
}
