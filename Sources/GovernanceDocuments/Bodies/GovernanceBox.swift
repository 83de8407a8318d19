import GovernanceFrench

/// A college, body or group of an organisation chart, its words on lines that fit a box of that width.
struct GovernanceBox {
  static let padding = 8.0
  static let lineHeight = 15.0
  static let names = TextMeasure(size: 13.5, isBold: true, isUsual: true)
  static let words = TextMeasure(size: 13, isBold: false, isUsual: true)

  /// One line of words, where it stands in the box and how far it may run.
  struct Piece {
    let text: String
    let x: Double
    let line: Int
    let room: Double
    let measure: TextMeasure
    let colour: SVGWriter.Colour
  }

  let pieces: [Piece]
  let isDashed: Bool
  /// How high the box has to be.
  let height: Double

  /// What runs on is indented, so that it is not taken for the next fact.
  private static let indent = 10.0

  init(_ box: GovernanceOutline.Box, width: Double) {
    let room = width - 2 * Self.padding
    var pieces: [Piece] = []
    var line = 0
    func add(_ words: String, _ measure: TextMeasure, _ colour: SVGWriter.Colour, at x: Double, within room: Double) {
      let indent = measure.isBold ? 0 : Self.indent
      let lines = measure.lines(of: words, width: room - indent, firstLine: room)
      for (index, text) in lines.enumerated() {
        let start = index == 0 ? 0 : indent
        pieces.append(
          Piece(text: text, x: x + start, line: line, room: room - start, measure: measure, colour: colour))
        line += 1
      }
    }
    add(box.name, Self.names, .deep, at: 0, within: room)
    for fact in box.lines { add(fact.text, Self.words, fact.isDoubt ? .warm : .quiet, at: 0, within: room) }
    // Names down one column after the other, as many as they fit.
    let longest = box.names.map { Self.words.width(of: $0.text) }.max() ?? 0
    let columns = (1...3).last { longest <= (room - Double($0 - 1) * Self.indent) / Double($0) } ?? 1
    let columnWidth = (room - Double(columns - 1) * Self.indent) / Double(columns)
    let rows = (box.names.count + columns - 1) / columns
    let first = line
    var last = line
    for (index, name) in box.names.enumerated() {
      if index % rows == 0 { line = first }
      add(
        name.text, Self.words, name.isDoubt ? .warm : .ink,
        at: Double(index / rows) * (columnWidth + Self.indent), within: columnWidth)
      last = max(last, line)
    }
    self.pieces = pieces
    isDashed = box.isAdvisory
    height = Double(last) * Self.lineHeight + 2 * Self.padding - 2
  }

  func draw(_ writer: inout SVGWriter, x: Double, y: Double, width: Double, height: Double, fill: SVGWriter.Colour) {
    writer.frame(x, y, width, height, fill: fill, isDashed: isDashed)
    for piece in pieces {
      writer.text(
        piece.text, x + Self.padding + piece.x, y + Self.padding + 11 + Double(piece.line) * Self.lineHeight,
        piece.measure, piece.colour, within: piece.room)
    }
  }

  /// Whether no word has to be cut in a box of that width.
  static func fits(_ box: GovernanceOutline.Box, width: Double) -> Bool {
    let room = width - 2 * padding
    return names.widestWord(of: box.name) <= room
      && (box.lines + box.names).allSatisfy { words.widestWord(of: $0.text) <= room - indent }
  }
}

extension String {
  /// The words as they are drawn, with the spaces of French.
  var drawn: String { printable.frenchTypography }
}
