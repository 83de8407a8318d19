import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Organisations or people that bear one name, or whose names look alike, as an import would ask.
  static let possibleDuplicates = Check(
    "doublons", .warning,
    rule:
      "Une organisation ou une personne n'est saisie qu'une fois ; deux fiches du même nom, ou presque, sont sans doute la même,"
      + " si personne n'a dit qu'elles sont deux.",
    source: "usage",
    example: Example(
      "Alpha : deux fiches portent ce nom, alpha et alpha-2 (si ce sont deux : doublon distinct alpha alpha-2).",
      next: "adhérent doublon alpha alpha-2"),
    sql: """
      \(sameName(.organization, "name"))
      UNION ALL
      \(sameName(.person, PartyColumns.personName("person")))
      UNION ALL
      SELECT NULL, NULL, NULL, NULL
      """,
    findings: { row, db in
      guard let kind = (row[3] as String?).flatMap(EntryKind.init(rawValue:)) else {
        return try resemblances(db, among: organizations, of: .organization)
          + resemblances(db, among: people, of: .person)
      }
      let (code, other) = (row.text(0), row.text(1))
      return [
        Finding(
          code, "\(row.text(2)) : deux fiches portent ce nom, \(code) et \(other) \(ifTheyAreTwo(code, other)).",
          next: "\(kind.typed) doublon \(code) \(other)")
      ]
    })

  /// Each entry that bears the name of another one, with the first of these that nobody said to be another.
  private static func sameName(_ kind: EntryKind, _ name: String) -> String {
    """
    SELECT * FROM (
      WITH named AS MATERIALIZED (SELECT id, code, \(name) AS name, lower(\(name)) AS key FROM \(kind.rawValue))
      SELECT min(one.code), other.code, one.name, '\(kind.rawValue)'
      FROM named one JOIN named other ON other.key = one.key AND other.code > one.code
      WHERE NOT \(Distinction.isSaid(of: kind, "one", "other")) GROUP BY other.id)
    """
  }

  private static func ifTheyAreTwo(_ code: String, _ other: String) -> String {
    "(si ce sont deux : doublon distinct \(code) \(other))"
  }

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
    _ db: Database, among names: String, of kind: EntryKind
  ) throws -> [Finding] {
    let distinction = Distinction(db: db, kind: kind)
    let names = try Array(
      Row.fetchCursor(db, sql: names)
        .map { row -> (code: String, name: String, key: String, id: Int64) in
          (row[0], row[1], (row[2] as String).folded, row[3])
        })
    var index = NameIndex()
    var told: Set<[String]> = []
    var findings: [Finding] = []
    for (code, name, key, id) in names {
      for other in index.places(resembling: key).map({ names[$0] })
      where other.code != code && other.name.lowercased() != name.lowercased()
        && told.insert([other.code, code]).inserted
      {
        guard try distinction.find(other.id, id) == nil else { continue }
        findings.append(
          Finding(
            other.code,
            "\(other.name) : « \(name) » y ressemble \(ifTheyAreTwo(other.code, code)). \(kind.isItTheSame)",
            next: "\(kind.typed) doublon \(other.code) \(code)"))
      }
      index.insert(key)
    }
    return findings
  }
}

extension EntryKind {
  /// The first word of the command that joins two of them.
  fileprivate var typed: String {
    switch self {
    case .organization: "adhérent"
    case .person: "personne"
    }
  }

  fileprivate var isItTheSame: String {
    switch self {
    case .organization: "Est-ce la même organisation ?"
    case .person: "Est-ce la même personne ?"
    }
  }
}
