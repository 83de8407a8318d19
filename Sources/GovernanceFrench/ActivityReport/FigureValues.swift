import Governance

/// The figures of a report by their names, with those that are known to be none.
struct FigureValues {
  private let byKey: [String: PublishedFigure]

  init(_ figures: [PublishedFigure]) {
    byKey = Dictionary(figures.map { ($0.key, $0) }, uniquingKeysWith: { one, _ in one })
  }

  subscript(_ key: String) -> PublishedFigure? { byKey[key] }

  func has(_ key: String) -> Bool { byKey[key] != nil }

  /// What it counts; nil where nothing was entered, or where there is no such figure.
  ///
  /// A stage at which a group has no project has no figure: where its projects are known, these are none.
  func number(_ key: String) -> Int? { byKey[key].map(\.number) ?? (whole(of: key)?.number == nil ? nil : 0) }

  /// Whether the record can tell all that it counts.
  func isComplete(_ key: String) -> Bool { (byKey[key] ?? whole(of: key))?.isComplete ?? true }

  /// All the projects of which the figure counts those at one stage.
  private func whole(of key: String) -> PublishedFigure? {
    let parts = key.split(separator: ".")
    return parts.count == 4 && parts[0] == "projects" ? byKey[parts.dropLast().joined(separator: ".")] : nil
  }
}
