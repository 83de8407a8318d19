import Governance
import GRDB

extension AssociationFile {
  /// What that working group did in that year.
  ///
  /// - Throws: ``Refusal/yearAhead(_:)`` or ``Refusal/yearBeforeAssociation(_:first:)``.
  public func year(_ year: Int, of group: Reference<Body>, today: Day) throws(Refusal) -> GroupYear {
    let report = try activityReport(year, today: today)
    guard let activity = report.groups.first(where: { $0.reference == group }) else {
      throw Refusal.unknownReference(.workingGroup, group.code, suggestions: [])
    }
    func followed(_ project: Reference<Project>, on day: Day?) -> Bool {
      day.map { day in activity.projects.contains { $0.reference == project && $0.isFollowed(on: day) } } ?? false
    }
    // A year's figure has no day: it is told once, where the project stands at the end.
    let measured = Set(activity.projects.filter { $0.handedOver == nil }.map(\.reference))
    return try read { db in
      let arguments: StatementArguments = ["first": report.period.firstDay.iso, "last": report.period.asOf.iso]
      return GroupYear(
        activity: activity, period: report.period, coverage: report.coverage,
        milestones: try ProjectMilestone.fetch(db, where: "reached_on BETWEEN :first AND :last", arguments)
          .filter { followed($0.project, on: $0.reachedOn) },
        steps: try ProjectStep.fetch(db, where: "is_done = 1 AND closed_on BETWEEN :first AND :last", arguments)
          .filter { followed($0.project, on: $0.closedOn) },
        indicators: try IndicatorYear.fetchAll(db, year, Indicator.fetchAll(db)).map { line in
          IndicatorYear(
            indicator: line.indicator, year: year, closedOn: line.closedOn,
            whole: IndicatorFigure(project: nil, entered: nil, corrections: []),
            projects: line.projects.filter { $0.figure.project.map(measured.contains) ?? false })
        }.filter { $0.total != nil })
    }
  }
}
