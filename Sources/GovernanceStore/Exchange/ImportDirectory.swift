import Governance
import GovernanceFrench
import GRDB

/// Who and what the record knows by name, read once; what it knows of each is asked where a line meets it, once. What a
/// list adds is noted here as it comes, written or not.
struct ImportDirectory {
  /// What is known under a folded name; several where it is ambiguous.
  typealias Names = [String: [Int64]]

  private(set) var organizations: Names = [:]
  private(set) var organizationNames: [Int64: String] = [:]
  private(set) var people: Names = [:]
  var codes: (organization: CodeBook, person: CodeBook)

  let collegeNames: Names
  let groupNames: Names
  let offices: [(code: String, label: String)]
  let bureau: Int64?
  /// What the record knows of whom a line meets.
  var known: ImportedFacts

  private var organizationIndex: NameIndex?
  private var organizationKeys: [String] = []

  init(_ db: Database, on day: Day) throws {
    codes = (CodeBook("organization"), CodeBook("person"))
    collegeNames = try Self.names(db, "SELECT id, code FROM college UNION ALL SELECT id, name FROM college")
    groupNames = try Self.names(
      db,
      """
      SELECT id, code FROM body WHERE kind = 'workingGroup' UNION ALL
      SELECT id, name FROM body WHERE kind = 'workingGroup' UNION ALL
      SELECT body_id, alias FROM body_alias JOIN body ON body.id = body_id AND body.kind = 'workingGroup'
      """)
    offices = try Row.fetchAll(db, sql: "SELECT code, label FROM office ORDER BY rank").map { ($0[0], $0[1]) }
    bureau = try Int64.fetchOne(db, sql: "SELECT id FROM body WHERE kind = 'bureau' ORDER BY rank LIMIT 1")
    known = ImportedFacts(db, on: day)
    try loadOrganizations(db)
    try loadPeople(db)
  }

  private mutating func loadOrganizations(_ db: Database) throws {
    let organizations = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, name, code FROM organization UNION ALL
        SELECT organization_id, alias, NULL FROM organization_alias UNION ALL
        SELECT organization_id, name, NULL FROM former_name
        """)
    while let row = try organizations.next() {
      let (id, name): (Int64, String) = (row[0], row[1])
      if let code: String = row[2] {
        organizationNames[id] = name
        codes.organization.take(code)
        noteOrganization(id, code)
      }
      noteOrganization(id, name)
    }
  }

  private mutating func loadPeople(_ db: Database) throws {
    let people = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, \(PartyColumns.personName("person")), code FROM person UNION ALL
        SELECT person_id, alias, NULL FROM person_alias
        """)
    while let row = try people.next() {
      notePerson(row[0], row[1])
      if let code: String = row[2] { codes.person.take(code) }
    }
  }

  /// The organisation whose name, or other name, resembles that one.
  mutating func organization(resembling name: String) -> Int64? {
    let index = organizationIndex ?? organizationKeys.reduce(into: NameIndex()) { $0.insert($1) }
    organizationIndex = index
    return index.resembling(name.folded).flatMap { organizations[$0]?.first }
  }

  /// A new organisation.
  mutating func addOrganization(_ id: Int64, _ name: String) {
    organizationNames[id] = name
    noteOrganization(id, name)
  }

  /// A name of an organisation.
  mutating func noteOrganization(_ id: Int64, _ name: String) {
    let key = name.folded
    if organizations[key] == nil {
      organizationKeys.append(key)
      organizationIndex?.insert(key)
    }
    Self.note(id, key, &organizations)
  }

  /// A name of a person.
  mutating func notePerson(_ id: Int64, _ name: String) { Self.note(id, name.folded, &people) }

  /// The people of that name; of a name whose parts are not told apart, either way round.
  func people(named writing: ImportedPerson.Writing) -> [Int64] {
    switch writing {
    case .told(let name): return people[name.display.folded] ?? []
    case .open(let text):
      let words = PersonName.splittingCivility(text.value).words.map { $0.folded }
      let turned: [[String]] = [
        Array(words.dropFirst()) + words.prefix(1), Array(words.suffix(1)) + words.dropLast(),
      ]
      let names = Set(([words] + turned).map { $0.joined(separator: " ") })
      return Set(names.flatMap { people[$0] ?? [] }).sorted()
    }
  }

  private static func note(_ id: Int64, _ key: String, _ names: inout Names) {
    if names[key]?.contains(id) != true { names[key, default: []].append(id) }
  }

  private static func names(_ db: Database, _ sql: String) throws -> Names {
    try Row.fetchAll(db, sql: sql).reduce(into: [:]) { note($1[0], ($1[1] as String).folded, &$0) }
  }
}

/// The codes that are taken in a table: a new one never bears any of them.
struct CodeBook {
  private var taken: Set<String> = []
  private var lastNumbers: [String: Int] = [:]
  private let fallback: String

  init(_ table: String) {
    fallback = table
  }

  /// A code that a row bears.
  mutating func take(_ code: String) { taken.insert(code) }

  /// `pimms`, then `pimms-2`.
  mutating func code(for name: String) -> String {
    let plain = name.code.isEmpty ? fallback : name.code
    if taken.insert(plain).inserted { return plain }
    var number = lastNumbers[plain] ?? 1
    repeat { number += 1 } while !taken.insert("\(plain)-\(number)").inserted
    lastNumbers[plain] = number
    return "\(plain)-\(number)"
  }
}
