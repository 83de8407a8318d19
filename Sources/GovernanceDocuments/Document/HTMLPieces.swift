import Governance
import Mustache

/// The body of a page in pieces: a figure, or what stands between two of them as the program writes it.
///
/// A report has hundreds of headings, paragraphs, lists and tables. A template looks for each by seven names and for its
/// values by more, which takes many times longer than to write it.
struct HTMLPieces: MustacheSequence {
  let blocks: HTMLBlocks

  /// A large report's page never stands in memory twice: in bytes.
  static let longestText = 65_536

  func makeIterator() -> some IteratorProtocol<HTMLPiece> {
    sequence(state: (blocks: blocks.makeIterator(), next: nil as HTMLFigure?)) { state -> HTMLPiece? in
      if let figure = state.next.take() { return HTMLPiece(text: nil, figure: figure) }
      var text = ""
      while text.utf8.count < Self.longestText, let block = state.blocks.next() {
        if let figure = block.figure {
          state.next = figure
          break
        }
        text += block.written
      }
      if text.isEmpty { return state.next.take().map { HTMLPiece(text: nil, figure: $0) } }
      // The template breaks the line, as it reads best there.
      return HTMLPiece(text: HTMLMarkup(written: String(text.dropLast())), figure: nil)
    }
  }
}

/// The same pieces with a mark in place of each text, which is written once the page around it is known.
struct HTMLFrame: MustacheSequence {
  let blocks: HTMLBlocks

  /// No page has this sign: neither words nor drawings keep control characters.
  static let mark: UInt8 = 0

  /// How many texts there are: runs of blocks without a figure, of which any shows something.
  var runCount: Int {
    let shown = blocks.document.blocks.filter(\.isShown)
    return shown.indices.count { !shown[$0].isFigure && ($0 == 0 || shown[$0 - 1].isFigure) }
  }

  func makeIterator() -> some IteratorProtocol<HTMLPiece> {
    let shown = blocks.document.blocks.filter(\.isShown)
    return shown.indices.lazy.compactMap { index -> HTMLPiece? in
      if case .figure(let figure) = shown[index] {
        return HTMLPiece(text: nil, figure: HTMLFigure(figure.painted(in: blocks.identity), blocks.typography))
      }
      let isFirst = index == 0 || shown[index - 1].isFigure
      return isFirst ? HTMLPiece(text: HTMLMarkup(written: "\u{0}"), figure: nil) : nil
    }.makeIterator()
  }
}

extension Block {
  fileprivate var isFigure: Bool { if case .figure = self { true } else { false } }
}

extension HTMLBlocks {
  /// What is written of each block, on lines of its own; nil for a figure. Figures are not drawn for it.
  var written: some Sequence<String?> {
    var outline = HeadingOutline()
    return document.blocks.enumerated().lazy.filter { $1.isShown }.map { index, block -> String? in
      block.isFigure ? nil : HTMLBlock(block, number: index + 1, outline: &outline, typography, identity).written
    }
  }
}

/// One of those: exactly one of its values is there.
struct HTMLPiece {
  /// Headings, paragraphs, lists, tables and notes.
  let text: HTMLMarkup?
  let figure: HTMLFigure?
}

extension HTMLBlock {
  /// What is no figure, on lines of its own; nothing for what has nothing to show.
  fileprivate var written: String {
    if let heading {
      let level = heading.level
      return "<h\(level) id=\"\(heading.id)\">\(heading.title.htmlEscaped)</h\(level)>\n"
    }
    if let paragraph { return "<p>\(paragraph.renderText)</p>\n" }
    if let list { return "<ul\(list.isShort ? " class=\"kept\"" : "")>\n\(list.written)</ul>\n" }
    if let numbered { return "<ol>\n\(numbered.written)</ol>\n" }
    if let table { return table.written }
    if let note { return "<p class=\"note\" role=\"note\"><strong>Note&nbsp;:</strong> \(note.htmlEscaped)</p>\n" }
    return ""
  }
}

extension HTMLList {
  fileprivate var written: String { items.map { "<li>\($0.renderText)</li>\n" }.joined() }
}
