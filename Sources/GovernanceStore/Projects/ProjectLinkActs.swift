import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Links a project to a meeting, a voted text or an action that is about it.
  ///
  /// - Throws: ``ProjectRefusal/alreadyLinked(_:project:)`` or ``VoteRefusal/noResolution(number:code:count:)``.
  public func link(_ project: Reference<Project>, to target: ProjectLink.Target) throws(Refusal) {
    try act(.linkProject) { db in
      let (column, key) = try target.place(db)
      if try target.link(db, of: project) != nil {
        throw Refusal.project(.alreadyLinked(target.code, project: project.name))
      }
      try db.execute(
        sql: "INSERT INTO project_link (project_id, \(column)) VALUES (?, ?)", arguments: [project.id, key])
      return ((), project.code, target.code)
    }
  }

  /// Takes back what ``link(_:to:)`` said.
  ///
  /// - Throws: ``ProjectRefusal/notLinked(_:code:)``.
  public func unlink(_ project: Reference<Project>, from target: ProjectLink.Target) throws(Refusal) {
    try act(.unlinkProject) { db in
      guard let link = try target.link(db, of: project) else {
        throw Refusal.project(.notLinked(target.code, code: project.code))
      }
      try db.execute(sql: "DELETE FROM project_link WHERE id = ?", arguments: [link])
      return ((), project.code, target.code)
    }
  }

  /// Attaches a paper to a project: by its place and its fingerprint, the paper stays where it is.
  ///
  /// - Throws: ``FileRefusal/noFile(path:)`` or ``ProjectRefusal/paperAlreadyAttached(title:project:)``.
  public func attach(
    _ path: String, titled title: PlainText, to project: Reference<Project>, on day: Day
  ) throws(Refusal) -> AttachedDocument {
    let paper = try AttachedDocument(at: path)
    return try act(.attachProjectPaper) { db in
      let known = try String.fetchOne(
        db, sql: "SELECT title FROM project_document WHERE project_id = ? AND sha256 = ?",
        arguments: [project.id, paper.sha256])
      if let known { throw Refusal.project(.paperAlreadyAttached(title: known, project: project.name)) }
      try db.execute(
        sql: "INSERT INTO project_document (project_id, title, path, sha256, day) VALUES (?, ?, ?, ?, ?)",
        arguments: [project.id, title.value, paper.path, paper.sha256, day.iso])
      return (paper, project.code, title.value)
    }
  }
}

extension ProjectLink.Target {
  /// How it is pointed at.
  public var code: String {
    switch self {
    case .meeting(let meeting): meeting.code
    case .resolution(let meeting, let number): Resolution.code(of: number, in: meeting)
    case .action(let action): action.code
    }
  }

  /// The column of `project_link` that points at it, and its key.
  fileprivate func place(_ db: Database) throws -> (column: String, key: Int64) {
    switch self {
    case .meeting(let meeting): return ("meeting_id", meeting.id)
    case .action(let action): return ("action_item_id", action.id)
    case .resolution(let meeting, let number):
      let key = try Int64.fetchOne(
        db, sql: "SELECT id FROM resolution WHERE meeting_id = ? AND number = ?", arguments: [meeting.id, number])
      guard let key else {
        let count = try Int.fetchOne(
          db, sql: "SELECT count(*) FROM resolution WHERE meeting_id = ?", arguments: [meeting.id])
        throw Refusal.vote(.noResolution(number: number, code: meeting.code, count: count ?? 0))
      }
      return ("resolution_id", key)
    }
  }

  /// The key of the link of that project; nil where there is none.
  fileprivate func link(_ db: Database, of project: Reference<Project>) throws -> Int64? {
    let (column, key) = try place(db)
    return try Int64.fetchOne(
      db, sql: "SELECT id FROM project_link WHERE project_id = ? AND \(column) = ?", arguments: [project.id, key])
  }
}
