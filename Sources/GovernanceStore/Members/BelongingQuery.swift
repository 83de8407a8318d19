import Governance
import GRDB

extension AssociationFile {
  /// Whether each of those adherents belongs on that day.
  public func belonging(
    of members: some Sequence<Reference<Member>>, on day: Day
  ) throws(Refusal) -> [Reference<Member>: Belonging] {
    let members = Array(members)
    return try read { try Belonging.fetch($0, of: members, on: day) }
  }
}

extension Belonging {
  static func fetch(
    _ db: Database, of members: [Reference<Member>], on day: Day
  ) throws -> [Reference<Member>: Belonging] {
    let keys = "[" + members.map { String($0.id) }.joined(separator: ",") + "]"
    let spans = try db.rows(
      """
      SELECT member_id, \(SpanColumns.of("membership")) FROM membership
      WHERE member_id IN (SELECT value FROM json_each(?))
      """, [keys]
    ).reduce(into: [Int64: [Span]]()) { try $0[$1[0], default: []].append(Span(row: $1, at: 1)) }
    return members.reduce(into: [:]) { $0[$1] = Belonging(spans[$1.id] ?? [], on: day) }
  }
}
