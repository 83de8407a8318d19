import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Lets an organisation carry a project or take part in it, from that day on.
  ///
  /// - Parameter last: the last day, where that is known.
  /// - Throws: ``ProjectRefusal/alreadyTakesPart(name:role:project:)`` or ``Refusal/endBeforeStart(_:start:)``.
  public func takePart(
    _ organization: Reference<Organization>, as role: ProjectRole, in project: Reference<Project>, from day: Day,
    last: Day? = nil
  ) throws(Refusal) {
    try act(.joinProject) { db in
      if let last, last < day { throw Refusal.endBeforeStart(last, start: day) }
      let same = try Row.fetchOne(
        db,
        sql: """
          SELECT 1 FROM project_participant WHERE project_id = ? AND organization_id = ? AND role = ?
            AND ended_on_unknown_day = 0 AND (until_day IS NULL OR until_day > ?)
          """, arguments: [project.id, organization.id, role.rawValue, day.iso])
      if same != nil {
        throw Refusal.project(.alreadyTakesPart(name: organization.name, role: role, project: project.name))
      }
      try db.execute(
        sql: """
          INSERT INTO project_participant (project_id, organization_id, role, from_day, until_day) VALUES (?, ?, ?, ?, ?)
          """, arguments: [project.id, organization.id, role.rawValue, day.iso, last?.adding(days: 1).iso])
      let end = last.map { ", jusqu'au \($0.frenchShort)" } ?? ""
      return ((), project.code, "\(organization.name), \(role.french), depuis le \(day.frenchShort)\(end)")
    }
  }

  /// Notes the last day on which an organisation carried a project or took part in it.
  ///
  /// - Throws: ``ProjectRefusal/takesNoPart(name:role:project:on:)`` or ``Refusal/endBeforeStart(_:start:)``.
  public func stopTakingPart(
    _ organization: Reference<Organization>, as role: ProjectRole, in project: Reference<Project>, last: Day
  ) throws(Refusal) {
    try act(.leaveProject) { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT id, coalesce(from_day, attested_on) FROM project_participant
          WHERE project_id = ? AND organization_id = ? AND role = ? AND ended_on_unknown_day = 0 AND until_day IS NULL
          """, arguments: [project.id, organization.id, role.rawValue])
      guard let row else {
        throw Refusal.project(
          .takesNoPart(name: organization.name, role: role, project: project.name, on: last))
      }
      let start = try row.day(1)
      guard last >= start else { throw Refusal.endBeforeStart(last, start: start) }
      try db.execute(
        sql: "UPDATE project_participant SET until_day = ? WHERE id = ?",
        arguments: [last.adding(days: 1).iso, row[0] as Int64])
      return ((), project.code, "\(organization.name), \(role.french), jusqu'au \(last.frenchShort)")
    }
  }
}
