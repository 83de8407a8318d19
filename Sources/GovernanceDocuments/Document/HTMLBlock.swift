import Governance

/// A block as the template sees it: exactly one of these is filled, or none if the block has nothing to show.
struct HTMLBlock {
  private(set) var heading: HTMLHeading?
  private(set) var paragraph: HTMLMarkup?
  private(set) var list: HTMLList?
  private(set) var numbered: HTMLList?
  private(set) var table: HTMLTable?
  private(set) var note: String?
  private(set) var figure: HTMLFigure?

  /// The block with the heading's level and the number that makes its anchors unique in the page.
  init(
    _ block: Block, number: Int, outline: inout HeadingOutline, _ typography: HTMLTypography,
    _ identity: VisualIdentity
  ) {
    guard block.isShown else { return }
    switch block {
    case .heading(let level, let title):
      heading = HTMLHeading(level: outline.level(for: level), id: "partie-\(number)", title: typography.set(title))
    case .paragraph(let text):
      paragraph = HTMLMarkup(text, typography)
    case .list(let items):
      list = HTMLList(items, typography)
    case .numbered(let items):
      numbered = HTMLList(items, typography)
    case .table(let source):
      table = HTMLTable(source, id: "tableau-\(number)", typography)
    case .note(let words):
      note = typography.set(words)
    case .figure(let source):
      figure = HTMLFigure(source.painted(in: identity), typography)
    }
  }
}

extension Block {
  /// Whether a page has anything to show of it.
  var isShown: Bool {
    switch self {
    case .paragraph(let text): !text.isEmpty
    case .list(let items), .numbered(let items): !items.isEmpty
    case .table(let table): !table.columns.isEmpty
    case .heading, .note, .figure: true
    }
  }
}

/// A heading with its anchor.
struct HTMLHeading {
  let level: Int
  let id: String
  let title: String
}

/// A list's items, apart from the list itself so that the template opens and closes it once.
struct HTMLList {
  let items: [HTMLMarkup]
  /// Whether a page shows it whole: a list of a few lines is not cut.
  let isShort: Bool
  /// How many items such a list has at most.
  static let fewItems = 8

  init(_ texts: [Text], _ typography: HTMLTypography) {
    items = texts.map { HTMLMarkup($0, typography) }
    isShort = texts.count <= Self.fewItems && items.reduce(0) { $0 + $1.renderText.utf8.count } <= 900
  }
}

/// A drawing, or the words that replace it.
struct HTMLFigure {
  let caption: String
  let drawing: HTMLMarkup?
  /// How a telephone shows it: "wide" where it is legible on a wider screen only, so that its words take its place there,
  /// and "wide next" where those of another drawing told both; "next" where it goes on with the one before, which a
  /// telephone shows whole; nil for such a drawing that stands alone.
  let kind: String?
  let equivalent: [String]

  /// Those words as the program writes them: an organisation chart has a hundred lines.
  var written: HTMLMarkup {
    HTMLMarkup(
      written: equivalent.map { line in
        // Spaces at its head draw a tree, and what is wrapped stays under it.
        let indent = line.prefix { $0 == " " }.count
        let style = indent > 0 ? " style=\"margin-left:\(indent)ch\"" : ""
        return "<p class=\"equivalent\"\(style)>\(String(line.dropFirst(indent)).htmlEscaped)</p>\n"
      }.joined())
  }

  init(_ figure: Figure, _ typography: HTMLTypography) {
    caption = typography.set(figure.caption)
    drawing = HTMLMarkup(drawing: figure)
    equivalent = figure.equivalentLines.map(typography.set)
    let isWide = figure.svg.prefix(512).contains("min-width:")
    let words = (isWide ? ["wide"] : []) + (equivalent.isEmpty ? ["next"] : [])
    kind = drawing == nil || words.isEmpty ? nil : words.joined(separator: " ")
  }
}
