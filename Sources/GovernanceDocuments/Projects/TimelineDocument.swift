import Governance
import GovernanceFrench

extension ProjectTimeline {
  /// The timeline as one drawing, for a page of one's own or a slide.
  public var svg: String { TimelineDrawing(timeline: self).whole() }

  /// The timeline as a document for a screen: the drawing, then the same in lists.
  public func document(of association: Association) -> Document {
    document(of: association, drawn: TimelineDrawing(timeline: self).pages(), saying: Self.seeLists, lists)
  }

  /// The same for paper: the drawing as wide as the page.
  ///
  /// - Parameter withLists: whether the same in lists follows.
  public func printed(of association: Association, withLists: Bool) -> Document {
    document(
      of: association, drawn: TimelineDrawing(timeline: self, layout: .wide).pages(),
      saying: withLists ? Self.seeLists : lines().dropFirst().filter { !$0.isEmpty }.joined(separator: "\n"),
      withLists || rows.isEmpty ? lists : remarks)
  }

  private static let seeLists = "Ce que montre le dessin est dit dans les listes qui suivent."

  private var remarks: [Block] { [unattestedFrench].compactMap(\.self).map { Block.paragraph(Text($0)) } }

  private var lists: [Block] {
    [.heading(2, "En toutes lettres")]
      + rows.map { row in
        .list(["\(strong: row.project.name) – \(row.words(on: asOf).joined(separator: " ; "))"])
      } + remarks
  }

  private func document(
    of association: Association, drawn drawings: [String], saying words: String, _ rest: [Block]
  ) -> Document {
    // The title of the document is not told again.
    let caption = "Stades, temps prévus et jalons, groupe par groupe"
    let figures = drawings.enumerated().map { index, svg in
      Block.figure(
        Figure(
          caption: index == 0 ? caption : "\(caption) (suite)", svg: svg, textEquivalent: index == 0 ? words : ""))
    }
    return Document(
      title: "Frise des projets \(year)", subtitle: association.name, author: association.name,
      properties: [.init("Date", "au \(asOf.frenchShort)")],
      blocks: (rows.isEmpty ? [] : figures) + rest,
      footer: "Établi d'après le registre tenu par \(association.keeper). Un blanc dit que rien n'est attesté ou n'est "
        + "encore venu ; un losange plein est un jalon atteint.")
  }
}
