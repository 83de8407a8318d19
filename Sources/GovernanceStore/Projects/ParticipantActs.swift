import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Lets an organisation carry a project or take part in it, from that day on. Of one that does so already, an earlier
  /// first day is a correction.
  ///
  /// - Parameter last: the last day, where that is known.
  /// - Returns: since when it was known to, where only the first day is new.
  /// - Throws: ``ProjectRefusal/alreadyTakesPart(name:role:project:)`` or ``Refusal/endBeforeStart(_:start:)``.
  public func takePart(
    _ organization: Reference<Organization>, as role: ProjectRole, in project: Reference<Project>, from day: Day,
    last: Day? = nil
  ) throws(Refusal) -> Day? {
    try act(.joinProject) { db in
      if let last, last < day { throw Refusal.endBeforeStart(last, start: day) }
      let same = try Row.fetchOne(
        db,
        sql: """
          SELECT id, until_day, coalesce(from_day, attested_on), from_day FROM project_participant WHERE project_id = ? AND organization_id = ? AND role = ?
            AND ended_on_unknown_day = 0 AND (until_day IS NULL OR until_day > ?)
          """, arguments: [project.id, organization.id, role.rawValue, day.iso])
      if let same {
        let known = try same.day(2)
        guard last == nil, try Day(row: same, at: 1) == nil, day < known || same[3] as String? == nil && day == known
        else {
          throw Refusal.project(.alreadyTakesPart(name: organization.name, role: role, project: project.name))
        }
        try db.execute(
          sql: "UPDATE project_participant SET from_day = ? WHERE id = ?", arguments: [day.iso, same[0] as Int64])
        let words = "\(organization.name), \(role.french), depuis le \(day.frenchShort), et non le \(known.frenchShort)"
        return (known, project.code, words)
      }
      try db.execute(
        sql: """
          INSERT INTO project_participant (project_id, organization_id, role, from_day, until_day) VALUES (?, ?, ?, ?, ?)
          """, arguments: [project.id, organization.id, role.rawValue, day.iso, last?.adding(days: 1).iso])
      let end = last.map { ", jusqu'au \($0.frenchShort)" } ?? ""
      return (nil, project.code, "\(organization.name), \(role.french), depuis le \(day.frenchShort)\(end)")
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
