import Governance
import GovernanceFrench

/// A line of a closed report that the record tells otherwise by now, in what no figure counts: the voices of a vote, the
/// days of an agreement, a point on a project's way.
public struct LineCorrection: Hashable, Sendable {
  /// "CA-2026-04/01, voix : publié 8 pour, 0 contre, corrigé 3 pour, 5 contre".
  public let french: String
  private let theme: ReportFigure.Theme
  private let code: String

  init(_ french: String, of code: String, in theme: ReportFigure.Theme) {
    self.french = french
    self.theme = theme
    self.code = code
  }

  /// Whether that figure counts the line.
  public func concerns(_ figure: PublishedFigure) -> Bool {
    figure.theme == theme && figure.references?.contains { $0.code == code || $0.name == code } ?? false
  }
}

extension SealedReport {
  /// What the record tells otherwise now of the lines that were published. A line that came or went is told by the figure
  /// that counts it.
  public func lineCorrections(now report: ActivityReport) -> [LineCorrection] {
    // Who refuses to be named is named in neither; an adherent that is called otherwise by now is the same one.
    let (published, renamed) = (report.printed(published), renamed(now: report))
    let formerly = Dictionary(renamed.map { ($0.now, $0.published) }, uniquingKeysWith: { one, _ in one })
    let now = renamed.isEmpty ? report.jsonValue : report.jsonValue.mapTexts { formerly[$0] ?? $0 }
    let figures = Set(self.figures.map(\.key))
    let names = renamed.map {
      LineCorrection(
        "\($0.published), nom : publié « \($0.published) », corrigé « \($0.now) »", of: $0.code, in: .members)
    }
    return names
      + ReportedList.all.flatMap { list -> [LineCorrection] in
        let lines = Dictionary(grouping: list.lines(now), by: \.identity)
        let told = Dictionary(grouping: list.lines(published), by: \.identity)
        return list.lines(published).compactMap { line in
          // Of somebody who is told of twice, nobody knows which of the lines became which.
          guard told[line.identity]?.count == 1, lines[line.identity]?.count == 1,
            let now = lines[line.identity]?.first?.fields
          else { return nil }
          let changes = list.facts.filter { $0.figure.map { !figures.contains($0) } ?? true }
            .compactMap { $0.change(from: line.fields, to: now) }
          return changes.isEmpty
            ? nil : LineCorrection("\(line.name), \(changes.joined(separator: " ; "))", of: line.code, in: list.theme)
        }
      }
  }

  /// The adherents that the record calls otherwise by now.
  private func renamed(now report: ActivityReport) -> [(code: String, published: String, now: String)] {
    func names(_ figures: [PublishedFigure]) -> [String: String] {
      let named = figures.lazy.filter { $0.theme == .members }.flatMap { $0.references ?? [] }
        .compactMap { reference in reference.code.flatMap { code in reference.name.map { (code, $0) } } }
      return Dictionary(named, uniquingKeysWith: { one, _ in one })
    }
    let now = names(report.publishedFigures)
    return names(figures).compactMap { code, name in
      now[code].flatMap { $0 == name ? nil : (code: code, published: name, now: $0) }
    }.sorted { $0.code < $1.code }
  }
}

/// A line of a list of the published JSON.
struct ReportedLine: Sendable {
  /// What makes it the same line in another report of the year.
  let identity: String
  /// The code by which figures count it.
  let code: String
  /// How people call it.
  let name: String
  /// What is told of it.
  let fields: JSONValue

  /// Nil for a line without a code, of which nobody could tell which one it is now.
  init?(_ fields: JSONValue, code key: String, name: String, in scope: String = "") {
    guard let code = fields[key].string else { return nil }
    identity = scope + code
    self.code = code
    self.name = fields[name].string ?? code
    self.fields = fields
  }
}

/// Something that is told of a line.
struct ReportedFact: Sendable {
  /// A key of the line that has been there as long as this is told.
  let key: String
  /// What it is called.
  let label: String
  /// The figure that tells its corrections already, in reports that have it.
  var figure: String?
  /// Its words, of which there may be several, in the line.
  let words: @Sendable (JSONValue) -> [String]

  /// "voix : publié 8 pour, corrigé 3 pour", "jalons atteints en plus : ouverture"; nil where both tell the same, or where
  /// the published report did not tell it yet.
  func change(from published: JSONValue, to now: JSONValue) -> String? {
    guard case .object(let fields) = published, let value = fields[key] else { return nil }
    let (before, after) = (words(published), words(now))
    if before == after { return nil }
    guard value.items != nil else {
      func told(_ words: [String]) -> String { words.first ?? "« \(Gap.notEntered) »" }
      return "\(label) : publié \(told(before)), corrigé \(told(after))"
    }
    let changes = [("en plus", after.without(before)), ("en moins", before.without(after))]
      .compactMap { $1.isEmpty ? nil : "\(label) \($0) : \($1.joined(separator: ", "))" }
    return changes.isEmpty ? nil : changes.joined(separator: " ; ")
  }
}

extension [String] {
  /// Those that are not among the others, each of which takes one away.
  fileprivate func without(_ others: [String]) -> [String] {
    var others = others
    return filter { word in
      guard let index = others.firstIndex(of: word) else { return true }
      others.remove(at: index)
      return false
    }
  }
}
