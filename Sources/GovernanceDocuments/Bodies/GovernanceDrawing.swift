import GovernanceFrench

/// An organisation chart as pieces that stand under one another: each fits a phone's width and an A4 page.
///
/// The whole is 440 units wide, with words of 13: at 360 pixels they are still over 9 pixels high.
struct GovernanceDrawing {
  private static let width = 440.0
  private static let margin = 6.0
  private static let gap = 10.0
  private static let padding = 9.0
  private static let lineHeight = 17.0

  private static let titles = TextMeasure(size: 17, isBold: true)
  private static let names = TextMeasure(size: 13.5, isBold: true)
  private static let words = TextMeasure(size: 13, isBold: false)

  /// What stands on one line of the drawing, and may not be parted by a page.
  private struct Row {
    let height: Double
    let draw: (inout SVGWriter, Double) -> Void
  }

  private let outline: GovernanceOutline

  init(_ outline: GovernanceOutline) {
    self.outline = outline
  }

  /// The whole chart as one drawing, its title in it.
  func whole(id: String = "organigramme") -> String {
    let rows = [titleRow] + outline.levels.indices.flatMap { [headingRow($0, isContinued: false)] + boxRows($0) }
    return drawn([rows], id: id, saying: description)
  }

  /// The chart in as many drawings as pages need; the title is left to the page.
  func pages(height limit: Double, id: String = "organigramme") -> [String] {
    drawn(columns(height: limit).map { [$0] }, id: id)
  }

  /// The chart for paper: two columns beside each other on each sheet, as even as may be, the title left to the page.
  func sheets(height limit: Double, id: String = "organigramme") -> [String] {
    let heights = stride(from: min(200, limit), through: limit, by: 20)
    let columns = heights.lazy.map(columns).first { $0.count <= 2 } ?? columns(height: limit)
    return drawn(
      stride(from: 0, to: columns.count, by: 2).map { Array(columns[$0..<min($0 + 2, columns.count)]) }, id: id)
  }

  /// The rows in columns of no more than that height, as far as a row allows.
  private func columns(height limit: Double) -> [[Row]] {
    var pages: [[Row]] = [[]]
    var used = 0.0
    for level in outline.levels.indices {
      let boxes = boxRows(level)
      let heading = headingRow(level, isContinued: false)
      let whole = boxes.reduce(heading.height) { $0 + $1.height }
      if used > 0, used + whole > limit {
        pages.append([])
        used = 0
      }
      pages[pages.count - 1].append(heading)
      used += heading.height
      for (index, row) in boxes.enumerated() {
        if index > 0, used + row.height > limit {
          let again = headingRow(level, isContinued: true)
          pages.append([again])
          used = again.height
        }
        pages[pages.count - 1].append(row)
        used += row.height
      }
    }
    return pages
  }

  /// The drawings that go on with one another: the first says what all of them show.
  private func drawn(_ drawings: [[[Row]]], id: String) -> [String] {
    drawings.enumerated().map { index, columns in
      drawn(columns, id: "\(id)-\(index + 1)", saying: index == 0 ? description : SVGWriter.continuation)
    }
  }

  private var description: String { outline.lines().dropFirst(2).joined(separator: "\n") }

  private func drawn(_ columns: [[Row]], id: String, saying description: String) -> String {
    var writer = SVGWriter()
    var height = 0.0
    for (index, rows) in columns.enumerated() {
      writer.left = Double(index) * (Self.width + Self.gap)
      var y = Self.margin
      for row in rows {
        row.draw(&writer, y)
        y += row.height
      }
      height = max(height, y + Self.margin)
    }
    return writer.drawing(
      id: id, title: outline.title, description: description,
      width: Double(columns.count) * (Self.width + Self.gap) - Self.gap, height: height)
  }

  private var titleRow: Row {
    let lines = Self.titles.lines(of: set(outline.title), width: Self.width - 2 * Self.margin)
    return Row(height: Double(lines.count) * 22 + 6) { writer, y in
      for (index, line) in lines.enumerated() {
        writer.text(line, Self.margin, y + 17 + Double(index) * 22, Self.titles, .deep)
      }
    }
  }

  private func headingRow(_ index: Int, isContinued: Bool) -> Row {
    let level = outline.levels[index]
    let title = level.title + (isContinued ? " (suite)" : "")
    let remark = isContinued ? nil : level.remark
    let remarks = remark.map { Self.words.lines(of: set($0), width: Self.width - 2 * Self.margin) } ?? []
    return Row(height: 38 + Double(remarks.count) * Self.lineHeight) { writer, y in
      writer.text(title, Self.margin, y + 22, TextMeasure(size: 15, isBold: true), .deep)
      writer.rule(Self.margin, y + 28, width: Self.width - 2 * Self.margin)
      for (line, words) in remarks.enumerated() {
        writer.text(words, Self.margin, y + 45 + Double(line) * Self.lineHeight, Self.words, .quiet)
      }
    }
  }

  /// The boxes of a level, two beside each other, or one below the other where they have much to say or a long word.
  private func boxRows(_ index: Int) -> [Row] {
    let level = outline.levels[index]
    let half = (Self.width - 2 * Self.margin - Self.gap) / 2 - 2 * Self.padding
    let isNarrowEnough = level.boxes.allSatisfy { box in
      Self.names.widestWord(of: set(box.name)) <= half
        && box.lines.allSatisfy { Self.words.widestWord(of: set($0.text)) <= half - 10 }
    }
    let columns = level.isDetailed || !isNarrowEnough ? 1 : 2
    return stride(from: 0, to: level.boxes.count, by: columns).map { first in
      let boxes = level.boxes[first..<min(first + columns, level.boxes.count)]
      let count = Double(boxes.count)
      let width = (Self.width - 2 * Self.margin - Self.gap * (count - 1)) / count
      let contents = boxes.map { lines(of: $0, width: width) }
      let height = (contents.map(\.count).max().map(Double.init) ?? 0) * Self.lineHeight + 2 * Self.padding - 2
      return Row(height: height + Self.gap) { writer, y in
        for (position, (box, content)) in zip(boxes, contents).enumerated() {
          let x = Self.margin + Double(position) * (width + Self.gap)
          writer.frame(x, y, width, height, fill: index == 0 ? .wash : .white, isDashed: box.isAdvisory)
          for (line, piece) in content.enumerated() {
            writer.text(
              piece.text, x + Self.padding + piece.indent,
              y + Self.padding + 11 + Double(line) * Self.lineHeight, piece.measure, piece.colour)
          }
        }
      }
    }
  }

  /// The words as they are drawn, with the spaces of French.
  private func set(_ words: String) -> String { words.printable.frenchTypography }

  private typealias Piece = (text: String, indent: Double, measure: TextMeasure, colour: SVGWriter.Colour)

  /// Name and facts, on lines that fit; what runs on is indented, so that it is not taken for the next fact.
  private func lines(of box: GovernanceOutline.Box, width: Double) -> [Piece] {
    let room = width - 2 * Self.padding
    let name = Self.names.lines(of: set(box.name), width: room)
      .map { Piece(text: $0, indent: 0, measure: Self.names, colour: .deep) }
    let facts = box.lines.flatMap { fact in
      Self.words.lines(of: set(fact.text), width: room - 10, firstLine: room).enumerated().map { index, line in
        Piece(text: line, indent: index == 0 ? 0 : 10, measure: Self.words, colour: fact.isDoubt ? .warm : .ink)
      }
    }
    return name + facts
  }
}
