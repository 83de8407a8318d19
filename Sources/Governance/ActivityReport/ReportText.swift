/// A part of the yearly report that the users write themselves.
public enum ReportSection: Hashable, Sendable {
  /// The word of the president.
  case presidentMessage
  /// Partners and funders.
  case partnerships
  /// What happened in the year.
  case events
  /// Who worked for the association.
  case humanMeans
  /// With what money.
  case financialMeans
  /// What comes next.
  case perspectives
  /// The word of a working group.
  case workingGroup(Reference<Body>)

  /// The parts that every report has.
  public static let fixed: [ReportSection] = [
    .presidentMessage, .partnerships, .events, .humanMeans, .financialMeans, .perspectives,
  ]

  /// The stable word for programs and for the file; that of a group does not tell which.
  public var key: String {
    switch self {
    case .presidentMessage: "presidentMessage"
    case .partnerships: "partnerships"
    case .events: "events"
    case .humanMeans: "humanMeans"
    case .financialMeans: "financialMeans"
    case .perspectives: "perspectives"
    case .workingGroup: "workingGroup"
    }
  }

  /// The group, for the word of one.
  public var group: Reference<Body>? {
    if case .workingGroup(let group) = self { group } else { nil }
  }

  /// The part of that word, for that group where it is the word of one.
  public init?(key: String, group: Reference<Body>?) {
    if let group, key == "workingGroup" {
      self = .workingGroup(group)
    } else if let section = Self.fixed.first(where: { $0.key == key }), group == nil {
      self = section
    } else {
      return nil
    }
  }
}

/// What the users wrote in one part of a year's report.
public struct ReportText: Hashable, Sendable {
  /// The part.
  public let section: ReportSection
  /// The paragraphs; one that begins with "- " is an item of a list.
  public let paragraphs: [String]
  /// Who wrote it.
  public let author: String
  /// When.
  public let writtenOn: Day
  /// False for a draft that nobody has accepted yet.
  public let isAccepted: Bool

  /// A text.
  public init(section: ReportSection, paragraphs: [String], author: String, writtenOn: Day, isAccepted: Bool) {
    self.section = section
    self.paragraphs = paragraphs
    self.author = author
    self.writtenOn = writtenOn
    self.isAccepted = isAccepted
  }
}

extension ActivityReport {
  /// What was written in that part; nil where nothing was.
  public func text(of section: ReportSection) -> ReportText? { texts.first { $0.section == section } }

  /// The parts that can be written, those of its groups last.
  public var sections: [ReportSection] { ReportSection.fixed + groups.map { ReportSection.workingGroup($0.reference) } }
}
