import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Records the stage that a project reached on that day, today or long ago. A stage may go back: that is recorded as it
  /// happened. A day has one stage: another one told of the same day takes its place, and the journal keeps both.
  ///
  /// - Returns: the stage that it leaves, and what comes next.
  /// - Throws: what ``Succession/reach(_:on:of:)`` throws.
  public func changeStage(
    of project: Reference<Project>, to stage: Stage, on day: Day
  ) throws(Refusal) -> Succession<Stage>.Place {
    try act(.changeStage) { db in
      let place = try Self.reach(db, stage, on: day, of: project)
      let former = place.former.map { "\($0.label) → " } ?? ""
      return (place, project.code, "\(former)\(stage.label), \(day.frenchShort)")
    }
  }

  /// Takes out a stage that was told of a wrong day or in error; the one before it goes on. Where there is none, what the
  /// record knew besides stays: that the project was there, at a stage that nobody told.
  ///
  /// - Throws: what ``Succession/withdraw(_:on:of:known:)`` throws.
  public func withdrawStage(
    _ stage: Stage, of project: Reference<Project>, on day: Day, reason: PlainText
  ) throws(Refusal) {
    try act(.withdrawStage) { db in
      let known = try Succession.groups(db, of: project).entries.first?.span
      let former = try Succession.stages(db, of: project)
      var stages = former
      try stages.withdraw(stage, on: day, of: project, known: known)
      try stages.write(db, to: "project_stage", "stage", since: former, of: project, \.code)
      return ((), project.code, "\(stage.label), \(day.frenchShort) ; motif : \(reason.value)")
    }
  }

  /// Puts a stage where its day belongs, within an act.
  static func reach(
    _ db: Database, _ stage: Stage, on day: Day, of project: Reference<Project>, isWriting: Bool = true
  ) throws -> Succession<Stage>.Place {
    let former = try Succession.stages(db, of: project)
    var stages = former
    let place = try stages.reach(stage, on: day, of: project)
    if isWriting { try stages.write(db, to: "project_stage", "stage", since: former, of: project, \.code) }
    return place
  }
}
