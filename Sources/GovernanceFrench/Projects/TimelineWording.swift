import Governance

extension ProjectTimeline {
  /// "Frise des projets 2026, au 12 janvier 2026".
  public var title: String { "Frise des projets \(year), au \(asOf.frenchShort)" }

  /// What the letters and signs mean, as many as are used.
  public var legend: [String] {
    let letters = letters
    var lines = stages.map { "\(letters[$0.code] ?? "?") \($0.label)" }
    if rows.contains(where: { !$0.milestones.isEmpty }) { lines.append("◆ jalon") }
    return lines.isEmpty ? [] : [lines.joined(separator: ", "), "Blanc : rien d'attesté, ou pas encore venu."]
  }

  /// What the year does not show; nil where it shows every project.
  public var unattestedFrench: String? {
    if rows.isEmpty, unattested.isEmpty { return "Aucun projet." }
    if rows.isEmpty {
      return "Rien d'attesté en \(year) : \(unattested.count.of("projet")) seulement après, ou sans jour."
    }
    guard !unattested.isEmpty else { return nil }
    return "Rien d'attesté en \(year) pour \(unattested.map(\.name).frenchList())."
  }

  /// The timeline in words: under each group its projects, with a line of letters, two for each month, and what it says.
  public func lines(width: Int? = nil) -> [String] {
    let letters = letters
    let months =
      String(repeating: " ", count: 2)
      + ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"]
      .joined(separator: "  ")
    var lines = [title]
    var group: Reference<Body>?
    for row in rows {
      if row.group != group {
        group = row.group
        lines += ["", row.group.name, months]
      }
      lines += Self.wrapped(row.project.name, indent: 2, width)
      lines.append("  " + row.letters(of: year, letters))
      lines += row.words(on: asOf).flatMap { Self.wrapped($0, indent: 4, width) }
    }
    return lines + (rows.isEmpty ? [] : [""])
      + (legend + [unattestedFrench].compactMap(\.self)).flatMap { Self.wrapped($0, indent: 0, width) }
  }

  /// The stages that are drawn, in the order of a project's life.
  private var stages: [Stage] {
    rows.flatMap { $0.bars.map(\.stage) }.reduce(into: [Stage]()) { if !$0.contains($1) { $0.append($1) } }
      .sorted { $0.rank < $1.rank }
  }

  /// A letter for each stage: of its first word, or of another, or any that is free.
  public var letters: [String: Character] {
    var taken: Set<Character> = []
    return stages.reduce(into: [:]) { letters, stage in
      if stage.code == Stage.notStatedCode {
        letters[stage.code] = "·"
        return
      }
      let words = stage.label.folded.split(separator: " ")
      let wanted = words.compactMap(\.first) + Array(words.joined()) + Array("abcdefghijklmnopqrstuvwxyz0123456789")
      let letter = wanted.first { !taken.contains($0) } ?? "?"
      taken.insert(letter)
      letters[stage.code] = letter
    }
  }

  private static func wrapped(_ text: String, indent: Int, _ width: Int?) -> [String] {
    let text = text.withoutControls
    let margin = String(repeating: " ", count: indent)
    guard let width else { return [margin + text] }
    return text.wrapped(to: max(12, width - indent - 2)).enumerated().map { margin + ($0 == 0 ? "" : "  ") + $1 }
  }
}

extension ProjectTimeline.Row {
  /// Two signs for each month: the stage on its first day and on its 16th.
  fileprivate func letters(of year: Int, _ letters: [String: Character]) -> String {
    var line = (1...12).map { month -> String in
      String(
        [1, 16].map { number -> Character in
          guard let day = Day(year: year, month: month, day: number) else { return " " }
          return bars.first { $0.days.contains(day) }.flatMap { letters[$0.stage.code] } ?? " "
        })
    }.joined(separator: " ")
    while line.last == " " { line.removeLast() }
    return line
  }

  /// "étude à partir du 1er mars 2026"; "jalon « bail signé » : prévu pour le 30 juin 2026".
  public func words(on day: Day) -> [String] {
    // A stage that went on while another group had the project is told once.
    let told = bars.reduce(into: [ProjectTimeline.Bar]()) { told, bar in
      if told.last?.stage != bar.stage || told.last?.span != bar.span { told.append(bar) }
    }
    let stages = told.map { "\($0.stage.label)\($0.startFrench)" }
    let handovers =
      takenOverOn.map { (day: $0, words: "suivi par ce groupe à partir du \($0.frenchShort)") }
      + handedOverOn.map { (day: $0, words: "suivi par un autre groupe à partir du \($0.frenchShort)") }
    let times: [String] =
      handovers.sorted { $0.day < $1.day }.map(\.words)
      + [
        stages.isEmpty ? nil : stages.joined(separator: ", puis "),
        planned.map { "temps prévu dans l'année : du \($0.lowerBound.frenchShort) au \($0.upperBound.frenchShort)" },
      ].compactMap(\.self)
    return times + milestones.map { "◆ \($0.french(on: day))" }
  }
}

extension ProjectTimeline.Bar {
  /// " à partir du 1er mars 2026", " depuis le 1er mars 2024", " (attesté au 24 juin 2025)".
  fileprivate var startFrench: String {
    guard let from = span.from else { return span.attestedOn.map { " (attesté au \($0.frenchShort))" } ?? "" }
    return " \(days.contains(from) ? "à partir du" : "depuis le") \(from.frenchShort)"
  }
}
