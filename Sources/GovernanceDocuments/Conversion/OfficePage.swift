import Foundation
import Governance
import GovernanceFrench

extension Document {
  /// The document as the HTML that becomes an office document: no style, and what pandoc makes most of.
  ///
  /// It is neither ``html`` nor ``markdown``: those lose captions or columns on the way (decision 11).
  var officeHTML: String { officeHTML(in: .standard) { _ in nil } }

  /// - Parameters:
  ///   - keepsSmallTables: whether paragraphs keep a small table on one page; pandoc writes their style for Word alone.
  ///   - drawn: a drawing as a picture; nil where nothing here can make one, and its words stand for it.
  func officeHTML(
    in look: DocumentLook, keepsSmallTables: Bool = false, drawn: (Figure) -> OfficePage.Picture? = { _ in nil }
  ) -> String {
    look.templates.office.render(
      OfficePage(self, look.identity, keepsSmallTables: keepsSmallTables, drawn: drawn))
  }
}

extension Document {
  /// The headings that the contents of an office document list; nil where it has none, as on the page.
  var listedHeadings: [String]? { HTMLPage(self, .standard).contents?.entries.map(\.title) }

  /// What stands behind its title at the foot of its pages: whose it is.
  var footSuffix: String { author.map { title.contains($0) ? "" : " – \($0)" } ?? "" }
}

/// A document as the template `office.mustache` sees it.
struct OfficePage {
  let page: HTMLPage
  let language: String
  let blocks: [Piece]

  /// A block of the page, its table and its figure in another form.
  struct Piece {
    let block: HTMLBlock
    let table: OfficeTable?
    let drawing: Drawing?
  }

  /// A figure as a picture, or the words that stand for it.
  struct Drawing {
    let caption: String
    /// What it says, for who cannot see it.
    let words: String
    let picture: Picture?
    let lines: [String]
  }

  /// Where a picture lies, and how large it is shown; without a height as its width makes it.
  struct Picture {
    let source: String
    let width: String
    var height: String?
  }

  /// How pandoc reads the page. Our own levels begin at 2, since 1 is the title's.
  static let pandocOptions = ["--from=html-auto_identifiers", "--shift-heading-level-by=-1"]

  init(
    _ document: Document, _ identity: VisualIdentity, keepsSmallTables: Bool = false, drawn: (Figure) -> Picture?
  ) {
    page = HTMLPage(document, identity)
    // Word checks the spelling of a country's language, not of a language alone.
    language = page.language == "fr" ? "fr-FR" : page.language
    blocks = zip(page.blocks, document.blocks).map { block, source in
      Piece(
        block: block, table: block.table.flatMap { OfficeTable($0, of: source, keepsSmall: keepsSmallTables) },
        drawing: block.figure.flatMap { figure in
          var picture: Picture?
          guard case .figure(let source) = source else { return nil }
          let painted = source.painted(in: identity)
          if painted.isSelfContained { picture = drawn(painted) }
          guard picture != nil || !figure.equivalent.isEmpty else { return nil }
          return Drawing(
            caption: figure.caption, words: source.words,
            picture: picture,
            lines: picture == nil ? figure.equivalent.map(Self.keepingIndent) : [])
        })
    }
  }

  /// The line with the spaces at its head made no-break ones, which HTML keeps.
  private static func keepingIndent(_ line: String) -> String {
    let words = line.drop { $0 == " " }
    return String(repeating: "\u{A0}", count: line.count - words.count) + words
  }
}

extension Figure {
  /// What it shows and says, in one line, for who cannot see it.
  var words: String {
    let lines = equivalentLines
    return lines.isEmpty ? caption : caption + ". " + lines.joined(separator: " ; ")
  }

  /// How wide it is on paper, in millimetres: no more than its words are legible for, and not so much that it would be
  /// taller than the page.
  var widthOnPaper: Int {
    guard let view = svg.firstMatch(of: /viewBox="0 0 ([0-9.]+) ([0-9.]+)"/), let width = Double(view.1),
      let height = Double(view.2), width > 0, height > 0
    else { return 174 }
    // The text is 174 millimetres wide, and 215 leave room for a heading; 96 dots of a screen are 25.4 millimetres.
    let dots = svg.firstMatch(of: /max-width:([0-9.]+)px/).flatMap { Double($0.1) }
    let widest = min(174, dots.map { $0 * 25.4 / 96 } ?? 174, 215 * width / height)
    return max(10, Int(widest))
  }
}
