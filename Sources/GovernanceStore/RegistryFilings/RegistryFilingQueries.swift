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

  /// The offices and seats among them that are held for an adherent that left: nobody ended them.
  public func officersOfFormerMembers(on day: Day) throws(Refusal) -> [Mandate] {
    try read { db in
      let held = try Body.fetchAll(db, where: "kind IN ('bureau', 'board')")
        .flatMap { try Mandate.fetch(db, on: day, body: $0.reference) }
      let belonging = try Belonging.fetch(db, of: held.compactMap(\.member), on: day)
      return held.filter { $0.member.map { belonging[$0] == .outside } ?? false }
    }
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
      try DeclaredOfficerChange.fetchAll(db, since: early, declaredUntil: declared), boardIsDeclared: boardIsDeclared,
      declaredUntil: declared,
      registerKeptSince: kept, today: day, earlier: earlier)
  }
}

extension DeclaredOfficer {
  fileprivate static func fetchAll(_ db: Database, on day: Day) throws -> [DeclaredOfficer] {
    let bodies = try Body.fetchAll(db, where: "kind IN ('bureau', 'board')")
      .sorted { $0.kind == .bureau && $1.kind != .bureau }
    var order: [Int64] = []
    var positions: [Int64: [String]] = [:]
    var organizations: [Int64: String] = [:]
    // An alternate takes the seat only when the other is away.
    let alternates = Set(
      try db.rows(
        """
        SELECT member.id, representative.person_id FROM representative
        JOIN member ON member.organization_id = representative.organization_id
        WHERE representative.rank = 'alternate' AND \(SpanColumns.heldOrUnattested("representative"))
        """, ["day": day.iso]
      ).map { row -> [Int64] in [row[0], row[1]] })
    for body in bodies {
      for mandate in try Mandate.fetch(db, on: day, body: body.reference) {
        let position: String =
          switch mandate.position {
          case .office(_, let title): title
          case .seat: "membre du conseil d'administration"
          }
        for person in mandate.people {
          if case .seat = mandate.position, let member = mandate.member, alternates.contains([member.id, person.id]) {
            continue
          }
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
