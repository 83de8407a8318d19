import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Changes what a project is about, where and when; the journal keeps what was written before.
  ///
  /// - Throws: ``ProjectRefusal/nothingToChange(code:)``, ``ProjectRefusal/noMission(_:count:)`` or
  ///   ``Refusal/endBeforeStart(_:start:)``.
  public func change(_ project: Reference<Project>, _ change: ProjectChange) throws(Refusal) {
    try act(.changeProject) { db in
      let row = try Row.fetchOne(
        db,
        sql: "SELECT planned_from, planned_until, actual_from, actual_until, municipality FROM project WHERE id = ?",
        arguments: [project.id])
      guard let row else { throw Refusal.unknownReference(.project, project.code, suggestions: []) }
      let former = ProjectDays(
        plannedFrom: try Day(row: row, at: 0), plannedUntil: try Day(row: row, at: 1),
        actualFrom: try Day(row: row, at: 2), actualUntil: try Day(row: row, at: 3))
      var words: [String] = []
      func set(_ column: String, _ value: String?, _ told: String) throws {
        guard let value else { return }
        try db.execute(sql: "UPDATE project SET \(column) = ? WHERE id = ?", arguments: [value, project.id])
        words.append(told)
      }
      try set("description", change.description?.value, "description : \(change.description?.value ?? "")")
      if let municipalities = change.municipalities?.value {
        let list = Project.municipalities(in: municipalities).joined(separator: ", ")
        try set("municipality", list, "communes : \(row[4] ?? Gap.notStated) → \(list)")
      }
      if let number = change.mission {
        try db.execute(
          sql: "UPDATE project SET mission_id = ? WHERE id = ?",
          arguments: [try Self.mission(db, number), project.id])
        words.append("mission \(number)")
      }
      let days = change.days
      for (column, name, old, new) in [
        ("planned_from", "début prévu", former.plannedFrom, days.plannedFrom),
        ("planned_until", "fin prévue", former.plannedUntil, days.plannedUntil),
        ("actual_from", "début", former.actualFrom, days.actualFrom),
        ("actual_until", "fin", former.actualUntil, days.actualUntil),
      ] {
        try set(
          column, new?.iso, "\(name) : \(old?.frenchShort ?? Gap.notStated) → \(new?.frenchShort ?? Gap.notStated)")
      }
      guard !words.isEmpty else { throw Refusal.project(.nothingToChange(code: project.code)) }
      for (start, end) in [
        (days.plannedFrom ?? former.plannedFrom, days.plannedUntil ?? former.plannedUntil),
        (days.actualFrom ?? former.actualFrom, days.actualUntil ?? former.actualUntil),
      ] {
        if let start, let end, end < start { throw Refusal.endBeforeStart(end, start: start) }
      }
      return ((), project.code, words.joined(separator: " ; "))
    }
  }

  /// The missions of the association, by their numbers.
  public func missions() throws(Refusal) -> [Mission] {
    try read { try Mission.fetchAll($0) }
  }

  private static func mission(_ db: Database, _ number: Int) throws -> Int64 {
    let keys = try Int64.fetchAll(db, sql: "SELECT id FROM mission ORDER BY rank, id")
    guard keys.indices.contains(number - 1) else { throw Refusal.project(.noMission(number, count: keys.count)) }
    return keys[number - 1]
  }
}

extension Mission {
  static func fetchAll(_ db: Database) throws -> [Mission] {
    try Row.fetchAll(db, sql: "SELECT text, certainty FROM mission ORDER BY rank, id").enumerated()
      .map { Mission(number: $0 + 1, text: $1[0], certainty: try $1.word(1)) }
  }
}
