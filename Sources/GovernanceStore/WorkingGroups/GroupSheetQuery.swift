import Governance
import GRDB

extension AssociationFile {
  /// What that working group is about on that day.
  public func groupSheet(of group: Reference<Body>, on day: Day) throws(Refusal) -> GroupSheet {
    try read { db in
      guard let found = try WorkingGroup.fetchAll(db, on: day, only: group).first else {
        throw Refusal.unknownReference(.workingGroup, group.code, suggestions: [])
      }
      let projects = try Project.fetchAll(db, ProjectFilter(group: group), on: day)
      let arguments: StatementArguments = ["group": group.id, "day": day.iso]
      let steps = try ProjectStep.fetch(
        db,
        where: """
          stated_on <= :day AND (closed_on IS NULL OR closed_on > :day) AND project.id IN \(Self.followed)
          """, arguments)
      let milestones = try ProjectMilestone.fetch(
        db,
        where: """
          (reached_on IS NULL OR reached_on > :day) AND (dropped_on IS NULL OR dropped_on > :day)
            AND project.id IN \(Self.followed)
          """, arguments)
      let notes = try Self.lastNotes(db, arguments)
      let meetings = try Meeting.fetchAll(db, where: "meeting.body_id = :group", ["group": group.id])
      let actions = try ActionItem.fetch(
        db,
        where: """
          (action_item.done_on IS NULL OR action_item.done_on > :day) AND meeting.day <= :day
            AND action_item.id IN (
              SELECT item.id FROM meeting JOIN action_item item ON item.meeting_id = meeting.id
              WHERE meeting.body_id = :group
              UNION SELECT action_item_id FROM project_link
              WHERE action_item_id IS NOT NULL AND project_id IN \(Self.followed))
          """, arguments)
      return GroupSheet(
        group: found, day: day, members: try GroupMember.fetchAll(db, of: group, on: day),
        projects: projects.map { project in
          // What rests has no next day to be reminded of.
          let (step, own) =
            project.stage.isActive
            ? (steps.last { $0.project == project.reference }, milestones.filter { $0.project == project.reference })
            : (nil, [])
          return GroupSheet.FollowedProject(
            project: project, step: step, milestones: own, note: notes[project.reference.id])
        }, meetings: meetings, actions: actions, discretion: try .fetch(db))
    }
  }

  /// The projects that `:group` followed on `:day`.
  static let followed = """
    (SELECT project_id FROM project_assignment WHERE body_id = :group
      AND \(SpanColumns.heldOrUnattested("project_assignment")))
    """

  private static func lastNotes(_ db: Database, _ arguments: StatementArguments) throws -> [Int64: ProjectNote] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT project_id, day, text, author FROM project_note
        WHERE day <= :day AND project_id IN \(followed) ORDER BY day, id
        """, arguments: arguments
    ).reduce(into: [:]) { $0[$1[0]] = ProjectNote(day: try $1.day(1), text: $1[2], author: $1[3]) }
  }
}
