import Governance
import GovernanceFrench

extension ProjectTimeline {
  /// The timeline as one drawing, for a page of one's own or a slide.
  public var svg: String { TimelineDrawing(timeline: self).whole() }

  /// The timeline as a document: the drawing, then the same in lists.
  public func document(of association: Association) -> Document {
    let words =
      rows.map { row in
        Block.list(["\(strong: row.project.name) – \(row.words(on: asOf).joined(separator: " ; "))"])
      } + [unattestedFrench].compactMap(\.self).map { Block.paragraph(Text($0)) }
    let figures = TimelineDrawing(timeline: self).pages().enumerated().map { index, svg in
      Block.figure(
        Figure(
          caption: index == 0 ? title : "\(title) (suite)", svg: svg,
          textEquivalent: index == 0 ? "Ce que montre le dessin est dit dans les listes qui suivent." : ""))
    }
    return Document(
      title: "Frise des projets \(year)", subtitle: association.name, author: association.name,
      properties: [.init("Date", "au \(asOf.frenchShort)")],
      blocks: (rows.isEmpty ? [] : figures) + [.heading(2, "En toutes lettres")] + words,
      footer: "Établi d'après le registre tenu par \(association.keeper). Un blanc dit que rien n'est attesté ou n'est "
        + "encore venu ; un losange plein est un jalon atteint.")
  }
}
