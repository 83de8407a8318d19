import Governance
import GRDB

/// Writes a reference model into a new file.
struct ReferenceModelWriter {
  let db: Database
  let model: ReferenceModel
  let keeper: String
  let today: Day
  /// The row behind each code, by table.
  var rows: [String: [String: Int64]] = [:]
  /// Which entry is being written, to say where a mistake is.
  let place = Place()

  final class Place {
    var text = "association"
  }

  init(_ db: Database, _ model: ReferenceModel, keeper: String, today: Day) {
    self.db = db
    self.model = model
    self.keeper = keeper
    self.today = today
  }

  /// - Throws: ``FileRefusal/unreadableModel(_:)`` with the place of a code that stands for nothing or is written twice, or
  ///   of a value that the file cannot hold.
  mutating func write() throws {
    // The name of an association may have been typed, not read: it is refused as what is typed is.
    _ = try PlainText(model.association.name)
    do {
      try writeSources()
      try writeAssociation()
      try writeParties()
      try writeMembers()
      try writeBodies()
      try writeMandates()
      try writeProjects()
      try writeHistory()
    } catch Refusal.file(.unreadableModel(let mistake)) {
      throw Refusal.file(.unreadableModel("\(mistake) dans \(place.text)"))
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw Refusal.file(.unreadableModel("valeur inattendue dans \(place.text)"))
    }
  }

  mutating func writeSources() throws {
    for (_, entry) in numbered("sources", model.sources) {
      try insert("source", code: entry.code, ["title": entry.title, "day": entry.day, "location": entry.location])
    }
  }

  func writeAssociation() throws {
    let identity = model.association
    place.text = "association"
    try insert(
      "association",
      [
        "id": 1, "name": identity.name, "short_name": identity.shortName, "former_name": identity.formerName,
        "slogan": identity.slogan, "legal_form": identity.legalForm, "territory": identity.territory,
        "announced_member_count": identity.announcedMembers, "announced_year": identity.announcedYear,
        "announced_missing_at_least": identity.announcedMissingAtLeast,
        "announced_missing_at_most": identity.announcedMissingAtMost,
        "announced_source_id": identity.announcedMembers == nil ? nil : try source(nil),
        "register_kept_since": today.iso, "time_zone": "Europe/Paris", "keeper": keeper,
        "model": model.attestedOn == nil ? "vide" : identity.name,
      ])
  }

  mutating func writeParties() throws {
    for (_, entry) in numbered("organizations", model.organizations) {
      try insert(
        "organization", code: entry.code,
        ["code": entry.code, "name": entry.name, "kind": entry.kind ?? OrganizationKind.unknown.rawValue]
          .merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
      for alias in entry.aliases ?? [] {
        try insert("organization_alias", ["organization_id": row("organization", entry.code), "alias": alias])
      }
    }
    for (_, entry) in numbered("persons", model.persons) {
      try insert(
        "person", code: entry.code,
        [
          "code": entry.code, "given_name": entry.givenName, "family_name": entry.familyName,
          "civility": entry.civility,
        ].merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
      for alias in entry.aliases ?? [] {
        try insert("person_alias", ["person_id": row("person", entry.code), "alias": alias])
      }
    }
  }

  mutating func writeMembers() throws {
    for (_, entry) in numbered("members", model.members) {
      guard let code = entry.organization ?? entry.person else {
        throw Refusal.file(.unreadableModel("un adhérent sans organisation ni personne"))
      }
      try insert(
        "member", code: code,
        [
          "organization_id": try entry.organization.map { try row("organization", $0) },
          "person_id": try entry.person.map { try row("person", $0) },
        ])
      try insert(
        "membership",
        ["member_id": try row("member", code)].merging(span(entry.from)) { $1 }
          .merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
    }
    for (_, entry) in numbered("representatives", model.representatives) {
      try insert(
        "representative",
        [
          "organization_id": try row("organization", entry.organization), "person_id": try row("person", entry.person),
          "rank": entry.rank ?? Representative.Rank.unspecified.rawValue,
        ].merging(span(entry.from)) { $1 }.merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
    }
    for (rank, entry) in numbered("colleges", model.colleges) {
      try insert(
        "college", code: entry.code,
        ["code": entry.code, "name": entry.name, "rank": rank + 1]
          .merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
    }
    for (_, entry) in numbered("collegeAssignments", model.collegeAssignments) {
      try insert(
        "college_assignment",
        [
          "member_id": try row("member", entry.member), "college_id": try row("college", entry.college),
          "note": entry.note,
        ]
        .merging(span(entry.from)) { $1 }
        .merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
    }
  }

  // MARK: - Rows

  typealias Values = [String: (any DatabaseValueConvertible)?]

  /// The entries of a section; the one that is being written is the place of a mistake.
  func numbered<Entry>(_ section: String, _ entries: [Entry]?) -> some Sequence<(Int, Entry)> {
    (entries ?? []).enumerated().lazy.map { [place] index, entry in
      place.text = "\(section), n° \(index + 1)"
      return (index, entry)
    }
  }

  @discardableResult
  func insert(_ table: String, _ values: Values) throws -> Int64 {
    let columns = values.keys.sorted()
    for column in columns {
      guard let text = values[column] as? String else { continue }
      try check(text, in: column)
    }
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    try db.execute(
      sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))",
      arguments: StatementArguments(columns.map { values[$0] ?? nil }))
    return db.lastInsertedRowID
  }

  /// What the file's own promises do not see: characters that would disturb a terminal, days that no calendar has.
  func check(_ text: String, in column: String) throws {
    switch column {
    case "from_day", "attested_on": if Day(iso: text) != nil { return }
    case "day", "since": if PartialDay(iso: text) != nil { return }
    default: if text.isEmpty || (try? PlainText(text, limit: 10_000)) != nil { return }
    }
    throw Refusal.file(.unreadableModel("« \(text.withoutControls.truncated(to: 60)) » ne convient pas"))
  }

  mutating func insert(_ table: String, code: String, _ values: Values) throws {
    guard rows[table]?[code] == nil else { throw Refusal.file(.unreadableModel("« \(code) » est écrit deux fois")) }
    rows[table, default: [:]][code] = try insert(table, values)
  }

  func row(_ table: String, _ code: String) throws -> Int64 {
    guard let id = rows[table]?[code] else { throw Refusal.file(.unreadableModel("« \(code) » ne désigne rien")) }
    return id
  }

  func source(_ code: String?) throws -> Int64? {
    try (code ?? model.defaultSource).map { try row("source", $0) }
  }

  func provenance(_ source: String?, _ verbatim: String?, _ certainty: String?) throws -> Values {
    [
      "source_id": try self.source(source), "verbatim": verbatim,
      "certainty": certainty ?? Certainty.confirmed.rawValue,
    ]
  }

  /// A start as the model tells it, or the day on which the fact was seen to hold.
  func span(_ from: String?) -> Values {
    from.map { ["from_day": $0] } ?? ["attested_on": model.attestedOn ?? today.iso]
  }
}
