import struct Governance.Association
import Governance
import GRDB

extension AssociationFile {
  /// The declarations that were made, and what is still to be declared on that day.
  public func registryFilings(on day: Day) throws(Refusal) -> RegistryFilingSheet {
    try read { db in
      RegistryFilingSheet(
        made: try RegistryFiling.fetchAll(db, until: day), duty: try RegistryFilingDuty.fetch(db, on: day),
        rule: try RegistryFilingRule.fetch(db))
    }
  }

  /// Who runs the association on that day: officers, then members of the board, each person once.
  public func declaredOfficers(on day: Day) throws(Refusal) -> [DeclaredOfficer] {
    try read { try DeclaredOfficer.fetchAll($0, on: day) }
  }
}

extension RegistryFiling {
  static func fetchAll(_ db: Database, until day: Day) throws -> [RegistryFiling] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT declared_on, changes_until, receipt, document_path, document_sha256
        FROM declaration WHERE declared_on <= ? ORDER BY declared_on, id
        """, arguments: [day.iso]
    ).map { row in
      RegistryFiling(
        declaredOn: try row.day(0), changesUntil: try row.day(1), filingReceipt: row[2],
        document: (row[3] as String?).map { AttachedDocument(path: $0, sha256: row[4]) })
    }
  }
}

extension RegistryFilingRule {
  static func fetch(_ db: Database) throws -> RegistryFilingRule {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT board_changes_are_declared, source.title
        FROM association LEFT JOIN source ON source.id = board_changes_source_id
        """)
    return RegistryFilingRule(boardIsDeclared: (row?[0] as Int?).map { $0 == 1 }, source: row?[1])
  }
}

extension RegistryFilingDuty {
  /// - Parameter countsEarlier: false where nobody will be told how many changes the register came too late for.
  static func fetch(_ db: Database, on day: Day, countsEarlier: Bool = true) throws -> RegistryFilingDuty {
    let kept = try Association.fetch(db).registerKeptSince
    let declared = try RegistryFiling.fetchAll(db, until: day).map(\.changesUntil).max()
    let boardIsDeclared = try RegistryFilingRule.fetch(db).boardIsDeclared
    // Older ones are of a time when the register was not kept, whichever day of the month they fall on: they are counted.
    let early = kept.adding(months: -ChangesToDeclare.months - 1)
    let earlier =
      try countsEarlier
      ? DeclaredOfficerChange.count(db, after: declared, before: early, officersOnly: boardIsDeclared == false) : 0
    return RegistryFilingDuty(
      try DeclaredOfficerChange.fetchAll(db, since: early), boardIsDeclared: boardIsDeclared, declaredUntil: declared,
      registerKeptSince: kept, today: day, earlier: earlier)
  }
}

extension DeclaredOfficerChange {
  /// The beginnings, ends and renewals whose day is known, of offices and of seats in the board: day, kind, whether it is
  /// an office, place, name, body. A mandate that was only seen to hold begins on no day that could start a delay.
  static let selection = selection("1")

  /// - Parameter condition: on the day of the change, which is `%`: asked where the rows are read, before each is looked at.
  private static func selection(_ condition: String) -> String {
    """
    \(half("from_day", alone: "begins", other: "until_day", condition)) UNION ALL
    \(half("until_day", alone: "ends", other: "from_day", condition))
    """
  }

  /// - Parameter other: where the same day stands in the mandate that comes before or after; a renewal is told once, by
  ///   the one that begins.
  private static func half(_ column: String, alone: String, other: String, _ condition: String) -> String {
    // By the one who holds it, who has few mandates, and never by the body, which has had hundreds.
    let same =
      "beside.\(other) = mandate.\(column) AND +beside.body_id = mandate.body_id "
      + "AND beside.seat_id IS mandate.seat_id AND beside.office IS mandate.office"
    let renewed = """
      CASE WHEN mandate.member_id IS NULL
        THEN EXISTS (SELECT 1 FROM mandate beside
          WHERE beside.person_id = mandate.person_id AND beside.member_id IS NULL AND \(same))
        ELSE EXISTS (SELECT 1 FROM mandate beside
          WHERE beside.member_id = mandate.member_id AND beside.person_id IS mandate.person_id AND \(same)) END
      """
    let kind = alone == "begins" ? "CASE WHEN \(renewed) THEN 'renews' ELSE 'begins' END" : "'ends'"
    return """
      SELECT mandate.\(column) AS day, \(kind) AS kind, mandate.office IS NOT NULL AS is_officer,
        coalesce(mandate.title, office.label, 'siège ' || seat.number) AS position,
        coalesce(nullif(\(PartyColumns.personName("person")), ''), party_o.name, \(PartyColumns.personName("party_p"))) AS name,
        body.code AS body
      FROM mandate JOIN body ON body.id = mandate.body_id
      LEFT JOIN office ON office.code = mandate.office LEFT JOIN seat ON seat.id = mandate.seat_id
      LEFT JOIN person ON person.id = mandate.person_id
      LEFT JOIN member ON member.id = mandate.member_id \(PartyColumns.joins())
      WHERE mandate.\(column) IS NOT NULL AND \(condition.replacing("%", with: "mandate.\(column)"))
        \(alone == "ends" ? "AND NOT \(renewed)" : "")
        AND (body.kind IN ('bureau', 'board') AND mandate.office IS NOT NULL
          OR body.kind = 'board' AND mandate.seat_id IS NOT NULL)
      """
  }

  /// How many changes are of the days between those two, both left out.
  fileprivate static func count(
    _ db: Database, after first: Day?, before last: Day, officersOnly: Bool
  ) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM (\(selection))
        WHERE day < :last AND (:first IS NULL OR day > :first) AND (is_officer OR NOT :officersOnly)
        """, arguments: ["first": first?.iso, "last": last.iso, "officersOnly": officersOnly]) ?? 0
  }

  fileprivate static func fetchAll(_ db: Database, since first: Day) throws -> [DeclaredOfficerChange] {
    // The end of the one before the beginning of the next.
    try Row.fetchAll(
      db, sql: "SELECT * FROM (\(selection("% >= :first"))) ORDER BY day, kind = 'begins', position, name",
      arguments: ["first": first.iso]
    ).map { row in
      DeclaredOfficerChange(
        day: try row.day(0), kind: try row.word(1), isOfficer: (row[2] as Int) == 1, position: row[3], name: row[4])
    }
  }
}

extension DeclaredOfficer {
  fileprivate static func fetchAll(_ db: Database, on day: Day) throws -> [DeclaredOfficer] {
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
      names[id].map { DeclaredOfficer(name: $0, positions: positions[id] ?? [], organization: organizations[id]) }
    }
  }
}
