import Mustache

/// Markup the template may print as it is with `{{{…}}}`; only the initialisers below can make some.
struct HTMLMarkup: MustacheCustomRenderable {
  let renderText: String
  let isNull = false

  /// The runs of a text, their words escaped.
  init(_ text: Text, _ typography: HTMLTypography) {
    if case .plain(let words)? = text.runs.first, text.runs.count == 1 {
      renderText = typography.set(words).htmlEscaped
      return
    }
    let words = typography.set(text.runs.map(\.string)).map(\.htmlEscaped)
    renderText = zip(text.runs, words).map { run, words in
      switch run {
      case .plain: words
      case .strong: "<strong>\(words)</strong>"
      case .emphasis: "<em>\(words)</em>"
      case .link(_, let name): "<a href=\"#\(Self.anchor(name))\">\(words)</a>"
      case .target(_, let name): "<span id=\"\(Self.anchor(name))\"><strong>\(words)</strong></span>"
      }
    }.joined()
  }

  /// The name of a place as an attribute holds it; no place of a name meets an anchor of the page's own.
  private static func anchor(_ name: String) -> String {
    let words = name.oneLine
    return "lieu-\((words.utf8.contains(UInt8(ascii: " ")) ? words.replacing(" ", with: "-") : words).htmlEscaped)"
  }

  /// The drawing of a figure, if it may enter the page.
  init?(drawing figure: Figure) {
    guard figure.isSelfContained else { return nil }
    // Control characters have no place in HTML, not even escaped; line breaks between tags become spaces.
    renderText = figure.svg.printable
  }

  /// Tags of the program around markup.
  init(written: String) { renderText = written }
}
