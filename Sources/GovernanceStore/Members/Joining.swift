import Governance
import GRDB

/// Makes two rows that mean one organisation, person or adherent a single one: whatever points to the second comes to
/// point to the first. The keys are read from the schema itself, so that a table of later is not forgotten.
struct Joining {
  let db: Database
  var outcome = JoinOutcome()

  /// A column that points to a table.
  struct Key: Hashable {
    let table: String
    let column: String
  }

  /// What makes two rows of a dated table tell the same fact, beside their spans.
  static let identity: [JoinObstacle.Fact: [String]] = [
    .membership: ["member_id"], .collegeAssignment: ["member_id", "college_id"],
    .representative: ["organization_id", "person_id"], .partnership: ["organization_id", "role"],
    .mandate: ["body_id", "seat_id", "office", "member_id", "person_id"],
    .groupMember: ["body_id", "organization_id", "person_id"],
    .projectParticipant: ["project_id", "organization_id", "role"],
  ]

  init(db: Database) { self.db = db }

  /// The columns that point to that table.
  static func keys(_ db: Database, to target: String) throws -> [Key] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT tables.name, keys."from" FROM sqlite_schema tables JOIN pragma_foreign_key_list(tables.name) keys
        WHERE tables.type = 'table' AND keys."table" = ? ORDER BY tables.name, keys.seq, keys."from"
        """, arguments: [target]
    ).map { Key(table: $0[0], column: $0[1]) }
  }

  /// Makes all that points to `duplicate` point to `kept`; facts that both had become one where one span covers the other.
  mutating func move(_ target: String, from duplicate: Int64, to kept: Int64) throws {
    if let kind = EntryKind(rawValue: target) {
      try Distinction(db: db, kind: kind).move(from: duplicate, to: kept)
    }
    let keys = try Self.keys(db, to: target)
    for key in keys { try merge(key, from: duplicate, to: kept) }
    for key in keys {
      try db.execute(
        sql: "UPDATE \(key.table) SET \(key.column) = ? WHERE \(key.column) = ?", arguments: [kept, duplicate])
      outcome.movedCount += db.changesCount
    }
  }

  /// The pairs of rows that tell the same fact of both, on one same day.
  func pairs(_ key: Key, from duplicate: Int64, to kept: Int64) throws -> [SameFact] {
    guard let fact = JoinObstacle.Fact(rawValue: key.table), let columns = Self.identity[fact] else { return [] }
    let same = columns.filter { $0 != key.column }.map { " AND one.\($0) IS other.\($0)" }.joined()
    return try Row.fetchAll(
      db,
      sql: """
        SELECT one.id, \(SpanColumns.of("one")), other.id, \(SpanColumns.of("other"))
        FROM \(key.table) one JOIN \(key.table) other ON other.\(key.column) = :duplicate\(same)
        WHERE one.\(key.column) = :kept ORDER BY one.id, other.id
        """, arguments: ["kept": kept, "duplicate": duplicate]
    ).map { row in
      SameFact(
        fact: fact, kept: (row[0], try Span(row: row, at: 1)), duplicate: (row[5], try Span(row: row, at: 6)))
    }.filter { $0.kept.span.overlaps($0.duplicate.span) }
  }

  /// One fact told of both entries.
  struct SameFact {
    let fact: JoinObstacle.Fact
    let kept: (id: Int64, span: Span)
    let duplicate: (id: Int64, span: Span)

    /// Where neither span covers the other, nobody can tell which is right.
    var obstacle: JoinObstacle? {
      kept.span.covers(duplicate.span) || duplicate.span.covers(kept.span)
        ? nil : .spans(fact, kept.span, duplicate.span)
    }
  }

  /// One call a year is left, that of the entry that stays; whatever was paid or reminded of the other goes on with it.
  mutating func mergeDues(from duplicate: Int64, to kept: Int64) throws {
    let pairs = try Row.fetchAll(
      db,
      sql: """
        SELECT one.id, other.id, one.year FROM dues one
        JOIN dues other ON other.year = one.year AND other.member_id = :duplicate
        WHERE one.member_id = :kept ORDER BY one.year
        """, arguments: ["kept": kept, "duplicate": duplicate])
    for pair in pairs {
      let (stays, goes): (Int64, Int64) = (pair[0], pair[1])
      for inner in try Self.keys(db, to: "dues") {
        try db.execute(
          sql: "UPDATE \(inner.table) SET \(inner.column) = ? WHERE \(inner.column) = ?", arguments: [stays, goes])
      }
      try db.execute(sql: "DELETE FROM dues WHERE id = ?", arguments: [goes])
      outcome.duesYears.append(pair[2])
    }
  }

  private mutating func merge(_ key: Key, from duplicate: Int64, to kept: Int64) throws {
    // One at a time: a row that went is in no further pair.
    while let pair = try pairs(key, from: duplicate, to: kept).first {
      // Of two that begin together the one that knows its first day tells more.
      let keepsFirst =
        pair.kept.span.covers(pair.duplicate.span)
        && !(pair.duplicate.span.covers(pair.kept.span) && pair.kept.span.from == nil)
      let (stays, goes) = keepsFirst ? (pair.kept, pair.duplicate) : (pair.duplicate, pair.kept)
      for inner in try Self.keys(db, to: key.table) {
        try db.execute(
          sql: "UPDATE \(inner.table) SET \(inner.column) = ? WHERE \(inner.column) = ?",
          arguments: [stays.id, goes.id])
      }
      try keepKnowledge(key.table, of: goes, in: stays)
      try db.execute(sql: "DELETE FROM \(key.table) WHERE id = ?", arguments: [goes.id])
      outcome.merged.append((pair.fact, stays.span, goes.span))
    }
  }
}
