/// A project of a working group, as a list shows it on one day.
public struct Project: Hashable, Sendable {
  /// How it is pointed at; the name is its title.
  public let reference: Reference<Project>
  /// The working group that follows it on that day.
  public let group: Reference<Body>
  /// The stage that it had reached on that day.
  public let stage: Stage
  /// When it reached that stage, or was seen there.
  public let stageSpan: Span
  /// The organisations that carry it, by name.
  public let carriers: [String]
  /// The municipality, where the source names one; several are separated by commas.
  public let municipality: String?
  /// The day of the last sign of life: a note, a dated stage, a step, a milestone that was reached, money; nil where
  /// there is none.
  public let lastNews: Day?
  /// How many projects this one line speaks of.
  public let countsAs: Int
  /// How sure the record is of the line.
  public let certainty: Certainty

  /// A project.
  public init(
    reference: Reference<Project>, group: Reference<Body>, stage: Stage, stageSpan: Span, carriers: [String],
    municipality: String?, lastNews: Day?, countsAs: Int, certainty: Certainty
  ) {
    self.reference = reference
    self.group = group
    self.stage = stage
    self.stageSpan = stageSpan
    self.carriers = carriers
    self.municipality = municipality
    self.lastNews = lastNews
    self.countsAs = countsAs
    self.certainty = certainty
  }

  /// The municipalities, one by one.
  public var municipalities: [String] { municipality.map(Self.municipalities) ?? [] }

  /// The municipalities of a text that separates them by commas or by "et", each once.
  public static func municipalities(in text: String) -> [String] {
    var seen = Set<String>()
    return text.replacing(" et ", with: ",").split(separator: ",").compactMap { part -> String? in
      guard let first = part.firstIndex(where: { $0 != " " }), let last = part.lastIndex(where: { $0 != " " }) else {
        return nil
      }
      return String(part[first...last])
    }.filter { seen.insert($0.lowercased().replacing("-", with: " ")).inserted }
  }

  /// After how many days without a sign of life a project that goes on is told to be silent: a quarter, since the lead of
  /// a group tells four times a year.
  public static let daysOfSilence = 90
}
