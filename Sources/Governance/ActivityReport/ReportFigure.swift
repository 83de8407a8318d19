/// A figure of the report, with the references that it counts.
public struct ReportFigure: Hashable, Sendable {
  /// What it tells.
  public let topic: Topic
  /// What it counts; nil where nothing was entered, which is not zero.
  public let proof: Proof?
  /// Whether the record can tell all that it counts; otherwise it counts so many at least.
  public let isComplete: Bool
  /// The day of the year since which it counts, where the register began then; nil where it counts the whole year, or
  /// where nobody kept the register at all.
  public let since: Day?

  /// A figure.
  public init(_ topic: Topic, _ proof: Proof?, isComplete: Bool = true) {
    self.topic = topic
    self.proof = proof
    self.isComplete = isComplete
    since = nil
  }

  /// A figure of what is entered as it happens.
  ///
  /// - Parameter isComplete: whether the record can tell all of the time in which the register was kept.
  init(_ topic: Topic, _ proof: Proof?, _ coverage: RegisterCoverage, isComplete: Bool = true) {
    self.topic = topic
    self.proof = proof
    self.isComplete = isComplete && coverage == .whole
    since = if case .since(let day) = coverage { day } else { nil }
  }

  /// The stable name for programs.
  public var key: String { topic.key }

  /// The number, in the unit of its topic; nil where nothing was entered.
  public var number: Int? { proof?.number }

  /// What a figure tells.
  public enum Topic: Hashable, Sendable {
    /// The distinct adherents at the end of the period.
    case members
    /// The organisations among them.
    case organizations
    /// The inhabitants among them.
    case residents
    /// The organisations of a kind among them.
    case organizationsOfKind(OrganizationKind)
    /// The adherents of whom the record cannot tell whether they belonged.
    case membersNotAttested
    /// The distinct adherents at the end of the year before.
    case membersYearBefore
    /// The lines "this adherent is of that college".
    case assertions
    /// Those of one college.
    case collegeAssertions(Reference<College>)
    /// The adherents in no college.
    case membersWithoutCollege
    /// Who came in the year.
    case arrivals
    /// Who left in the year.
    case departures
    /// Who left on a day that nobody knows.
    case undatedDepartures
    /// Who went from one college to another in the year.
    case collegeChanges
    /// The partners, or the funders.
    case partnerships(Partnership.Role)
    /// The seats of a body that are held.
    case seatsHeld(Reference<Body>)
    /// The meetings of a body that became so.
    case meetings(Reference<Body>, MeetingFate)
    /// Those who took part in all meetings of a body, once for each meeting.
    case participations(Reference<Body>)
    /// Those of a college who took part in the meetings of a body, or were to be convened, once for each meeting; nil for
    /// those whose college is to be confirmed.
    case participationsOfCollege(Reference<Body>, Reference<College>?, CollegeShare)
    /// Who took part so in one meeting.
    case session(Reference<Meeting>, Presence)
    /// The texts that bodies voted; those that were proclaimed so, where it says so.
    case resolutions(Proclaimed?)
    /// The texts that advisory bodies voted.
    case opinions
    /// The elections that were held; those without quorum, which elected nobody, apart.
    case elections(isVoid: Bool)
    /// The actions that became so.
    case actions(ActionState)
    /// The projects that a group follows at one end of the year, one line counting for those it speaks of.
    case projects(Reference<Body>, YearEnd)
    /// Those of them that stand at a stage.
    case projectsAtStage(Reference<Body>, YearEnd, Stage)
    /// The lines of projects that a group follows at the end of the period.
    case projectLines(Reference<Body>)
    /// Money for projects in the year, as far as it is: a sum in cents.
    case funding(FundingScope, Receiver, Funding.State)
    /// The agreements with funders that cover a day of the period, or may.
    case agreements
    /// What these agreements bring over all their time, a sum in cents.
    case agreementAmounts
    /// The reports to funders that concern the period.
    case grantReports(GrantReportState)
    /// The dues of the year.
    case dues(DuesFact)
    /// What the association measured of itself in the year, in thousandths of the unit.
    case indicator(Reference<Indicator>)
    /// What the projects measured: their sum in thousandths where they make one, otherwise how many did.
    case indicatorOfProjects(Reference<Indicator>, isSum: Bool)
  }

  /// What became of meetings.
  public enum MeetingFate: String, CaseIterable, Sendable {
    /// Held.
    case held
    /// Held, and entered later from their papers.
    case enteredAfterwards
    /// Past without a word whether they were held.
    case toRecord
    /// Called off.
    case cancelled
    /// Moved to another day.
    case postponed
    /// Without quorum: they were convened, and decided nothing.
    case inquorate
  }

  /// How one took part in a meeting.
  public enum Presence: String, CaseIterable, Sendable {
    /// In the room.
    case present
    /// Represented by somebody in the room.
    case represented
    /// To be convened.
    case convened
    /// To be convened, and nothing was entered of them.
    case notEntered
  }

  /// Which of a college's lines a figure counts, meeting by meeting.
  public enum CollegeShare: String, CaseIterable, Sendable {
    /// Those who took part.
    case participants
    /// Those to be convened.
    case convened
    /// Those to be convened of whom nothing was entered.
    case notEntered
  }

  /// What the chair proclaimed of a text.
  public enum Proclaimed: String, CaseIterable, Sendable {
    /// Adopted.
    case adopted
    /// Rejected.
    case rejected
    /// Nothing that was noted.
    case notStated
    /// Whatever was proclaimed: there was no quorum, and nothing was decided.
    case withoutQuorum
  }

  /// What became of actions.
  public enum ActionState: String, CaseIterable, Sendable {
    /// Asked in the year.
    case asked
    /// Closed in the year.
    case closed
    /// Open at the end of the period.
    case open
    /// Open at the end of the period, and past their day.
    case late
  }

  /// One end of the year.
  public enum YearEnd: String, CaseIterable, Sendable {
    /// 1 January.
    case start = "atStart"
    /// The end of the period.
    case end = "atEnd"
  }
}

extension ReportFigure.Topic {
  /// The stable name for programs: `members.distinct`, `meetings.ca.held`, `projects.alim.atEnd.study`.
  public var key: String {
    switch self {
    case .members: "members.distinct"
    case .organizations: "members.organizations"
    case .residents: "members.residents"
    case .organizationsOfKind(let kind): "members.kinds.\(kind.rawValue)"
    case .membersNotAttested: "members.notAttested"
    case .membersYearBefore: "members.yearBefore"
    case .assertions: "members.assertions"
    case .collegeAssertions(let college): "members.assertions.\(college.code)"
    case .membersWithoutCollege: "members.withoutCollege"
    case .arrivals: "members.arrivals"
    case .departures: "members.departures"
    case .undatedDepartures: "members.departuresWithoutDay"
    case .collegeChanges: "members.collegeChanges"
    case .partnerships(let role): "partnerships.\(role.rawValue)"
    case .seatsHeld(let body): "seats.\(body.code).held"
    case .meetings(let body, let fate): "meetings.\(body.code).\(fate.rawValue)"
    case .participations(let body): "meetings.\(body.code).participations"
    case .participationsOfCollege(let body, let college, let share):
      // No college has a capital letter in its code.
      "sessions.\(body.code).colleges.\(college?.code ?? "toConfirm").\(share.rawValue)"
    case .session(let meeting, let presence): "sessions.\(meeting.code).\(presence.rawValue)"
    case .resolutions(nil): "resolutions.voted"
    case .resolutions(let outcome?): "resolutions.\(outcome.rawValue)"
    case .opinions: "opinions.voted"
    case .elections(let isVoid): "elections.\(isVoid ? "withoutQuorum" : "held")"
    case .actions(let state): "actions.\(state.rawValue)"
    case .projects(let group, let end): "projects.\(group.code).\(end.rawValue)"
    case .projectsAtStage(let group, let end, let stage): "projects.\(group.code).\(end.rawValue).\(stage.code)"
    case .projectLines(let group): "projects.\(group.code).lines"
    case .funding(let scope, let receiver, let state): "funding.\(scope.key)\(receiver.rawValue).\(state.rawValue)"
    case .agreements: "agreements.inForce"
    case .agreementAmounts: "agreements.amount"
    case .grantReports(let state): "agreements.reports.\(state.rawValue)"
    case .dues(let fact): "dues.\(fact.rawValue)"
    case .indicator(let indicator): "indicators.\(indicator.code)"
    case .indicatorOfProjects(let indicator, let isSum):
      "indicators.\(indicator.code).\(isSum ? "projects" : "projectCount")"
    }
  }
}
