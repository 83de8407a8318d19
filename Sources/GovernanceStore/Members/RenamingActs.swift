import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Gives an organisation another name from a day on; lists of earlier days keep the former one.
  ///
  /// - Returns: the former name.
  /// - Throws: ``Refusal/valueUnchanged(_:)``, ``MemberRefusal/nameTaken(name:by:code:)`` where another organisation is or
  ///   was called so, ``Refusal/dayBeforeStart(_:start:)`` where a later name is recorded.
  public func rename(
    _ organization: Reference<Organization>, to name: PlainText, from day: Day, source: PlainText?
  ) throws(Refusal) -> String {
    try act(.renameOrganization) { db in
      guard
        let former = try String.fetchOne(
          db, sql: "SELECT name FROM organization WHERE id = ?", arguments: [organization.id])
      else { throw Refusal.unknownReference(.organization, organization.code, suggestions: []) }
      guard former != name.value else { throw Refusal.valueUnchanged(former) }
      let other = try ReferenceFinder(db: db).candidates(.organization).first { candidate in
        candidate.id != organization.id
          && ([candidate.name, candidate.code] + candidate.aliases).contains { $0.folded == name.value.folded }
      }
      if let other {
        throw Refusal.member(.nameTaken(name: name.value, by: other.name, code: other.code))
      }
      let last = try Row.fetchOne(
        db, sql: "SELECT max(until_day) FROM former_name WHERE organization_id = ?", arguments: [organization.id])
      if let start = try last.flatMap({ try Day(row: $0, at: 0) }), day <= start {
        throw Refusal.dayBeforeStart(day, start: start)
      }
      try db.execute(
        sql: "INSERT INTO former_name (organization_id, name, until_day, source_id) VALUES (?, ?, ?, ?)",
        arguments: [organization.id, former, day.iso, try Self.source(db, source)])
      try db.execute(
        sql: "UPDATE organization SET name = ? WHERE id = ?", arguments: [name.value, organization.id])
      let paper = source.map { " ; \($0.value)" } ?? ""
      return (former, organization.code, "\(former) → \(name.value), à compter du \(day.frenchShort)\(paper)")
    }
  }
}
