import Governance
import GovernanceFrench
import GRDB

/// Finds whoever bears a name that somebody typed, or enters them.
struct PartyEntry {
  let db: Database
  let source: Int64?
  let certainty: Certainty

  /// What a name came to: who bears it, and whether nobody did before.
  typealias Found<Subject> = (reference: Reference<Subject>, isNew: Bool)

  /// The person of exactly that code, or of that name where an organisation ties them too; entered if nobody bears it.
  ///
  /// A name alone does not tell: two people may bear it.
  ///
  /// - Parameters:
  ///   - isAnother: somebody said that it is none of those who bear the name, which is kept.
  ///   - organizations: who ever spoke, sat or took part for one of them is the same.
  /// - Throws: ``MemberRefusal/namesakes(name:_:)``.
  func person(_ name: PlainText, isAnother: Bool, tiedTo organizations: [Int64] = []) throws -> Found<Person> {
    let parts = PersonName(fullName: name.value)
    let everybody = try ReferenceFinder(db: db).candidates(.person)
    let written = [name.value.folded, parts.display.folded]
    let bearers = everybody.filter { ([$0.name] + $0.aliases).contains { written.contains($0.folded) } }
    if !isAnother {
      if let meant = everybody.first(where: { $0.code == name.value.folded }) { return (meant.reference(), false) }
      let tied = try bearers.filter { try !Namesake.organizations(db, of: $0.id).isDisjoint(with: organizations) }
      if let same = tied.first, tied.count == 1 { return (same.reference(), false) }
      guard bearers.isEmpty else {
        throw Refusal.member(.namesakes(name: name.value, try bearers.map { try Namesake($0.reference(), db) }))
      }
    }
    let code = try AssociationFile.freeCode(db, "person", for: parts.family)
    try db.execute(
      sql: """
        INSERT INTO person (code, given_name, family_name, civility, source_id, certainty) VALUES (?, ?, ?, ?, ?, ?)
        """, arguments: [code, parts.given, parts.family, parts.civility, source, certainty.rawValue])
    let entered = Reference<Person>(id: db.lastInsertedRowID, code: code, name: parts.display)
    for bearer in bearers { try Distinction(db: db, kind: .person).add(bearer.id, entered.id) }
    return (entered, true)
  }

  /// The same, but that one word is no whole name: it points at somebody who is known, as ``ReferenceFinder`` says.
  ///
  /// - Throws: ``Refusal/unknownReference(_:_:suggestions:)`` or ``Refusal/ambiguousReference(_:_:candidates:)``,
  ///   ``MemberRefusal/beginningOfName(_:_:)``, ``MemberRefusal/namesakeWithoutGivenName(name:)``.
  func personByWholeName(
    _ name: PlainText, isAnother: Bool, tiedTo organizations: [Int64]
  ) throws -> Found<Person> {
    if PersonName(fullName: name.value).given == nil {
      if isAnother { throw Refusal.member(.namesakeWithoutGivenName(name: name.value)) }
      return (try ReferenceFinder(db: db).personByWholeName(name.value), false)
    }
    return try person(name, isAnother: isAnother, tiedTo: organizations)
  }

  /// The organisation of exactly that name, other name or code; entered if none bears it.
  func organization(_ name: PlainText, kind: OrganizationKind = .unknown) throws -> Found<Organization> {
    let same = try ReferenceFinder(db: db).candidates(.organization).first { candidate in
      ([candidate.name, candidate.code] + candidate.aliases).contains { $0.folded == name.value.folded }
    }
    if let same {
      let found: Reference<Organization> = same.reference()
      // What it is may be told with its entry, where nobody told it before.
      if kind != .unknown {
        try db.execute(
          sql: "UPDATE organization SET kind = ? WHERE id = ? AND kind = ?",
          arguments: [kind.rawValue, found.id, OrganizationKind.unknown.rawValue])
      }
      return (found, false)
    }
    let code = try AssociationFile.freeCode(db, "organization", for: name.value)
    try db.execute(
      sql: "INSERT INTO organization (code, name, kind, source_id, certainty) VALUES (?, ?, ?, ?, ?)",
      arguments: [code, name.value, kind.rawValue, source, certainty.rawValue])
    return (Reference(id: db.lastInsertedRowID, code: code, name: name.value), true)
  }
}
