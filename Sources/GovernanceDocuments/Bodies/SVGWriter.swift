/// Writes the few elements that a chart needs, words escaped.
struct SVGWriter {
  /// The colours of the documents' pages, each legible on white and on the pale grey (contrast above 4.5 to 1) and apart
  /// from the others in grey.
  enum Colour: String {
    case deep = "#0b5563"
    case warm = "#b4531f"
    case ink = "#1d2529"
    case quiet = "#4a565c"
    case wash = "#f1f5f6"
    case white = "#ffffff"
  }

  /// What a drawing says that goes on with another.
  static let continuation = "Suite du dessin précédent ; le premier dit en toutes lettres ce que montre l'ensemble."

  /// The fonts of the documents' pages. WeasyPrint finds none but the first of a list with spaces behind its commas.
  private static let fonts =
    "'Source Sans 3','Source Sans Pro','Segoe UI',Roboto,'Liberation Sans',Arial,'DejaVu Sans',sans-serif"

  private(set) var markup = ""
  /// How far to the right everything is drawn.
  var left = 0.0

  /// A frame; a dashed one says "advises" without colour.
  mutating func frame(_ x: Double, _ y: Double, _ width: Double, _ height: Double, fill: Colour, isDashed: Bool) {
    let dashes = isDashed ? " stroke-dasharray=\"5 3\"" : ""
    markup += """
      <rect x="\(Self.number(left + x))" y="\(Self.number(y))" width="\(Self.number(width))" height="\(Self.number(height))" \
      rx="4" fill="\(fill.rawValue)" stroke="\(Colour.deep.rawValue)" stroke-width="1.2"\(dashes)/>

      """
  }

  /// A lozenge around a point: full for what is done, open for what is to come.
  mutating func mark(_ x: Double, _ y: Double, isFull: Bool, _ colour: Colour) {
    let points = [(0, -6), (6, 0), (0, 6), (-6, 0)]
      .map { "\(Self.number(x + Double($0.0))),\(Self.number(y + Double($0.1)))" }
    markup += """
      <polygon points="\(points.joined(separator: " "))" fill="\(isFull ? colour.rawValue : Colour.white.rawValue)" \
      stroke="\(colour.rawValue)" stroke-width="1.5"/>

      """
  }

  /// A rule from the left to the right.
  mutating func rule(_ x: Double, _ y: Double, width: Double) {
    markup += """
      <rect x="\(Self.number(left + x))" y="\(Self.number(y))" width="\(Self.number(width))" height="1.5" \
      fill="\(Colour.deep.rawValue)"/>

      """
  }

  /// One line of words.
  ///
  /// - Parameter room: how wide it may be; a line of a usual measure that might exceed it in a wide font is held to its
  ///   width. Nil where there is room enough.
  mutating func text(
    _ words: String, _ x: Double, _ y: Double, _ measure: TextMeasure, _ colour: Colour, within room: Double? = nil
  ) {
    let weight = measure.isBold ? " font-weight=\"bold\"" : ""
    let widest = measure.widest.width(of: words)
    // Programs that print or convert know no length, but a space between letters, which the style of a page takes back.
    let length =
      widest > room ?? widest
      ? " textLength=\"\(Self.number(measure.width(of: words)))\" lengthAdjust=\"spacingAndGlyphs\""
        + " letter-spacing=\"-\(Self.number(Self.spacing(of: words, widest, within: room ?? widest)))\"" : ""
    markup += """
      <text x="\(Self.number(left + x))" y="\(Self.number(y))" font-size="\(Self.number(measure.size))"\(weight)\(length) \
      fill="\(colour.rawValue)">\(Self.escaped(words))</text>

      """
  }

  /// The whole drawing, with its name and what it says for who cannot see it; as wide as what it is shown in, but no
  /// wider than its words are legible for.
  ///
  /// - Parameters:
  ///   - scale: how far it may be enlarged.
  ///   - least: the width, in pixels, below which one moves it rather than squint at it; nil for a drawing that a
  ///     telephone shows whole.
  func drawing(
    id: String, title: String, description: String, width: Double, height: Double, scale: Double = 1.5,
    least: Double? = nil
  ) -> String {
    let least = least.map { "min-width:\(Self.number($0))px;" } ?? ""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.number(width)) \(Self.number(height))" \
      width="100%" style="height:auto;\(least)max-width:\(Self.number(width * scale))px" role="img" \
      aria-labelledby="\(id)-titre \(id)-texte" xml:lang="fr" lang="fr" \
      font-family="\(Self.fonts)">
      <title id="\(id)-titre">\(Self.escaped(title))</title>
      <desc id="\(id)-texte">\(Self.escaped(description))</desc>
      <rect width="100%" height="100%" fill="\(Colour.white.rawValue)"/>
      \(markup)</svg>

      """
  }

  /// The words as XML: no control characters, and no backslash, which a page refuses in a drawing.
  static func escaped(_ words: String) -> String {
    func line(_ words: String) -> String {
      let escaped = words.printable.htmlEscaped
      return escaped.utf8.contains(UInt8(ascii: "\\")) ? escaped.replacing("\\", with: "&#92;") : escaped
    }
    guard words.utf8.contains(UInt8(ascii: "\n")) else { return line(words) }
    return words.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(
      separator: "\n")
  }

  /// By how much each letter has to come nearer, in whole tenths: a line of letters is a twelfth narrower than the sum of
  /// the widest of each kind, and what is left runs into the margin.
  private static func spacing(of words: String, _ widest: Double, within room: Double) -> Double {
    let excess = max(0, widest * 11 / 12 - room)
    return (excess * 10 / Double(max(1, words.unicodeScalars.count - 1))).rounded(.down) / 10
  }

  /// At most one decimal, with a point.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
