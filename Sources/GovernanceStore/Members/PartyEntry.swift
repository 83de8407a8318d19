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

  /// The person of exactly that name or other name; entered if nobody bears it.
  func person(_ name: PlainText) throws -> Found<Person> {
    if let known = try knownPerson(name) { return (known, false) }
    let parts = PersonName(fullName: name.value)
    let code = try AssociationFile.freeCode(db, "person", for: parts.family)
    try db.execute(
      sql: """
        INSERT INTO person (code, given_name, family_name, civility, source_id, certainty) VALUES (?, ?, ?, ?, ?, ?)
        """, arguments: [code, parts.given, parts.family, parts.civility, source, certainty.rawValue])
    return (Reference(id: db.lastInsertedRowID, code: code, name: parts.display), true)
  }

  /// The same, but that one word is no whole name: it points at somebody who is known.
  ///
  /// - Throws: ``Refusal/unknownReference(_:_:suggestions:)`` or ``Refusal/ambiguousReference(_:_:candidates:)``.
  func personByWholeName(_ name: PlainText) throws -> Found<Person> {
    if PersonName(fullName: name.value).given == nil, try knownPerson(name) == nil {
      return (try ReferenceFinder(db: db).find(.person, name.value), false)
    }
    return try person(name)
  }

  /// The organisation of exactly that name, other name or code; entered if none bears it.
  func organization(_ name: PlainText, kind: OrganizationKind = .unknown) throws -> Found<Organization> {
    let same = try ReferenceFinder(db: db).candidates(.organization).first { candidate in
      ([candidate.name, candidate.code] + candidate.aliases).contains { $0.folded == name.value.folded }
    }
    if let same { return (same.reference(), false) }
    let code = try AssociationFile.freeCode(db, "organization", for: name.value)
    try db.execute(
      sql: "INSERT INTO organization (code, name, kind, source_id, certainty) VALUES (?, ?, ?, ?, ?)",
      arguments: [code, name.value, kind.rawValue, source, certainty.rawValue])
    return (Reference(id: db.lastInsertedRowID, code: code, name: name.value), true)
  }

  private func knownPerson(_ name: PlainText) throws -> Reference<Person>? {
    let written = [name.value.folded, PersonName(fullName: name.value).display.folded]
    return try ReferenceFinder(db: db).candidates(.person).first { candidate in
      ([candidate.name, candidate.code] + candidate.aliases).contains { written.contains($0.folded) }
    }?.reference()
  }
}
