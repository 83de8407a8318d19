import GovernanceFrench

/// An organisation chart: the levels under one another, in each its boxes side by side.
///
/// The whole is 800 units wide, with words of 13: on the 174 millimetres between the margins of an A4 page they are eight
/// points high. On a telephone it keeps a width at which they can be read, and is moved sideways.
struct GovernanceDrawing {
  /// How high a drawing may be that stands among text: one of a whole page leaves a hole on the page before it.
  static let partHeight = 480.0
  /// How high it may be under the head of a document, with the foot under it. Printed, one that is so high is narrower by a
  /// sixth: its words are between six and seven points high, and the whole is on one page.
  static let firstPageHeight = 1110.0

  private static let width = 800.0
  private static let leastWidth = 640.0
  private static let margin = 6.0
  private static let gap = 10.0

  private static let titles = TextMeasure(size: 17, isBold: true)
  private static let headings = TextMeasure(size: 15, isBold: true)
  private static let remarks = TextMeasure(size: 13, isBold: false)

  /// What stands on one line of the drawing, and may not be parted by a page.
  private struct Row {
    let height: Double
    let draw: (inout SVGWriter, Double) -> Void
  }

  /// What is said, for who cannot see it.
  private let outline: GovernanceOutline
  /// The same as it is drawn.
  private let drawn: GovernanceOutline

  init(_ outline: GovernanceOutline) {
    self.outline = outline
    drawn = outline.map(\.drawn)
  }

  /// The whole chart as one drawing, its title in it.
  func whole(id: String = "organigramme") -> String {
    let rows = [titleRow] + outline.levels.indices.flatMap { [headingRow($0, isContinued: false)] + boxRows($0) }
    return drawn(rows, id: id, saying: description)
  }

  /// The chart in as few drawings as that height allows, none much lower than the others; the title is left to the page.
  func pages(height limit: Double, id: String = "organigramme") -> [String] {
    let levels = outline.levels.indices.map { (heading: headingRow($0, isContinued: false), boxes: boxRows($0)) }
    let fewest = sheets(levels, height: limit)
    let whole = levels.reduce(0) { $1.boxes.reduce($0 + $1.heading.height) { $0 + $1.height } }
    // The lowest height that takes no more drawings shares the chart out among them.
    let even = stride(from: whole / Double(fewest.count), to: limit, by: 20).lazy
      .map { sheets(levels, height: $0) }.first { $0.count == fewest.count }
    // The first says what all of them show.
    return (even ?? fewest).enumerated().map { index, rows in
      drawn(rows, id: "\(id)-\(index + 1)", saying: index == 0 ? description : SVGWriter.continuation)
    }
  }

  private func sheets(_ levels: [(heading: Row, boxes: [Row])], height limit: Double) -> [[Row]] {
    var pages: [[Row]] = [[]]
    var used = 0.0
    for (level, (heading, boxes)) in levels.enumerated() {
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

  private var description: String { outline.lines().dropFirst(2).joined(separator: "\n") }

  private func drawn(_ rows: [Row], id: String, saying description: String) -> String {
    var writer = SVGWriter()
    var y = Self.margin
    for row in rows {
      row.draw(&writer, y)
      y += row.height
    }
    return writer.drawing(
      id: id, title: outline.title, description: description, width: Self.width, height: y + Self.margin, scale: 1.25,
      least: Self.leastWidth)
  }

  private var titleRow: Row {
    let lines = Self.titles.lines(of: drawn.title, width: Self.width - 2 * Self.margin)
    return Row(height: Double(lines.count) * 22 + 6) { writer, y in
      for (index, line) in lines.enumerated() {
        writer.text(line, Self.margin, y + 17 + Double(index) * 22, Self.titles, .deep)
      }
    }
  }

  private func headingRow(_ index: Int, isContinued: Bool) -> Row {
    let level = drawn.levels[index]
    let title = level.title + (isContinued ? " (suite)" : "")
    let remark = isContinued ? nil : level.remark
    // Beside the title where there is room.
    let indent = Self.headings.width(of: title) + 12
    let room = Self.width - 2 * Self.margin
    let isBeside = remark.map { Self.remarks.width(of: $0) <= room - indent } ?? false
    let lines = remark.map { isBeside ? [$0] : Self.remarks.lines(of: $0, width: room) } ?? []
    return Row(height: 34 + (isBeside ? 0 : Double(lines.count) * 17)) { writer, y in
      writer.text(title, Self.margin, y + 19, Self.headings, .deep)
      writer.rule(Self.margin, y + 25, width: room)
      for (line, words) in lines.enumerated() {
        let place = isBeside ? (x: indent, y: 19.0) : (x: 0, y: 42 + Double(line) * 17)
        writer.text(words, Self.margin + place.x, y + place.y, Self.remarks, .quiet)
      }
    }
  }

  /// The boxes of a level, up to four beside each other: as many as make it least high, and cut no word.
  private func boxRows(_ index: Int) -> [Row] {
    let level = drawn.levels[index]
    if level.boxes.isEmpty { return [] }
    let ways = (1...min(4, level.boxes.count)).filter { columns in
      columns == 1 || level.boxes.allSatisfy { GovernanceBox.fits($0, width: Self.columnWidth(columns)) }
    }
    let rows = ways.map { boxRows(level, columns: $0, fill: index == 0 ? .wash : .white) }
    func height(_ rows: [Row]) -> Double { rows.reduce(0) { $0 + $1.height } }
    return rows.min { height($0) < height($1) } ?? []
  }

  private static func columnWidth(_ columns: Int) -> Double {
    (width - 2 * margin - gap * Double(columns - 1)) / Double(columns)
  }

  /// One box beside the other, or, where they have much to say, two in each column, each box in the one that is shortest.
  private func boxRows(_ level: GovernanceOutline.Level, columns: Int, fill: SVGWriter.Colour) -> [Row] {
    let width = Self.columnWidth(columns)
    let boxes = level.boxes.map { GovernanceBox($0, width: width) }
    let count = level.isDetailed ? 2 * columns : columns
    return stride(from: 0, to: boxes.count, by: count).map { first in
      row(boxes[first..<min(first + count, boxes.count)], columns: columns, width: width, fill: fill)
    }
  }

  private func row(
    _ boxes: ArraySlice<GovernanceBox>, columns: Int, width: Double, fill: SVGWriter.Colour
  ) -> Row {
    var stacks = [[GovernanceBox]](repeating: [], count: columns)
    func height(_ stack: [GovernanceBox]) -> Double { stack.reduce(0) { $0 + $1.height + Self.gap } }
    for box in boxes {
      let shortest = stacks.indices.min { height(stacks[$0]) < height(stacks[$1]) } ?? 0
      stacks[shortest].append(box)
    }
    let whole = stacks.map(height).max() ?? 0
    return Row(height: whole) { [stacks] writer, top in
      for (column, stack) in stacks.enumerated() {
        let x = Self.margin + Double(column) * (width + Self.gap)
        var y = top
        for (index, box) in stack.enumerated() {
          // The last one of a column ends where the others do.
          let height = index == stack.count - 1 ? top + whole - Self.gap - y : box.height
          box.draw(&writer, x: x, y: y, width: width, height: height, fill: fill)
          y += height + Self.gap
        }
      }
    }
  }
}
