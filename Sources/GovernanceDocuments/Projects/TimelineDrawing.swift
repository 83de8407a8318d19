import Governance
import GovernanceFrench

/// The timeline of a year as a drawing: under each project's name a bar for each stage and a mark for each milestone, and
/// below them the same in words.
struct TimelineDrawing {
  private static let margin = 6.0
  private static let barHeight = 16.0
  private static let lineHeight = 16.0
  private static let titles = TextMeasure(size: 17, isBold: true)
  private static let names = TextMeasure(size: 13, isBold: true)
  private static let words = TextMeasure(size: 12, isBold: false)

  /// How a drawing shares out its room.
  struct Layout {
    /// How wide it is.
    let width: Double
    /// How much of that the names take beside the bars; 0 where they stand above them.
    let nameWidth: Double
    /// How far it is enlarged.
    let scale: Double
    /// What a title leaves of the first page, and what the others hold.
    let heights: (first: Double, other: Double)

    /// For a screen, a phone's among them.
    static let narrow = Layout(width: 440, nameWidth: 0, scale: 1.1, heights: (640, 735))
    /// For paper: as wide as the text of a page.
    static let wide = Layout(width: 658, nameWidth: 218, scale: 1, heights: (720, 890))
  }

  /// What may not be parted by a page.
  private struct Piece {
    let height: Double
    /// Whether the group and the months stand above it.
    var isHeaded = true
    let draw: (inout SVGWriter, Double) -> Void
  }

  let timeline: ProjectTimeline
  var layout = Layout.narrow

  /// The whole timeline as one drawing, its title in it.
  func whole() -> String {
    drawn(
      [words([timeline.title], Self.titles, .deep, lineHeight: 22)] + pieces, id: "frise", saying: description)
  }

  private var description: String { timeline.lines().dropFirst().joined(separator: "\n") }

  /// The timeline in as many drawings as pages need, the first below the title.
  func pages() -> [String] {
    var pages: [[Piece]] = [[]]
    var used = 0.0
    for piece in pieces {
      if used > 0, used + piece.height > (pages.count == 1 ? layout.heights.first : layout.heights.other) {
        pages.append(piece.isHeaded ? [] : [months])
        used = piece.isHeaded ? 0 : months.height
      }
      pages[pages.count - 1].append(piece)
      used += piece.height
    }
    return pages.enumerated().map {
      drawn($1, id: "frise-\($0 + 1)", saying: $0 == 0 ? description : SVGWriter.continuation)
    }
  }

  private func drawn(_ pieces: [Piece], id: String, saying description: String) -> String {
    var writer = SVGWriter()
    var y = Self.margin
    for piece in pieces {
      piece.draw(&writer, y)
      y += piece.height
    }
    return writer.drawing(
      id: id, title: timeline.title, description: description, width: layout.width, height: y + Self.margin,
      scale: layout.scale)
  }

  /// Each project with what stands above it: its group, where that is another than before, and the months.
  private var pieces: [Piece] {
    var group: Reference<Body>?
    return timeline.rows.map { row in
      var parts: [Piece] = []
      if row.group != group {
        group = row.group
        parts += [words([row.group.name], Self.names, .deep, lineHeight: 20), months]
      }
      let isHeaded = !parts.isEmpty
      parts.append(layout.nameWidth > 0 ? besideName(row) : belowName(row))
      return Self.stack(parts, isHeaded: isHeaded)
    }
  }

  /// What stands below one another.
  private static func stack(_ parts: [Piece], isHeaded: Bool) -> Piece {
    Piece(height: parts.reduce(0) { $0 + $1.height }, isHeaded: isHeaded) { writer, y in
      var y = y
      for part in parts {
        part.draw(&writer, y)
        y += part.height
      }
    }
  }

  private func belowName(_ row: ProjectTimeline.Row) -> Piece {
    Self.stack(
      [
        words(lines(row.project.name, Self.names, layout.width - 2 * Self.margin), Self.names, .ink),
        barsAndWords(of: row), Piece(height: 8) { _, _ in },
      ], isHeaded: false)
  }

  private func besideName(_ row: ProjectTimeline.Row) -> Piece {
    let name = words(lines(row.project.name, Self.names, layout.nameWidth - 2 * Self.margin), Self.names, .ink)
    let bars = barsAndWords(of: row)
    return Piece(height: max(name.height, bars.height) + 7) { writer, y in
      name.draw(&writer, y + 2)
      bars.draw(&writer, y)
    }
  }

  private func barsAndWords(of row: ProjectTimeline.Row) -> Piece {
    let told = row.words(on: timeline.asOf).flatMap { lines($0, Self.words, span) }
    return Self.stack([bars(of: row), words(told, Self.words, .quiet, left: layout.nameWidth)], isHeaded: false)
  }

  private var months: Piece {
    Piece(height: 18) { writer, y in
      for month in 1...12 {
        guard let day = Day(year: timeline.year, month: month, day: 1) else { continue }
        writer.text(String("JFMAMJJASOND".map(\.self)[month - 1]), x(of: day) + 2, y + 12, Self.words, .quiet)
      }
      writer.rule(Self.margin, y + 15, width: layout.width - 2 * Self.margin)
    }
  }

  private func bars(of row: ProjectTimeline.Row) -> Piece {
    Piece(height: Self.barHeight + 9) { writer, top in
      let y = top + 3
      if let planned = row.planned {
        writer.rule(x(of: planned.lowerBound), y + Self.barHeight + 2, width: length(planned))
      }
      for bar in row.bars {
        let isResting = !bar.stage.isActive && bar.stage.code != "delivered"
        let isDelivered = bar.stage.code == "delivered"
        let (left, width) = (x(of: bar.days.lowerBound), length(bar.days))
        writer.frame(
          left, y, width, Self.barHeight, fill: isDelivered ? .deep : .wash,
          isDashed: isResting || bar.stage.code == Stage.notStatedCode)
        let label = set(bar.stage.label)
        if Self.words.width(of: label) + 6 <= width {
          writer.text(label, left + 3, y + 12, Self.words, isDelivered ? .white : .ink)
        }
      }
      for milestone in row.milestones {
        guard let day = milestone.day else { continue }
        writer.mark(
          x(of: day), y + Self.barHeight / 2, isFull: milestone.reachedOn != nil,
          milestone.state(on: timeline.asOf) == .late ? .warm : .deep)
      }
    }
  }

  private func words(
    _ lines: [String], _ measure: TextMeasure, _ colour: SVGWriter.Colour,
    lineHeight: Double = TimelineDrawing.lineHeight, left: Double = 0
  ) -> Piece {
    Piece(height: Double(lines.count) * lineHeight) { writer, y in
      for (index, line) in lines.enumerated() {
        writer.text(
          set(line), left + Self.margin, y + Double(index) * lineHeight + lineHeight - 4, measure, colour)
      }
    }
  }

  private func lines(_ text: String, _ measure: TextMeasure, _ width: Double) -> [String] {
    measure.lines(of: set(text), width: width)
  }

  /// The words as they are drawn, with the spaces of French.
  private func set(_ words: String) -> String { words.printable.frenchTypography }

  private var daysOfYear: Double {
    guard let first = Day(year: timeline.year, month: 1, day: 1),
      let next = Day(year: timeline.year + 1, month: 1, day: 1)
    else { return 366 }
    return Double(next.days(since: first))
  }

  /// How long a year is drawn.
  private var span: Double { layout.width - layout.nameWidth - 2 * Self.margin }

  private func x(of day: Day) -> Double {
    guard let first = Day(year: timeline.year, month: 1, day: 1) else { return Self.margin }
    return layout.nameWidth + Self.margin + Double(day.days(since: first)) / daysOfYear * span
  }

  private func length(_ days: ClosedRange<Day>) -> Double {
    max(2, Double(days.upperBound.days(since: days.lowerBound) + 1) / daysOfYear * span)
  }
}
