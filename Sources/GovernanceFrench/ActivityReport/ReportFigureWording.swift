import Governance

/// A figure as it is published: its words beside its number and what it counts.
public struct PublishedFigure: Hashable, Sendable {
  /// The stable name for programs: `members.distinct`.
  public let key: String
  /// The name that people read and type: "Adhérents".
  public let label: String
  /// What it counts; nil where nothing was entered.
  public let references: [CountedReference]?
  /// Whether the record can tell all that it counts; otherwise it counts so many at least.
  public let isComplete: Bool

  /// In what it counts.
  public let unit: ReportFigure.Unit
  /// The day of the year since which it counts, where the register began then.
  public let since: Day?

  /// A figure.
  public init(
    key: String, label: String, references: [CountedReference]?, isComplete: Bool = true,
    unit: ReportFigure.Unit = .count, since: Day? = nil
  ) {
    self.unit = unit
    self.since = since
    self.key = key
    self.label = label
    self.references = references
    self.isComplete = isComplete
  }

  /// That figure with its words.
  public init(_ figure: ReportFigure) {
    self.init(
      key: figure.key, label: figure.topic.french, references: figure.proof?.references,
      isComplete: figure.isComplete, unit: figure.topic.unit, since: figure.since)
  }

  /// The same without name and code of those who may be named no more.
  public func shown(by discretion: ActivityReport.Discretion) -> PublishedFigure {
    PublishedFigure(
      key: key, label: label,
      references: references?.map { $0.code.map(discretion.hides) == true ? $0.unnamed : $0 },
      isComplete: isComplete, unit: unit, since: since)
  }

  /// The number; nil where nothing was entered.
  public var number: Int? { references.map { Proof($0).number } }

  /// The same in words: "15", "15 000,00 €"; nil where nothing was entered.
  public var numberFrench: String? { number.map(unit.french) }

  /// The same with the day since which it counts: "0 depuis le 15/12/2024".
  public var wordsFrench: String? { numberFrench.map { $0 + (since.map { " depuis le \($0.frenchNumeric)" } ?? "") } }

  /// The part of the report that it belongs to.
  public var theme: ReportFigure.Theme { ReportFigure.Theme(key: key) }
}

extension ActivityReport {
  /// Every figure with its words, in the order of the report.
  public var publishedFigures: [PublishedFigure] { figures.map(PublishedFigure.init) }
}

extension ReportFigure.Topic {
  /// The name of the figure: "Adhérents", "Réunions tenues : Bureau".
  public var french: String {
    switch self {
    case .members: "Adhérents"
    case .organizations: "Organisations adhérentes"
    case .residents: "Habitants adhérents"
    case .organizationsOfKind(let kind): "Nature \(kind.ofNature), organisations"
    case .membersNotAttested: "Adhérents non attestés"
    case .membersYearBefore: "Adhérents à la fin de l'année d'avant"
    case .assertions: "Inscriptions dans les collèges"
    case .collegeAssertions(let college): "Inscriptions : \(college.name)"
    case .membersWithoutCollege: "Adhérents sans collège"
    case .arrivals: "Entrées"
    case .departures: "Départs"
    case .undatedDepartures: "Départs à une date inconnue"
    case .collegeChanges: "Changements de collège"
    case .partnerships(.partner): "Partenaires"
    case .partnerships(.funder): "Financeurs"
    case .seatsHeld(let body): "Sièges pourvus : \(body.name)"
    case .meetings(let body, let fate): "Réunions \(fate.french) : \(body.name)"
    case .participations(let body): "Participations : \(body.name)"
    case .participationsOfCollege(let body, let college, let share):
      "\(share.french) par collège : \(body.name), \(college?.name ?? "collège à confirmer")"
    case .session(let meeting, let presence): "\(presence.french) : \(meeting.code)"
    case .resolutions(nil): "Résolutions"
    case .resolutions(.adopted): "Résolutions adoptées"
    case .resolutions(.rejected): "Résolutions rejetées"
    case .resolutions(.notStated): "Résolutions sans résultat noté"
    case .resolutions(.withoutQuorum): "Résolutions sans quorum"
    case .opinions: "Avis"
    case .elections(isVoid: false): "Élections"
    case .elections(isVoid: true): "Élections sans quorum"
    case .actions(let state): "Actions \(state.french)"
    case .projects(let group, let end): "Projets \(end.french) : \(group.name)"
    case .projectsAtStage(let group, let end, let stage): "Projets \(end.french), \(stage.label) : \(group.name)"
    case .projectLines(let group): "Lignes de projets : \(group.name)"
    case .funding(let scope, let receiver, let state):
      "Financements \(state.ofSum)s, pour \(receiver.french)\(scope.french)"
    case .agreements: "Conventions de l'année"
    case .agreementAmounts: "Conventions de l'année, montant"
    case .grantReports(.sent): "Comptes rendus aux financeurs rendus"
    case .grantReports(.late): "Comptes rendus aux financeurs non rendus"
    case .dues(let fact): fact.french
    case .indicator(let indicator): "Indicateur : \(indicator.name)"
    case .indicatorOfProjects(let indicator, isSum: true): "Indicateur, somme des projets : \(indicator.name)"
    case .indicatorOfProjects(let indicator, isSum: false): "Indicateur, projets qui le disent : \(indicator.name)"
    }
  }
}

extension ReportFigure.MeetingFate {
  fileprivate var french: String {
    switch self {
    case .held: "tenues"
    case .enteredAfterwards: "saisies après coup"
    case .toRecord: "sans compte rendu saisi"
    case .cancelled: "annulées"
    case .postponed: "reportées"
    case .inquorate: "sans quorum"
    }
  }
}

extension ReportFigure.Presence {
  fileprivate var french: String {
    switch self {
    case .present: "Présents"
    case .represented: "Représentés"
    case .convened: "Convoqués"
    case .notEntered: "Présence non saisie"
    }
  }
}

extension ReportFigure.CollegeShare {
  fileprivate var french: String {
    switch self {
    case .participants: "Participations"
    case .convened: "Convocations"
    case .notEntered: "Présences non saisies"
    }
  }
}

extension ReportFigure.ActionState {
  fileprivate var french: String {
    switch self {
    case .asked: "demandées"
    case .closed: "closes"
    case .open: "ouvertes"
    case .late: "en retard"
    }
  }
}

extension ReportFigure.YearEnd {
  fileprivate var french: String {
    switch self {
    case .start: "en début d'année"
    case .end: "en fin de période"
    }
  }
}
