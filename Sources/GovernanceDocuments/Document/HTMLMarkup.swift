import Mustache

/// Markup the template may print as it is with `{{{…}}}`; only the initialisers below can make some.
struct HTMLMarkup: MustacheCustomRenderable {
  let renderText: String
  let isNull = false

  /// The runs of a text, their words escaped.
  init(_ text: Text, _ typography: HTMLTypography) {
    let words = typography.set(text.runs.map(\.string)).map(\.htmlEscaped)
    renderText = zip(text.runs, words).map { run, words in
      switch run {
      case .plain: words
      case .strong: "<strong>\(words)</strong>"
      case .emphasis: "<em>\(words)</em>"
      }
    }.joined()
  }

  /// The drawing of a figure, if it may enter the page.
  init?(drawing figure: Figure) {
    guard figure.isSelfContained else { return nil }
    // Control characters have no place in HTML, not even escaped; line breaks between tags become spaces.
    renderText = figure.svg.printable
  }
}
