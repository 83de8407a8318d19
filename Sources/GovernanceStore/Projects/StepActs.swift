import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Says what is to be done next for a project. What was to be done before, and was not closed, is dropped.
  ///
  /// - Returns: what is dropped.
  public func setStep(
    _ text: PlainText, owner: Reference<Person>?, dueOn: Day?, of project: Reference<Project>, on day: Day
  ) throws(Refusal) -> ProjectStep? {
    try act(.setProjectStep) { db in
      let former = try Self.replaceStep(db, text, owner: owner, dueOn: dueOn, of: project, on: day)
      let words = [text.value, owner?.name, dueOn.map { "pour le " + $0.frenchShort }].compactMap(\.self)
      return (former, project.code, words.joined(separator: ", "))
    }
  }

  static func replaceStep(
    _ db: Database, _ text: PlainText, owner: Reference<Person>?, dueOn: Day?, of project: Reference<Project>,
    on day: Day
  ) throws -> ProjectStep? {
    let former = try openStep(db, of: project)
    if let former {
      // What was said of a later day cannot be closed before it.
      try db.execute(
        sql: "UPDATE project_step SET closed_on = ?, is_done = 0 WHERE id = ?",
        arguments: [max(day, former.step.statedOn).iso, former.id])
    }
    try db.execute(
      sql: "INSERT INTO project_step (project_id, text, owner_id, due_on, stated_on) VALUES (?, ?, ?, ?, ?)",
      arguments: [project.id, text.value, owner?.id, dueOn?.iso, day.iso])
    return former?.step
  }

  /// Closes what was to be done next: it was done, or dropped. One that was done before the day on which it was typed
  /// stood at least since it was done.
  ///
  /// - Returns: the step.
  /// - Throws: ``ProjectRefusal/noStep(project:code:)``.
  public func closeStep(of project: Reference<Project>, isDone: Bool, on day: Day) throws(Refusal) -> ProjectStep {
    try act(.closeProjectStep) { db in
      let step = try Self.closeOpenStep(db, of: project, isDone: isDone, on: day)
      return (step, project.code, "\(step.text), \(isDone ? "faite" : "abandonnée") le \(day.frenchShort)")
    }
  }

  static func closeOpenStep(
    _ db: Database, of project: Reference<Project>, isDone: Bool, on day: Day
  ) throws -> ProjectStep {
    guard let (id, step) = try openStep(db, of: project) else {
      throw Refusal.project(.noStep(project: project.name, code: project.code))
    }
    try db.execute(
      sql:
        "UPDATE project_step SET stated_on = min(stated_on, :day), closed_on = :day, is_done = :isDone WHERE id = :id",
      arguments: ["day": day.iso, "isDone": isDone ? 1 : 0, "id": id])
    return step
  }

  static func openStep(
    _ db: Database, of project: Reference<Project>
  ) throws -> (id: Int64, step: ProjectStep)? {
    let id = try Int64.fetchOne(
      db, sql: "SELECT id FROM project_step WHERE project_id = ? AND closed_on IS NULL ORDER BY id DESC",
      arguments: [project.id])
    guard let id, let step = try ProjectStep.fetch(db, where: "project_step.id = ?", [id]).first else { return nil }
    return (id, step)
  }
}
