import Governance
import GRDB

/// Ends what somebody holds on a day and, where it passes, gives it to the successor from that day on.
struct HandingOver {
  let db: Database
  let day: Day
  let former: Reference<Person>
  let successor: Reference<Person>
  let title: PlainText?
  let source: Int64?

  private var certainty: Certainty { source == nil ? .toConfirm : .confirmed }

  func handOver(_ held: HeldRow, passes: Bool) throws {
    switch held.holding.subject {
    case .representation: try representation(held.row, passes)
    case .mandate: try mandate(held.row, passes)
    case .groupMembership: try groupMembership(held.row, passes)
    case .action:
      // What is to be done is not dated: it is the successor's from now on, or nobody's.
      try db.execute(
        sql: "UPDATE action_item SET owner_id = ? WHERE id = ?", arguments: [passes ? successor.id : nil, held.row])
    case .step:
      try db.execute(
        sql: "UPDATE project_step SET owner_id = ? WHERE id = ?", arguments: [passes ? successor.id : nil, held.row])
    }
  }

  private func representation(_ id: Int64, _ passes: Bool) throws {
    let row = try end("representative", id, and: "organization_id, rank")
    guard passes else { return }
    // Who was the alternate becomes what the former was: one person speaks once.
    let own = try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM representative WHERE organization_id = :organization AND person_id = :person
          AND \(SpanColumns.heldAndNotOver("representative"))
        """, arguments: ["organization": row[5] as Int64, "person": successor.id, "day": day.iso])
    for id in own { _ = try end("representative", id, and: "id") }
    try db.execute(
      sql: """
        INSERT INTO representative (organization_id, person_id, rank, from_day, until_day, source_id, certainty)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        row[5] as Int64, successor.id, row[6] as String, day.iso, row[0] as String?, source, certainty.rawValue,
      ])
  }

  private func mandate(_ id: Int64, _ passes: Bool) throws {
    guard let row = try MandateRow.fetchAll(db, where: "mandate.id = ?", [id]).first else { return }
    let until = row.span.until
    try row.end(db, on: day, .replacement)
    guard passes else { return }
    var member = row.member
    let inhabitant =
      try row.member.map {
        try Int64.fetchOne(db, sql: "SELECT person_id FROM member WHERE id = ?", arguments: [$0])
      } ?? nil
    if inhabitant != nil {
      // An inhabitant's mandate is the inhabitant's own: who takes it over has to be an adherent too.
      member = try Int64.fetchOne(db, sql: "SELECT id FROM member WHERE person_id = ?", arguments: [successor.id])
      guard let member else { throw Refusal.mandate(.notMember(name: successor.name, on: day, since: nil)) }
      try AssociationFile.checkBelongs(
        db, Reference(id: member, code: successor.code, name: successor.name), on: day)
    }
    // A title tells the gender of one person: the next one's is told, or the office's plain name serves. It is that of
    // an office of the association, not of the lead of a group.
    try row.follow(
      db, member: member, person: row.person == nil ? nil : successor.id, from: day, until: until,
      title: row.office == nil || row.office == "lead" ? nil : title?.value, decision: nil, source: source, certainty)
  }

  private func groupMembership(_ id: Int64, _ passes: Bool) throws {
    let row = try end("group_member", id, and: "body_id, organization_id")
    guard passes else { return }
    try db.execute(
      sql: """
        INSERT INTO group_member (body_id, organization_id, person_id, from_day, until_day, source_id, certainty)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        row[5] as Int64, row[6] as Int64?, successor.id, day.iso, row[0] as String?, source, certainty.rawValue,
      ])
  }

  /// Ends a row of that table on the day.
  ///
  /// - Returns: the former end, the four columns of its days, and those columns.
  /// - Throws: ``Refusal/dayBeforeStart(_:start:)``.
  private func end(_ table: String, _ id: Int64, and columns: String) throws -> Row {
    let row = try Row.fetchOne(
      db, sql: "SELECT until_day, \(SpanColumns.of(table)), \(columns) FROM \(table) WHERE id = ?", arguments: [id])
    guard let row else { throw Refusal.undo(.changedSince) }
    try db.end(table, id, Span(row: row, at: 1), on: day, of: former.name)
    return row
  }
}
