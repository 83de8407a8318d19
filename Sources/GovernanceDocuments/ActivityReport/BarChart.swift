import GovernanceFrench

/// Bars that lie under one another, each with its words and its number: read by length, never by colour alone.
struct BarChart {
  /// What the chart shows.
  let caption: String
  /// What a bar's number counts, for the words that replace it.
  let bars: [Bar]

  /// One bar.
  struct Bar {
    /// What it stands for.
    let label: String
    /// How long it is; nil where the record cannot tell, which is no bar of length zero.
    let value: Int?
    /// An outlined bar behind it: what was due, or convened; nil for none.
    var outline: Int?
    /// What is written behind it; the number where nothing else is said.
    var words: String?

    fileprivate var shown: String {
      words ?? value.map { $0.french + (outline.map { " sur \($0.french)" } ?? "") } ?? Gap.notEntered
    }
  }

  private static let width = 440.0
  private static let margin = 6.0
  private static let words = TextMeasure(size: 13, isBold: false)
  private static let numbers = TextMeasure(size: 13, isBold: true)
  private static let lineHeight = 17.0

  /// More bars make several drawings under one another, between which a page may end: one that is half a page high leaves
  /// a hole on the page before it.
  private static let barsOfADrawing = 4

  /// The chart with the words that say the same, in parts of one scale where it has many bars, of which the first says the
  /// words of all; none without a bar that says anything.
  func figures(id: String) -> [Figure] {
    guard bars.contains(where: { $0.value != nil || $0.outline != nil }) else { return [] }
    let count = (bars.count + Self.barsOfADrawing - 1) / Self.barsOfADrawing
    return (0..<count).map { part in
      let shown = Array(bars[(bars.count * part / count)..<(bars.count * (part + 1) / count)])
      let title = part == 0 ? caption : "\(caption) (suite)"
      return Figure(
        caption: title,
        svg: drawing(shown, id: part == 0 ? id : "\(id)-\(part + 1)", title: title, saying: Self.words(of: shown)),
        textEquivalent: part == 0 ? Self.words(of: bars) : "")
    }
  }

  private static func words(of bars: [Bar]) -> String {
    bars.map { "\($0.label) : \($0.shown)" }.joined(separator: "\n")
  }

  /// Words stand above each bar, so that a phone holds them; the number stands behind it.
  private func drawing(_ shown: [Bar], id: String, title: String, saying description: String) -> String {
    var writer = SVGWriter()
    let longest = max(1, bars.flatMap { [$0.value, $0.outline] }.compactMap { $0 }.max() ?? 1)
    let widest = bars.map { Self.numbers.width(of: $0.shown) }.max() ?? 0
    let room = max(80, Self.width - 3 * Self.margin - widest)
    var y = Self.margin
    for bar in shown {
      for line in Self.words.lines(of: bar.label.printable.frenchTypography, width: Self.width - 2 * Self.margin) {
        writer.text(line, Self.margin, y + 13, Self.words, .ink)
        y += Self.lineHeight
      }
      func length(_ value: Int) -> Double { room * Double(value) / Double(longest) }
      // What was due is no result where nobody entered what was done.
      let outline = bar.value == nil ? nil : bar.outline
      if let outline, outline > 0 {
        writer.frame(Self.margin, y + 2, max(2, length(outline)), 14, fill: .wash, isDashed: true)
      }
      if let value = bar.value, value > 0 {
        writer.frame(Self.margin, y + 2, max(2, length(value)), 14, fill: .deep, isDashed: false)
      }
      let end = [bar.value, outline].compactMap { $0 }.map(length).max() ?? 0
      writer.text(
        bar.shown.frenchTypography, Self.margin * 2 + end, y + 14, Self.numbers, bar.value == nil ? .warm : .ink)
      y += 26
    }
    // Its words stay as large as those around it.
    return writer.drawing(
      id: id, title: title, description: description, width: Self.width, height: y + Self.margin, scale: 1.1)
  }
}
