import Governance

/// An organisation chart in words: levels, in each some boxes, in each some lines.
///
/// The drawing and the text are both made of it, so that nothing is drawn that is not said.
public struct GovernanceOutline: Sendable, Equatable {
  /// What the chart shows, and of which day.
  public let title: String
  /// The levels from top to bottom; their order is no hierarchy.
  public let levels: [Level]

  /// Bodies of one nature.
  public struct Level: Sendable, Equatable {
    /// What they are.
    public let title: String
    /// What is to be said of all of them, or of there being none.
    public let remark: String?
    /// The bodies.
    public let boxes: [Box]
    /// Whether each box has much to say.
    public let isDetailed: Bool

    init(_ title: String, remark: String? = nil, isDetailed: Bool = false, _ boxes: [Box]) {
      self.title = title
      self.remark = remark
      self.isDetailed = isDetailed
      self.boxes = boxes
    }
  }

  /// One college, body or group.
  public struct Box: Sendable, Equatable {
    /// Its name.
    public let name: String
    /// Whether it gives opinions instead of decisions.
    public let isAdvisory: Bool
    /// What is known of it.
    public let lines: [Line]
    /// Who is in it: as many as one can read in a drawing, then how many others.
    public let names: [Line]

    /// How many names a box holds; a list of adherents is where to look for more.
    private static let mostNames = 40

    init(_ name: String, isAdvisory: Bool = false, _ lines: [Line], names: [Line] = []) {
      self.name = name
      self.isAdvisory = isAdvisory
      self.lines = lines
      let others = names.count - Self.mostNames
      self.names =
        others > 1 ? names.prefix(Self.mostNames) + [Line("et \(others.of("autre"))")] : names
    }
  }

  /// One thing that is known, doubtful, or missing.
  public struct Line: Sendable, Equatable {
    /// The words.
    public let text: String
    /// Whether it tells a doubt or a gap.
    public let isDoubt: Bool

    init(_ text: String, isDoubt: Bool = false) {
      self.text = text
      self.isDoubt = isDoubt
    }
  }

  /// The same with all its words put in another way.
  public func map(_ change: (String) -> String) -> GovernanceOutline {
    func lines(_ lines: [Line]) -> [Line] { lines.map { Line(change($0.text), isDoubt: $0.isDoubt) } }
    return GovernanceOutline(
      title: change(title),
      levels: levels.map { level in
        Level(
          change(level.title), remark: level.remark.map(change), isDetailed: level.isDetailed,
          level.boxes.map { box in
            Box(change(box.name), isAdvisory: box.isAdvisory, lines(box.lines), names: lines(box.names))
          })
      })
  }

  /// The outline, indented, on lines no wider than that; nil leaves them as long as they are.
  public func lines(width: Int? = nil) -> [String] {
    var result = wrapped(title, indent: 0, width)
    for level in levels {
      result += [""] + wrapped(level.title, indent: 0, width)
      if let remark = level.remark { result += wrapped(remark, indent: 2, width) }
      for box in level.boxes {
        result += wrapped(box.name, indent: 2, width)
        result += (box.lines + box.names).flatMap { wrapped($0.text, indent: 4, width) }
      }
    }
    return result
  }

  private func wrapped(_ text: String, indent: Int, _ width: Int?) -> [String] {
    let text = text.withoutControls
    let margin = String(repeating: " ", count: indent)
    guard let width else { return [margin + text] }
    // What runs on stands two columns further in, so that it is not taken for the next fact.
    let lines = text.wrapped(to: max(12, width - indent - 2))
    return lines.enumerated().map { margin + ($0 == 0 ? "" : "  ") + $1 }
  }
}
