import Governance
import GRDB

extension Joining {
  /// What keeps two rows of a table from becoming one.
  func obstacles(_ target: String, from duplicate: Int64, to kept: Int64) throws -> [JoinObstacle] {
    let keys = try Self.keys(db, to: target)
    var found = try keys.flatMap { try pairs($0, from: duplicate, to: kept).compactMap(\.obstacle) }
    found += try sealed(keys, from: duplicate, to: kept) + ranks(keys, from: duplicate, to: kept)
    if keys.contains(Key(table: "attendance", column: "\(target)_id")), target != "person" {
      found += try meetings(
        "attendance", "one.\(target)_id = :kept AND other.\(target)_id = :duplicate", duplicate, kept
      )
      .map { .attendance(meeting: $0) }
    }
    found += try distinctions(target, duplicate, kept)
    if target == "organization" { found += try primaries(from: duplicate, to: kept) }
    guard target == "member" else { return found }
    found += try meetings(
      "proxy",
      """
      (one.grantor_id = :kept AND other.grantor_id = :duplicate)
        OR (one.id = other.id AND one.grantor_id IN (:kept, :duplicate) AND one.holder_id IN (:kept, :duplicate))
      """, duplicate, kept
    ).map { .proxy(meeting: $0) }
    found += try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT meeting.code FROM election_candidate one
        JOIN election_candidate other ON other.election_id = one.election_id AND other.member_id = :duplicate
        JOIN election ON election.id = one.election_id JOIN meeting ON meeting.id = election.meeting_id
        WHERE one.member_id = :kept
        """, arguments: ["kept": kept, "duplicate": duplicate]
    ).map { .candidacy(meeting: $0) }
    return found
  }

  /// Whoever said that they are two knew why.
  private func distinctions(_ target: String, _ duplicate: Int64, _ kept: Int64) throws -> [JoinObstacle] {
    guard let kind = EntryKind(rawValue: target),
      let said = try Distinction(db: db, kind: kind).find(duplicate, kept)
    else { return [] }
    func code(_ id: Int64) throws -> String {
      try String.fetchOne(db, sql: "SELECT code FROM \(target) WHERE id = ?", arguments: [id]) ?? ""
    }
    return [.saidToBeTwo(kept: try code(kept), duplicate: try code(duplicate), on: said.on)]
  }

  private func primaries(from duplicate: Int64, to kept: Int64) throws -> [JoinObstacle] {
    func speaker(_ row: String) -> String {
      "\(row)_person.id, \(row)_person.code, \(PartyColumns.personName("\(row)_person"))"
    }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT \(speaker("one")), \(speaker("other")), \(SpanColumns.of("one")), \(SpanColumns.of("other"))
        FROM representative one JOIN representative other ON other.organization_id = :duplicate
          AND other.rank = 'primary' AND other.person_id <> one.person_id
        JOIN person one_person ON one_person.id = one.person_id
        JOIN person other_person ON other_person.id = other.person_id
        WHERE one.organization_id = :kept AND one.rank = 'primary' ORDER BY one.id, other.id
        """, arguments: ["kept": kept, "duplicate": duplicate]
    ).filter { try Span(row: $0, at: 6).overlaps(Span(row: $0, at: 10)) }
      .map { .primaries($0.reference(0), $0.reference(3)) }
  }

  private func meetings(_ table: String, _ condition: String, _ duplicate: Int64, _ kept: Int64) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT meeting.code FROM \(table) one JOIN \(table) other ON other.meeting_id = one.meeting_id
        JOIN meeting ON meeting.id = one.meeting_id WHERE \(condition) ORDER BY meeting.code
        """, arguments: ["kept": kept, "duplicate": duplicate])
  }

  /// How a table whose rows sealed minutes keep says which meeting it is about.
  static let sealedTables = [
    "meeting": "meeting.id", "attendance": "attendance.meeting_id", "proxy": "proxy.meeting_id",
    "election_candidate":
      "(SELECT election.meeting_id FROM election WHERE election.id = election_candidate.election_id)",
  ]

  /// Sealed minutes keep whom they name.
  private func sealed(_ keys: [Key], from duplicate: Int64, to kept: Int64) throws -> [JoinObstacle] {
    func codes(_ id: Int64) throws -> [String] {
      try keys.flatMap { key -> [String] in
        guard let meeting = Self.sealedTables[key.table] else { return [] }
        return try String.fetchAll(
          db,
          sql: """
            SELECT held.code FROM \(key.table) JOIN meeting held ON held.id = \(meeting)
            WHERE \(key.table).\(key.column) = ? AND held.id IN (SELECT meeting_id FROM sealed_minutes)
            """, arguments: [id])
      }
    }
    let canBeTurnedRound = try codes(kept).isEmpty
    return try Set(codes(duplicate)).sorted().map { .sealed(meeting: $0, canBeTurnedRound: canBeTurnedRound) }
  }

  /// Whoever becomes a first representative for longer than before may meet another one.
  private func ranks(_ keys: [Key], from duplicate: Int64, to kept: Int64) throws -> [JoinObstacle] {
    try keys.filter { $0.table == "representative" }.flatMap { key in
      try pairs(key, from: duplicate, to: kept).compactMap { pair -> JoinObstacle? in
        let span = pair.kept.span.covers(pair.duplicate.span) ? pair.kept.span : pair.duplicate.span
        let rows = try Row.fetchAll(
          db,
          sql: """
            SELECT organization.id, organization.code, organization.name, \(SpanColumns.of("other"))
            FROM representative one JOIN representative two ON two.id = :two AND two.rank <> one.rank
            JOIN representative other ON other.organization_id IN (one.organization_id, two.organization_id)
              AND other.id NOT IN (one.id, two.id) AND other.rank = 'primary'
            JOIN organization ON organization.id = one.organization_id WHERE one.id = :one
            """, arguments: ["one": pair.kept.id, "two": pair.duplicate.id])
        return try rows.first { try Span(row: $0, at: 3).overlaps(span) }.map { .ranks($0.reference(0)) }
      }
    }
  }
}
