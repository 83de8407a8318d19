import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Who bears that name, or another name that is written so.
  static func namesake(_ db: Database, of name: PlainText) throws -> ReferenceFinder.Candidate? {
    let written = [name.value.folded, PersonName(fullName: name.value).display.folded]
    return try ReferenceFinder(db: db).candidates(.person).first { candidate in
      ([candidate.name] + candidate.aliases).contains { written.contains($0.folded) }
    }
  }

  /// Enters a person whom nobody entered yet.
  static func enterPerson(
    _ db: Database, named name: PersonName, source: Int64?, _ certainty: Certainty
  ) throws -> Reference<Person> {
    let code = try freeCode(db, "person", for: name.family)
    try db.execute(
      sql: """
        INSERT INTO person (code, given_name, family_name, civility, source_id, certainty) VALUES (?, ?, ?, ?, ?, ?)
        """, arguments: [code, name.given, name.family, name.civility, source, certainty.rawValue])
    return Reference(id: db.lastInsertedRowID, code: code, name: name.display)
  }

  /// The person of that name, entered if nobody bears it. Several words are a full name, which is never taken for the
  /// beginning of another.
  static func person(
    _ db: Database, named name: PlainText, source: Int64?, _ certainty: Certainty
  ) throws -> (Reference<Person>, isNew: Bool) {
    let parts = PersonName(fullName: name.value)
    guard parts.given != nil else { return (try ReferenceFinder(db: db).find(.person, name.value), false) }
    if let same = try namesake(db, of: name) { return (same.reference(), false) }
    return (try enterPerson(db, named: parts, source: source, certainty), true)
  }
}
