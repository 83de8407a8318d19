import Governance
import GovernanceFrench

/// How many projects each working group has at each stage: a drawing, and the words that say the same.
public struct StageChart: Sendable {
  /// The groups, in their order.
  public let groups: [WorkingGroup]
  /// The day.
  public let day: Day

  /// The same groups on the first day of the year, told beside; nil where the chart tells one day only.
  private let before: Before?

  /// The groups, in the same order, with what the record knows of an earlier day.
  struct Before {
    let groups: [WorkingGroup]
    let day: Day
  }

  /// The projects of those groups on that day.
  public init(_ groups: [WorkingGroup], on day: Day) { self.init(groups, on: day, before: nil) }

  init(_ groups: [WorkingGroup], on day: Day, before: Before?) {
    self.groups = groups
    self.day = day
    self.before = before
  }

  /// "Projets par stade au 12 janvier 2026".
  public var title: String { "Projets par stade au \(day.frenchShort)" }

  /// What the drawing says, a line a group.
  public var lines: [String] { groups.map(\.line) }

  /// The drawing. Each stage is a bar with its name and its number, so nothing is said by a colour: what is delivered is
  /// full, what rests has a dashed line.
  /// A sheet of one group names it above.
  public var svg: String {
    drawing(groups.indices, id: "stades", title: title, scale: 1.5, isNamed: groups.count != 1) { groups[$0].line }
  }

  /// The drawing with its words, for a document.
  public var figure: Block {
    .figure(Figure(caption: title, svg: svg, textEquivalent: lines.joined(separator: "\n")))
  }

  /// The chart of a report, whose groups have the projects of which the record tells a stage: in parts of one scale where it
  /// has many bars; none without a project.
  func figures(id: String) -> [Figure] {
    let caption = "Projets par groupe et par stade au \(day.frenchShort)"
    guard groups.indices.contains(where: { !rows($0).isEmpty }) else { return [] }
    let parts = parts
    return parts.enumerated().map { index, part in
      // Which part it is stays on one line.
      let title = parts.count == 1 ? caption : "\(caption) (\(index + 1)\u{A0}sur\u{A0}\(parts.count))"
      return Figure(
        caption: title,
        svg: drawing(part, id: index == 0 ? id : "\(id)-\(index + 1)", title: title, scale: 1.1, saying: stageLine),
        textEquivalent: part.map(stageLine).joined(separator: "\n"))
    }
  }

  /// The groups on drawings of which none is half a page high; no group is cut.
  private var parts: [Range<Int>] {
    var parts: [Range<Int>] = []
    var height = 0
    for index in groups.indices {
      let own = rows(index).count + 1
      if let first = parts.last?.lowerBound, height + own <= Self.rowsOfADrawing {
        parts[parts.count - 1] = first..<index + 1
        height += own
      } else {
        parts.append(index..<index + 1)
        height = own
      }
    }
    return parts
  }

  /// One bar: a stage with its projects on the day, and on the earlier one where it had any.
  private struct Row {
    let stage: Stage
    let count: Int
    let before: Int?
  }

  /// The stages of a group, those of both days.
  private func rows(_ index: Int) -> [Row] {
    let counts = groups[index].projectCounts
    guard let before else { return counts.map { Row(stage: $0.stage, count: $0.count, before: nil) } }
    let earlier = before.groups[index].projectCounts
    let gone = earlier.filter { old in !counts.contains { $0.stage == old.stage } }
    return (counts.map { ($0.stage, $0.count) } + gone.map { ($0.stage, 0) })
      .sorted { ($0.0.rank, $0.0.code) < ($1.0.rank, $1.0.code) }
      .map { stage, count in
        Row(stage: stage, count: count, before: earlier.first { $0.stage == stage }?.count)
      }
  }

  /// "Mobilité – non précisé : 4, étude : 1 ; au 1er janvier 2025 – étude : 1".
  private func stageLine(_ index: Int) -> String {
    let line = groups[index].stageLine
    guard let before, !before.groups[index].projectCounts.isEmpty else { return line }
    return "\(line) ; au \(before.day.frenchShort) – \(before.groups[index].stageList)"
  }

  /// How the earlier day is drawn, or that nobody knows it.
  private var legend: String? {
    before.map { before in
      let isKnown = before.groups.contains { !$0.projectCounts.isEmpty }
      return isKnown
        ? "Entre parenthèses : au \(before.day.frenchShort)."
        : "Au \(before.day.frenchShort) : non attesté."
    }
  }

  private static let rowsOfADrawing = 18
  private static let width = 440.0
  private static let margin = 6.0
  private static let barHeight = 13.0
  private static let rowHeight = 18.0
  private static let names = TextMeasure(size: 13.5, isBold: true)
  private static let words = TextMeasure(size: 13, isBold: false)

  private func drawing(
    _ shown: Range<Int>, id: String, title: String, scale: Double, isNamed: Bool = true, saying line: (Int) -> String
  ) -> String {
    var writer = SVGWriter()
    let all = groups.indices.flatMap(rows)
    let room = Self.width - 2 * Self.margin
    // The longest name of a stage gives the bars their place, as far as it leaves them half of the width.
    let labels = min(all.map { Self.words.width(of: set($0.stage.label)) }.max() ?? 0, room / 2) + 10
    let most = all.map { max($0.count, $0.before ?? 0) }.max() ?? 1
    let unit = min(26, (room - labels - 70) / Double(max(1, most)))
    var y = Self.margin
    for words in legend.map({ Self.words.lines(of: set($0), width: room) }) ?? [] {
      writer.text(words, Self.margin, y + 12, Self.words, .quiet)
      y += 20
    }
    for index in shown {
      let group = groups[index]
      let rows = rows(index)
      for line in !isNamed ? [] : Self.names.lines(of: set(group.reference.name), width: room) {
        writer.text(line, Self.margin, y + 13, Self.names, .deep)
        y += 18
      }
      if rows.isEmpty {
        writer.text("aucun projet", Self.margin, y + 12, Self.words, .quiet)
        y += Self.rowHeight
      }
      for row in rows {
        let label = Self.words.lines(of: set(row.stage.label), width: labels - 10).first ?? ""
        writer.text(label, Self.margin, y + 12, Self.words, .ink)
        let (left, length) = (Self.margin + labels, unit * Double(row.count))
        if row.count > 0 {
          writer.frame(
            left, y + 1, length, Self.barHeight, fill: row.stage.fill,
            isDashed: !row.stage.isDelivered && !row.stage.isActive)
        }
        if let before = row.before {
          writer.rule(left, y + Self.barHeight + 2.5, width: unit * Double(before))
        }
        let end = left + max(length, unit * Double(row.before ?? 0)) + 6
        let number = row.count.french
        writer.text(number, end, y + 12, Self.names, .ink)
        if let before = row.before {
          writer.text("(\(before.french))", end + Self.names.width(of: number) + 5, y + 12, Self.words, .quiet)
        }
        y += Self.rowHeight
      }
      y += 8
    }
    return writer.drawing(
      id: id, title: title, description: shown.map(line).joined(separator: "\n"), width: Self.width, height: y,
      scale: scale)
  }

  private func set(_ words: String) -> String { words.printable.frenchTypography }
}

extension WorkingGroup {
  fileprivate var line: String {
    projectCount > 0
      ? "\(reference.name) : \(projectCount.of("projet")) (\(stageList))" : "\(reference.name) : aucun projet"
  }

  /// "Mobilité – non précisé : 4, étude : 1".
  fileprivate var stageLine: String {
    "\(reference.name) – \(stageList.isEmpty ? "aucun stade connu" : stageList)"
  }

  /// "non précisé : 4, étude : 1".
  var stageList: String { projectCounts.map { "\($0.stage.label) : \($0.count.french)" }.joined(separator: ", ") }
}

extension Stage {
  fileprivate var isDelivered: Bool { code == "delivered" }

  /// Full for what is delivered, pale for what goes on, white for what rests or is not known.
  fileprivate var fill: SVGWriter.Colour {
    if isDelivered { return .deep }
    return isActive && code != Stage.notStatedCode ? .wash : .white
  }
}
