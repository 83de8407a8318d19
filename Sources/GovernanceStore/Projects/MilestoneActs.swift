import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Plans a milestone of a project from today on, or moves one of the same words that is still planned.
  ///
  /// - Parameter today: the day on which it is told, which keeps it out of reports of earlier days.
  /// - Returns: the day for which it was planned before; nil for a new one.
  public func planMilestone(
    _ text: PlainText, of project: Reference<Project>, for day: Day, today: Day? = nil
  ) throws(Refusal) -> Day? {
    try act(.planMilestone) { db in
      let same = try Self.plannedMilestones(db, of: project).first { $0.text.folded == text.value.folded }
      if let same {
        if same.plannedOn == day { throw Refusal.valueUnchanged(day.frenchShort) }
        try db.execute(
          sql: "UPDATE project_milestone SET planned_on = ? WHERE id = ?", arguments: [day.iso, same.id])
      } else {
        try db.execute(
          sql: "INSERT INTO project_milestone (project_id, text, planned_on, stated_on) VALUES (?, ?, ?, ?)",
          arguments: [project.id, text.value, day.iso, today?.iso])
      }
      let former = same?.plannedOn.map { "\($0.frenchShort) → " } ?? "pour le "
      return (same?.plannedOn, project.code, "\(text.value), \(former)\(day.frenchShort)")
    }
  }

  /// Notes that a milestone was reached; one that nobody planned is entered as reached.
  ///
  /// - Returns: the milestone.
  /// - Throws: ``ProjectRefusal/severalMilestones(_:candidates:)``.
  public func reachMilestone(
    _ text: PlainText, of project: Reference<Project>, on day: Day
  ) throws(Refusal) -> ProjectMilestone {
    try act(.reachMilestone) { db in
      let planned = try Self.plannedMilestone(db, text, of: project)
      if let planned {
        try db.execute(
          sql: "UPDATE project_milestone SET reached_on = ? WHERE id = ?", arguments: [day.iso, planned.id])
      } else {
        try Self.checkIsNew(db, text, of: project)
        try db.execute(
          sql: "INSERT INTO project_milestone (project_id, text, reached_on) VALUES (?, ?, ?)",
          arguments: [project.id, text.value, day.iso])
      }
      let milestone = ProjectMilestone(
        project: project, text: planned?.text ?? text.value, plannedOn: planned?.plannedOn, reachedOn: day)
      return (milestone, project.code, "\(milestone.text), atteint le \(day.frenchShort)")
    }
  }

  /// Notes that a milestone was given up.
  ///
  /// - Returns: the milestone.
  /// - Throws: ``ProjectRefusal/noMilestone(_:code:planned:)`` or ``ProjectRefusal/severalMilestones(_:candidates:)``.
  public func dropMilestone(
    _ text: PlainText, of project: Reference<Project>, on day: Day
  ) throws(Refusal) -> ProjectMilestone {
    try act(.dropMilestone) { db in
      guard let planned = try Self.plannedMilestone(db, text, of: project) else {
        let names = try Self.plannedMilestones(db, of: project).map(\.text)
        throw Refusal.project(.noMilestone(text.value, code: project.code, planned: names))
      }
      try db.execute(
        sql: "UPDATE project_milestone SET dropped_on = ? WHERE id = ?", arguments: [day.iso, planned.id])
      let milestone = ProjectMilestone(
        project: project, text: planned.text, plannedOn: planned.plannedOn, droppedOn: day)
      return (milestone, project.code, "\(planned.text), abandonné le \(day.frenchShort)")
    }
  }

  /// One milestone is reached once.
  private static func checkIsNew(_ db: Database, _ text: PlainText, of project: Reference<Project>) throws {
    let reached = try db.rows(
      "SELECT text, reached_on FROM project_milestone WHERE project_id = ? AND reached_on IS NOT NULL", [project.id])
    for row in reached where (row[0] as String).folded == text.value.folded {
      throw Refusal.project(.milestoneReachedBefore(row[0], on: try row.day(1)))
    }
  }

  typealias Planned = (id: Int64, text: String, plannedOn: Day?)

  private static func plannedMilestones(_ db: Database, of project: Reference<Project>) throws -> [Planned] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, text, planned_on FROM project_milestone
        WHERE project_id = ? AND reached_on IS NULL AND dropped_on IS NULL ORDER BY planned_on, id
        """, arguments: [project.id]
    ).map { ($0[0], $0[1], try Day(row: $0, at: 2)) }
  }

  /// The planned milestone of those words, or the only one that has them among its own.
  static func plannedMilestone(
    _ db: Database, _ text: PlainText, of project: Reference<Project>
  ) throws -> Planned? {
    let all = try plannedMilestones(db, of: project)
    let typed = text.value.folded
    let exact = all.filter { $0.text.folded == typed }
    let found = exact.isEmpty ? all.filter { $0.text.folded.contains(typed) } : exact
    if found.count > 1 {
      throw Refusal.project(.severalMilestones(text.value, candidates: found.map(\.text)))
    }
    return found.first
  }
}
