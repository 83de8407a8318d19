import struct Governance.Association
import Governance
import GRDB

extension AssociationFile {
  /// The declarations that were made, and what is still to be declared on that day.
  public func declarations(on day: Day) throws(Refusal) -> DeclarationSheet {
    try read { db in
      DeclarationSheet(
        made: try Declaration.fetchAll(db, until: day), duty: try DeclarationDuty.fetch(db, on: day),
        rule: try DeclarationRule.fetch(db))
    }
  }

  /// Who runs the association on that day: officers, then members of the board, each person once.
  public func leaders(on day: Day) throws(Refusal) -> [Leader] {
    try read { try Leader.fetchAll($0, on: day) }
  }
}

extension Declaration {
  static func fetchAll(_ db: Database, until day: Day) throws -> [Declaration] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT declared_on, changes_until, receipt, document_path, document_sha256
        FROM declaration WHERE declared_on <= ? ORDER BY declared_on, id
        """, arguments: [day.iso]
    ).map { row in
      Declaration(
        declaredOn: try row.day(0), changesUntil: try row.day(1), receipt: row[2],
        document: (row[3] as String?).map { AttachedDocument(path: $0, sha256: row[4]) })
    }
  }
}

extension DeclarationRule {
  static func fetch(_ db: Database) throws -> DeclarationRule {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT board_changes_are_declared, source.title
        FROM association LEFT JOIN source ON source.id = board_changes_source_id
        """)
    return DeclarationRule(boardIsDeclared: (row?[0] as Int?).map { $0 == 1 }, source: row?[1])
  }
}

extension DeclarationDuty {
  static func fetch(_ db: Database, on day: Day) throws -> DeclarationDuty {
    DeclarationDuty(
      try LeaderChange.fetchAll(db), boardIsDeclared: try DeclarationRule.fetch(db).boardIsDeclared,
      declaredUntil: try Declaration.fetchAll(db, until: day).map(\.changesUntil).max(),
      registerKeptSince: try Association.fetch(db).registerKeptSince, today: day)
  }
}

extension LeaderChange {
  /// The beginnings and ends whose day is known, of offices and of seats in the board; a mandate that was only seen to
  /// hold begins on no day that could start a delay.
  fileprivate static func fetchAll(_ db: Database) throws -> [LeaderChange] {
    func half(_ column: String, begins: Int) -> String {
      """
      SELECT mandate.\(column), \(begins), mandate.office IS NOT NULL,
        coalesce(mandate.title, office.label, 'siège ' || seat.number),
        coalesce(nullif(\(PartyColumns.personName("person")), ''), party_o.name, \(PartyColumns.personName("party_p")))
      FROM mandate JOIN body ON body.id = mandate.body_id
      LEFT JOIN office ON office.code = mandate.office LEFT JOIN seat ON seat.id = mandate.seat_id
      LEFT JOIN person ON person.id = mandate.person_id
      LEFT JOIN member ON member.id = mandate.member_id \(PartyColumns.joins())
      WHERE mandate.\(column) IS NOT NULL
        AND (body.kind IN ('bureau', 'board') AND mandate.office IS NOT NULL
          OR body.kind = 'board' AND mandate.seat_id IS NOT NULL)
      """
    }
    return try Row.fetchAll(
      db, sql: "\(half("from_day", begins: 1)) UNION ALL \(half("until_day", begins: 0)) ORDER BY 1, 2, 4, 5"
    ).map { row in
      LeaderChange(
        day: try row.day(0), begins: (row[1] as Int) == 1, isOfficer: (row[2] as Int) == 1, position: row[3],
        name: row[4])
    }
  }
}

extension Leader {
  fileprivate static func fetchAll(_ db: Database, on day: Day) throws -> [Leader] {
    let bodies = try Body.fetchAll(db, where: "kind IN ('bureau', 'board')")
      .sorted { $0.kind == .bureau && $1.kind != .bureau }
    var order: [Int64] = []
    var positions: [Int64: [String]] = [:]
    var organizations: [Int64: String] = [:]
    for body in bodies {
      for mandate in try Mandate.fetch(db, on: day, body: body.reference) {
        let position: String =
          switch mandate.position {
          case .office(_, let title): title
          case .seat: "membre du conseil d'administration"
          }
        for person in mandate.people {
          if positions[person.id] == nil { order.append(person.id) }
          if !(positions[person.id] ?? []).contains(position) { positions[person.id, default: []].append(position) }
          if let member = mandate.member, member.name != person.name { organizations[person.id] = member.name }
        }
      }
    }
    let keys = "[" + order.map { String($0) }.joined(separator: ",") + "]"
    let names = try Row.fetchAll(
      db,
      sql: """
        SELECT id, civility, given_name, family_name FROM person WHERE id IN (SELECT value FROM json_each(?))
        """, arguments: [keys]
    ).reduce(into: [Int64: PersonName]()) { $0[$1[0]] = PersonName(civility: $1[1], given: $1[2], family: $1[3]) }
    return order.compactMap { id in
      names[id].map { Leader(name: $0, positions: positions[id] ?? [], organization: organizations[id]) }
    }
  }
}
