/// Something that is due.
public struct Duty: Hashable, Sendable {
  /// By when.
  public let day: Day
  /// The last day on which it is not late; later than ``day`` where no more than a month or a year of it is known.
  public let lastDay: Day
  /// How urgent it is.
  public let severity: Severity
  /// What it is about.
  public let subject: Subject

  /// A duty as it stands on that day.
  public init(_ subject: Subject, on today: Day) {
    self.subject = subject
    day = subject.day
    lastDay = subject.lastDay
    severity = lastDay < today ? .late : day.days(since: today) <= Self.soon ? .soon : .later
  }

  /// How many days are soon.
  static let soon = 15

  /// How urgent something is.
  public enum Severity: String, CaseIterable, Sendable {
    /// Its day is past.
    case late
    /// Its day comes within two weeks or so.
    case soon
    /// There is time.
    case later
  }

  /// What is to be done.
  public enum Subject: Hashable, Sendable {
    /// Not all who sit were convened to the meeting as it will be held.
    case convene(Meeting, NoticePlan, NoticeGap)
    /// The meeting was called off, and those who were convened were not told.
    case tellCancellation(Meeting)
    /// The day of the meeting is past, and nothing tells what became of it.
    case record(Meeting)
    /// The minutes of the meeting were neither signed nor approved.
    case sealMinutes(Meeting)
    /// Somebody was asked to do something.
    case act(ActionItem, dueOn: Day)
    /// What is to be done next for a project.
    case takeStep(ProjectStep, dueOn: Day)
    /// A point on the way of a project.
    case reach(ProjectMilestone, plannedOn: Day)
    /// A body has fewer meetings in that year than it plans; `day` is the end of the share of the year that the next one
    /// would have.
    case plan(Reference<Body>, MeetingFrequency, counted: Int, by: Day)
    /// The calendar of that year was begun and not planned; its first meeting is on that day.
    case confirmCalendar(Int, count: Int, first: Day)
    /// A mandate ends on that last day, by the term that was set or as was announced for that reason, and nobody takes
    /// it over.
    case endOfMandate(Mandate, last: Day, announced: Mandate.EndReason?)
    /// A mandate ends by how long mandates last by the statutes; no end was noted.
    case endOfTerm(MandateTerm)
    /// A funder wants a report.
    case report(GrantReport)
    /// The account of a fiscal year that a grant covers.
    case account(GrantFinancialReport)
    /// Those who run the association changed.
    case declare(ChangesToDeclare)
    /// An adherent leaves on that first day without it, and these mandates go on after.
    case endMandates([Mandate], of: Reference<Member>, leavingOn: Day)
    /// So many adherents have not paid what was asked of them for that year.
    case collect(year: Int, unpaid: Int, dueOn: Day)

    /// By when.
    var day: Day {
      switch self {
      case .convene(_, let plan, _): plan.lastSendingDay
      case .record(let meeting), .tellCancellation(let meeting): meeting.day
      case .sealMinutes(let meeting): meeting.day.adding(days: Self.minutesDays)
      case .act(_, let day), .takeStep(_, let day), .reach(_, let day): day
      case .plan(_, _, _, let day): day
      case .confirmCalendar(_, _, let first): NoticeRule.usual.lastSendingDay(for: first)
      case .endOfMandate(_, let last, _): last
      case .endOfTerm(let term): term.lastDays.lowerBound
      case .report(let report): report.dueOn
      case .account(let account): account.dueOn
      case .declare(let changes): changes.dueOn
      case .endMandates(_, _, let day), .collect(_, _, let day): day
      }
    }

    /// The last day on which it is not late.
    var lastDay: Day {
      if case .endOfTerm(let term) = self { return term.lastDays.upperBound }
      return day
    }

    /// What it is about, as one points at it.
    public var code: String {
      switch self {
      case .convene(let meeting, _, _), .record(let meeting), .sealMinutes(let meeting), .tellCancellation(let meeting):
        meeting.reference.code
      case .act(let action, _): action.reference.code
      case .takeStep(let step, _): step.project.code
      case .reach(let milestone, _): milestone.project.code
      case .plan(let body, _, _, _): body.code
      case .confirmCalendar(let year, _, _): String(year)
      case .endOfMandate(let mandate, _, _): mandate.body.code
      case .endOfTerm(let term): term.mandate.body.code
      case .report(let report): report.agreement.code
      case .account(let account): account.agreement.code
      case .declare(let changes): changes.day.iso
      case .endMandates(_, let member, _): member.code
      case .collect(let year, _, _): String(year)
      }
    }

    /// Whether it is to be done from now on, and not only by its day.
    fileprivate func isDueAtOnce(on today: Day) -> Bool {
      if case .declare(let changes) = self { changes.day <= today } else { false }
    }

    /// After how many days minutes are expected to be signed or approved: usage, no rule of law.
    public static let minutesDays = 30
  }
}

/// What is due up to a day, the most urgent first.
public struct Duties: Hashable, Sendable {
  /// The last day that was looked at.
  public let horizon: Day
  /// What is due.
  public let list: [Duty]
  /// What may be due, and cannot be told.
  public let gaps: [DutyGap]

  /// What is due up to that day; a change that took place is to be declared from then on, so that it is among it however far
  /// off the last day for it is.
  public init(_ subjects: [Duty.Subject], on today: Day, until horizon: Day, gaps: [DutyGap] = []) {
    self.horizon = horizon
    self.gaps = gaps
    list = subjects.map { Duty($0, on: today) }.filter { $0.day <= horizon || $0.subject.isDueAtOnce(on: today) }
      .sorted { ($0.day, $0.subject.code) < ($1.day, $1.subject.code) }
  }

  /// The first of those that are late or soon.
  public func mostUrgent(_ count: Int) -> [Duty] {
    Array(list.filter { $0.severity != .later }.prefix(count))
  }
}

extension Duty.Subject {
  /// That a body has to plan another meeting in that year; nil where it has as many as it plans.
  ///
  /// The year is cut into as many shares as there are meetings; the next one is due by the end of its share. Shares that
  /// ended before the register was kept are not held against anybody: what was not entered is not missing.
  ///
  /// - Parameters:
  ///   - counted: the meetings that were held or are planned.
  ///   - dropped: those that somebody took out of the calendar.
  public init?(
    planning body: Reference<Body>, _ frequency: MeetingFrequency, counted: Int, dropped: Int, in year: Int,
    registerKeptSince: Day
  ) {
    let due = frequency.perYear - dropped
    guard due > 0, let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
      return nil
    }
    let length = last.days(since: first) + 1
    func end(_ share: Int) -> Day { first.adding(days: length * share / due - 1) }
    guard counted < due, let share = (counted + 1...due).first(where: { end($0) >= registerKeptSince }) else {
      return nil
    }
    self = .plan(body, frequency, counted: counted, by: end(share))
  }
}
