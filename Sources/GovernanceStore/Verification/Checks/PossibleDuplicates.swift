import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Organisations or people that bear one name, or whose names look alike, as an import would ask.
  static let possibleDuplicates = Check(
    "doublons", .warning,
    rule:
      "Une organisation ou une personne n'est saisie qu'une fois ; deux fiches du même nom, ou presque, sont sans doute la même.",
    source: "usage",
    example: Example(
      "Alpha : deux fiches portent ce nom, alpha et alpha-2.",
      next: "adhérent doublon alpha alpha-2"),
    sql: """
      SELECT min(code), max(code), min(name), 'adhérent' FROM organization GROUP BY lower(name) HAVING count(*) > 1
      UNION ALL
      SELECT min(code), max(code), min(\(PartyColumns.personName("person"))), 'personne' FROM person
      GROUP BY lower(\(PartyColumns.personName("person"))) HAVING count(*) > 1
      UNION ALL
      SELECT NULL, NULL, NULL, NULL
      """,
    findings: { row, db in
      guard row[0] != nil else {
        return try resemblances(db, among: organizations, of: "organisation", typed: "adhérent")
          + resemblances(db, among: people, of: "personne", typed: "personne")
      }
      return [
        Finding(
          row.text(0), "\(row.text(2)) : deux fiches portent ce nom, \(row.text(0)) et \(row.text(1)).",
          next: "\(row.text(3)) doublon \(row.text(0)) \(row.text(1))")
      ]
    })

  /// Codes, names, and the names that are compared: other ones too.
  private static let organizations = """
    SELECT code, name, name, id FROM organization UNION ALL
    SELECT code, name, alias, organization.id FROM organization_alias
    JOIN organization ON organization.id = organization_id ORDER BY 4
    """

  /// A given name alone, or a family name alone, resembles too many.
  private static let people = """
    SELECT code, \(PartyColumns.personName("person")), \(PartyColumns.personName("person")), id FROM person
    WHERE given_name IS NOT NULL ORDER BY 4
    """

  /// Those of which a name looks like one of another.
  private static func resemblances(
    _ db: Database, among names: String, of kind: String, typed: String
  ) throws -> [Finding] {
    let names = try Row.fetchAll(db, sql: names)
      .map { row -> (code: String, name: String, key: String) in (row[0], row[1], (row[2] as String).folded) }
    var index = NameIndex()
    var told: Set<[String]> = []
    var findings: [Finding] = []
    for (code, name, key) in names {
      for other in index.places(resembling: key).map({ names[$0] })
      where other.code != code && other.name.lowercased() != name.lowercased()
        && told.insert([other.code, code]).inserted
      {
        findings.append(
          Finding(
            other.code, "\(other.name) : « \(name) » y ressemble. Est-ce la même \(kind) ?",
            next: "\(typed) doublon \(other.code) \(code)"))
      }
      index.insert(key)
    }
    return findings
  }
}
