extension Text {
  /// The text as inline Markdown, on one line.
  var markdown: String {
    if case .plain(let words)? = runs.first, runs.count == 1 { return words.oneLine.markdownEscaped }
    let pieces = runs.map { MarkdownPiece($0) }
    var line = ""
    for (index, piece) in pieces.enumerated() {
      let next = index + 1 < pieces.count ? pieces[index + 1] : nil
      line += piece.marked(after: line.unicodeScalars.last, before: next)
    }
    return line.singleSpaced
  }
}

/// One run cut into its words and the spaces around them: `** bold **` is no emphasis in Markdown, `**bold**` is.
private struct MarkdownPiece {
  private let marks: [String]
  private let head: String
  private let words: String
  private let tail: String

  init(_ run: Text.Run) {
    marks =
      switch run {
      case .plain, .link: []
      case .strong, .target: ["**"]
      // The underscore does not melt into the stars of a strong neighbour, but does not work within a word either.
      case .emphasis: ["_", "*"]
      }
    let string = run.string.printable
    words = string.oneLine
    head = string.first == " " ? " " : ""
    tail = string.last == " " && !words.isEmpty ? " " : ""
  }

  /// The run as Markdown, with the first of its marks that works between its neighbours; none if no mark does, since
  /// losing an emphasis is better than printing stars.
  func marked(after before: Unicode.Scalar?, before next: MarkdownPiece?) -> String {
    let left = head.isEmpty ? before : " "
    let right = tail.isEmpty ? next?.firstScalar : " "
    let touchesMarked = tail.isEmpty && next?.marks.isEmpty == false
    let mark = marks.first { works($0, between: left, and: right, touchesMarked: touchesMarked) } ?? ""
    return head + mark + words.markdownEscaped + mark + tail
  }

  /// What the piece begins with, its own mark left out since it may yet go without.
  private var firstScalar: Unicode.Scalar? {
    head.isEmpty ? words.unicodeScalars.first : " "
  }

  /// CommonMark's rules on what may stand on either side of a delimiter, taken on the safe side.
  private func works(
    _ mark: String, between left: Unicode.Scalar?, and right: Unicode.Scalar?, touchesMarked: Bool
  ) -> Bool {
    guard let first = words.unicodeScalars.first, let last = words.unicodeScalars.last,
      !first.properties.isWhitespace, !last.properties.isWhitespace
    else { return false }
    let isInWord = left?.isMarkdownWord == true || right?.isMarkdownWord == true
    if mark == "_" { return !isInWord }
    if mark == "*", touchesMarked || left == Unicode.Scalar("*") { return false }
    return !isInWord || (first.isMarkdownWord && last.isMarkdownWord)
  }
}

extension Unicode.Scalar {
  /// Neither a space nor punctuation, in the sense of CommonMark's rules on what may stand beside a delimiter.
  fileprivate var isMarkdownWord: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol,
      .spaceSeparator:
      false
    default: true
    }
  }
}
