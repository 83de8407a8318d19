import Governance
import GovernanceFrench

/// How many projects each working group has at each stage: a drawing, and the words that say the same.
public struct StageChart: Sendable {
  /// The groups, in their order.
  public let groups: [WorkingGroup]
  /// The day.
  public let day: Day

  /// The projects of those groups on that day.
  public init(_ groups: [WorkingGroup], on day: Day) {
    self.groups = groups
    self.day = day
  }

  /// "Projets par stade au 12 janvier 2026".
  public var title: String { "Projets par stade au \(day.frenchShort)" }

  /// What the drawing says, a line a group.
  public var lines: [String] { groups.map(\.line) }

  /// The drawing. Each stage is a bar with its name and its number, so nothing is said by a colour: what is delivered is
  /// full, what rests has a dashed line.
  /// A sheet of one group names it above.
  public var svg: String { drawing(groups, id: "stades", title: title, scale: 1.5, isNamed: groups.count != 1) }

  /// The drawing with its words, for a document.
  public var figure: Block {
    .figure(Figure(caption: title, svg: svg, textEquivalent: lines.joined(separator: "\n")))
  }

  /// The chart of a report, whose groups have the projects of which the record tells a stage: in parts of one scale where it
  /// has many bars; none without a project.
  func figures(id: String) -> [Figure] {
    let caption = "Projets par groupe et par stade au \(day.frenchShort)"
    guard groups.contains(where: { !$0.projectCounts.isEmpty }) else { return [] }
    let parts = parts
    return parts.enumerated().map { index, part in
      // Which part it is stays on one line.
      let title = parts.count == 1 ? caption : "\(caption) (\(index + 1)\u{A0}sur\u{A0}\(parts.count))"
      return Figure(
        caption: title,
        svg: drawing(part, id: index == 0 ? id : "\(id)-\(index + 1)", title: title, scale: 1.1, saying: \.stageLine),
        textEquivalent: part.map(\.stageLine).joined(separator: "\n"))
    }
  }

  /// The groups on drawings of which none is half a page high; no group is cut.
  private var parts: [ArraySlice<WorkingGroup>] {
    var parts: [ArraySlice<WorkingGroup>] = []
    var rows = 0
    for index in groups.indices {
      let own = groups[index].projectCounts.count + 1
      if let first = parts.last?.startIndex, rows + own <= Self.rowsOfADrawing {
        parts[parts.count - 1] = groups[first...index]
        rows += own
      } else {
        parts.append(groups[index...index])
        rows = own
      }
    }
    return parts
  }

  private static let rowsOfADrawing = 18
  private static let width = 440.0
  private static let margin = 6.0
  private static let barHeight = 13.0
  private static let rowHeight = 18.0
  private static let names = TextMeasure(size: 13.5, isBold: true)
  private static let words = TextMeasure(size: 13, isBold: false)

  private func drawing(
    _ shown: some Sequence<WorkingGroup>, id: String, title: String, scale: Double,
    isNamed: Bool = true, saying line: (WorkingGroup) -> String = \.line
  ) -> String {
    var writer = SVGWriter()
    let counts = groups.flatMap(\.projectCounts)
    let room = Self.width - 2 * Self.margin
    // The longest name of a stage gives the bars their place, as far as it leaves them half of the width.
    let labels = min(counts.map { Self.words.width(of: set($0.stage.label)) }.max() ?? 0, room / 2) + 10
    let most = counts.map(\.count).max() ?? 1
    let unit = min(26, (room - labels - 50) / Double(most))
    var y = Self.margin
    for group in shown {
      for line in !isNamed ? [] : Self.names.lines(of: set(group.reference.name), width: room) {
        writer.text(line, Self.margin, y + 13, Self.names, .deep)
        y += 18
      }
      if group.projectCounts.isEmpty {
        writer.text("aucun projet", Self.margin, y + 12, Self.words, .quiet)
        y += Self.rowHeight
      }
      for count in group.projectCounts {
        let label = Self.words.lines(of: set(count.stage.label), width: labels - 10).first ?? ""
        writer.text(label, Self.margin, y + 12, Self.words, .ink)
        let length = unit * Double(count.count)
        writer.frame(
          Self.margin + labels, y + 1, length, Self.barHeight, fill: count.stage.fill,
          isDashed: !count.stage.isDelivered && !count.stage.isActive)
        writer.text(count.count.french, Self.margin + labels + length + 6, y + 12, Self.names, .ink)
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
  fileprivate var stageLine: String { "\(reference.name) – \(stageList)" }

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
