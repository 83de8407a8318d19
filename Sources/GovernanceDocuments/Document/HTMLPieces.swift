import Governance
import Mustache

/// The body of a page in pieces: a figure, or what stands between two of them as the program writes it.
///
/// A report has hundreds of headings, paragraphs, lists and tables. A template looks for each by seven names and for its
/// values by more, which takes many times longer than to write it.
struct HTMLPieces: MustacheSequence {
  let blocks: HTMLBlocks

  /// A large report's page never stands in memory twice: in bytes.
  private static let longestText = 65_536

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
