extension EditedDocument {
  /// The document that pandoc read.
  ///
  /// - Parameter deeper: how many levels an office document's headings stand below those that it shows, since its title
  ///   is a paragraph of its own.
  init(_ tree: PandocTree, deeper: Int) {
    self = .empty
    title = tree.meta?["title"]?.text.oneLine
    for block in tree.blocks { add(block, deeper: deeper, as: .plain) }
  }

  private mutating func add(_ block: PandocNode, deeper: Int, as kind: Kind, number: Int? = nil) {
    let parts = block.content.parts
    switch block.kind {
    case "Header":
      begin(parts.last?.text ?? "", level: (parts.first?.number ?? 1) + deeper)
    case "BulletList":
      for item in parts { add(item, deeper: deeper, as: .listItem) }
    case "OrderedList":
      let first = parts.first?.parts.first?.number ?? 1
      for (index, item) in (parts.last?.parts ?? []).enumerated() {
        add(item, deeper: deeper, as: .listItem, number: first + index)
      }
    case "DefinitionList":
      for entry in parts { add(entry.text, .listItem) }
    case "BlockQuote":
      add(block.content, deeper: deeper, as: kind)
    case "Div", "Figure":
      add(parts.last ?? .other, deeper: deeper, as: kind)
      if block.kind == "Figure" { add(pictures: block.content.pictures) }
    case "LineBlock":
      for line in parts { add(line.text, kind) }
    case "Table":
      for row in block.content.rows { add(row.joined(separator: " | "), .tableRow) }
    default:
      add(block.text, kind, number: number, isStyled: block.content.isStyled)
      add(pictures: block.content.pictures)
    }
  }

  /// The number stands before the first of the blocks.
  private mutating func add(_ blocks: PandocContent, deeper: Int, as kind: Kind, number: Int? = nil) {
    for (index, block) in blocks.nodes.enumerated() {
      add(block, deeper: deeper, as: kind, number: index == 0 ? number : nil)
    }
  }
}

extension PandocContent {
  /// The words of the cells of a table, row by row; its caption aside.
  ///
  /// A cell is the one thing in pandoc's tables that is a list of five whose last part is blocks; rows are lists of
  /// cells after their attributes, at a depth that differs between head, bodies and foot.
  fileprivate var rows: [[String]] {
    let members = parts
    if members.count == 2, let cells = members.last?.parts, !cells.isEmpty, cells.allSatisfy(\.isCell) {
      let words = cells.map { $0.parts.last?.text.oneLine ?? "" }
      return words.allSatisfy(\.isEmpty) ? [] : [words]
    }
    return members.flatMap(\.rows)
  }

  private var isCell: Bool {
    let members = parts
    return members.count == 5 && members[1].node?.kind.hasPrefix("Align") == true
  }
}
