import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Lets a working group follow a project from that day on, past or to come, until the next one that is told; the former
  /// keeps its time.
  ///
  /// - Returns: the group that followed it, and which one comes next.
  /// - Throws: what ``Succession/transfer(to:on:of:)`` throws.
  public func transfer(
    _ project: Reference<Project>, to group: Reference<Body>, on day: Day
  ) throws(Refusal) -> Succession<Reference<Body>>.Place {
    try act(.transferProject) { db in
      let former = try Succession.groups(db, of: project)
      var groups = former
      let place = try groups.transfer(to: group, on: day, of: project)
      try groups.write(db, to: "project_assignment", "body_id", since: former, of: project, \.id)
      try Self.openStage(db, of: project, from: day)
      let before = place.former.map { "\($0.name) → " } ?? ""
      return (place, project.code, "\(before)\(group.name), \(day.frenchShort)")
    }
  }

  /// What a group follows is at some stage: before the first one that was told, nobody says at which.
  private static func openStage(_ db: Database, of project: Reference<Project>, from day: Day) throws {
    let former = try Succession.stages(db, of: project)
    guard let first = former.entries.first?.span.from, day < first, let open = former.leftOpen else { return }
    var stages = former
    _ = try stages.reach(open, on: day, of: project)
    try stages.write(db, to: "project_stage", "stage", since: former, of: project, \.code)
  }

  /// Takes out a transfer that was told of a wrong day or in error; the group before goes on.
  ///
  /// - Throws: what ``Succession/withdrawTransfer(to:on:of:)`` throws.
  public func withdrawTransfer(
    of project: Reference<Project>, to group: Reference<Body>, on day: Day, reason: PlainText
  ) throws(Refusal) {
    try act(.withdrawTransfer) { db in
      let former = try Succession.groups(db, of: project)
      var groups = former
      try groups.withdrawTransfer(to: group, on: day, of: project)
      try groups.write(db, to: "project_assignment", "body_id", since: former, of: project, \.id)
      return ((), project.code, "\(group.name), \(day.frenchShort) ; motif : \(reason.value)")
    }
  }
}
