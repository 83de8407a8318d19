import Governance
import GRDB

/// Writes a reference model into a new file.
struct ReferenceModelWriter {
  private let db: Database
  private let model: ReferenceModel
  private let keeper: String
  private let today: Day
  /// The row behind each code, by table.
  private var rows: [String: [String: Int64]] = [:]
  /// Which entry is being written, to say where a mistake is.
  private let place = Place()

  private final class Place {
    var text = "association"
  }

  init(_ db: Database, _ model: ReferenceModel, keeper: String, today: Day) {
    self.db = db
    self.model = model
    self.keeper = keeper
    self.today = today
  }

  /// - Throws: ``Refusal/unreadableModel(_:)`` with the place of a code that stands for nothing or is written twice, or
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
    } catch Refusal.unreadableModel(let mistake) {
      throw Refusal.unreadableModel("\(mistake) dans \(place.text)")
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw Refusal.unreadableModel("valeur inattendue dans \(place.text)")
    }
  }

  private mutating func writeSources() throws {
    for (_, entry) in numbered("sources", model.sources) {
      try insert("source", code: entry.code, ["title": entry.title, "day": entry.day, "location": entry.location])
    }
  }

  private func writeAssociation() throws {
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

  private mutating func writeParties() throws {
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

  private mutating func writeMembers() throws {
    for (_, entry) in numbered("members", model.members) {
      guard let code = entry.organization ?? entry.person else {
        throw Refusal.unreadableModel("un adhérent sans organisation ni personne")
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

  private mutating func writeBodies() throws {
    for (rank, entry) in numbered("bodies", model.bodies) {
      try insert(
        "body", code: entry.code,
        [
          "code": entry.code, "name": entry.name, "kind": entry.kind, "advisory": entry.advisory ? 1 : 0,
          "advisory_certainty": entry.advisoryCertainty ?? entry.certainty, "purpose": entry.purpose, "rank": rank + 1,
        ].merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
      let body = try row("body", entry.code)
      if let composition = entry.composition {
        try insert(
          "body_composition",
          ["body_id": body, "composition": composition].merging(span(nil)) { $1 }
            .merging(provenance(entry.source, entry.verbatim, entry.compositionCertainty)) { $1 })
      }
      if let frequency = entry.meetingsPerYear {
        try insert(
          "body_frequency",
          ["body_id": body, "meetings_per_year": frequency].merging(span(nil)) { $1 }
            .merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
      }
      // Every rule starts as "not read": the file says so itself instead of leaving a gap to be guessed at.
      for subject in Rule.Subject.allCases {
        try insert(
          "rule", ["body_id": body, "subject": subject.rawValue, "state": "unknown"].merging(span(nil)) { $1 })
      }
    }
    for (rank, entry) in numbered("groups", model.groups) {
      try insert(
        "body", code: entry.code,
        [
          "code": entry.code, "name": entry.name, "kind": BodyKind.workingGroup.rawValue, "advisory": 1,
          "advisory_certainty": Certainty.toConfirm.rawValue, "rank": 100 + rank,
        ].merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
      for alias in entry.aliases ?? [] {
        try insert("body_alias", ["body_id": row("body", entry.code), "alias": alias])
      }
    }
  }

  private mutating func writeMandates() throws {
    for (_, entry) in numbered("offices", model.offices) {
      try insert("office", ["code": entry.code, "label": entry.label, "rank": entry.rank])
    }
    var counts: [String: Int] = [:]
    for (_, entry) in numbered("seats", model.seats) {
      let body = try row("body", entry.body)
      counts[entry.body, default: 0] += 1
      let facts = try provenance(entry.source, entry.verbatim, entry.certainty)
      let seat = try insert(
        "seat", ["body_id": body, "number": counts[entry.body]].merging(span(nil)) { $1 }.merging(facts) { $1 })
      if let member = entry.member {
        try insert(
          "mandate",
          ["body_id": body, "seat_id": seat, "member_id": try row("member", member)]
            .merging(span(nil)) { $1 }.merging(facts) { $1 })
      }
    }
    for (_, entry) in numbered("mandates", model.mandates) {
      try insert(
        "mandate",
        [
          "body_id": try row("body", entry.body), "office": entry.office, "title": entry.title,
          "member_id": try entry.member.map { try row("member", $0) }, "person_id": try row("person", entry.person),
        ].merging(span(entry.from)) { $1 }.merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
    }
    for (_, entry) in numbered("leads", model.leads) {
      try insert(
        "mandate",
        [
          "body_id": try row("body", entry.group), "office": "lead", "member_id": try row("member", entry.member),
          "person_id": try entry.person.map { try row("person", $0) },
        ].merging(span(entry.from)) { $1 }.merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
    }
  }

  private mutating func writeProjects() throws {
    for (rank, entry) in numbered("stages", model.stages) {
      try insert("stage", ["code": entry.code, "label": entry.label, "rank": rank])
    }
    for (_, entry) in numbered("projects", model.projects) {
      try insert(
        "project", code: entry.code,
        [
          "code": entry.code, "title": entry.title, "municipality": entry.municipality, "area": entry.area,
          "counts_as": entry.count ?? 1, "note": entry.note,
        ].merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
      let project = try row("project", entry.code)
      try insert(
        "project_assignment",
        ["project_id": project, "body_id": try row("body", entry.group)].merging(span(nil)) { $1 })
      try insert("project_stage", ["project_id": project, "stage": entry.stage].merging(span(nil)) { $1 })
      for participant in entry.participants ?? [] {
        try insert(
          "project_participant",
          [
            "project_id": project, "organization_id": try row("organization", participant.organization),
            "role": participant.role,
          ].merging(span(nil)) { $1 })
      }
    }
  }

  private mutating func writeHistory() throws {
    for (_, entry) in numbered("keyDates", model.keyDates) {
      try insert(
        "key_date",
        ["day": entry.day, "text": entry.text]
          .merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
    }
    for (_, entry) in numbered("missions", model.missions) {
      var values = try provenance(entry.source, nil, entry.certainty)
      values["verbatim"] = nil
      try insert("mission", ["rank": entry.rank, "text": entry.text].merging(values) { $1 })
    }
    for (_, entry) in numbered("premises", model.premises) {
      try insert(
        "premises",
        ["description": entry.description].merging(span(entry.from)) { $1 }
          .merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
    }
    for (_, entry) in numbered("staff", model.staff) {
      try insert(
        "staff_post",
        ["post": entry.post, "since": entry.from]
          .merging(provenance(entry.source, entry.verbatim, entry.certainty)) { $1 })
    }
    for (_, entry) in numbered("notes", model.notes) {
      try insert("open_question", ["subject": entry.subject, "text": entry.text])
    }
  }

  // MARK: - Rows

  private typealias Values = [String: (any DatabaseValueConvertible)?]

  /// The entries of a section; the one that is being written is the place of a mistake.
  private func numbered<Entry>(_ section: String, _ entries: [Entry]?) -> some Sequence<(Int, Entry)> {
    (entries ?? []).enumerated().lazy.map { [place] index, entry in
      place.text = "\(section), n° \(index + 1)"
      return (index, entry)
    }
  }

  @discardableResult
  private func insert(_ table: String, _ values: Values) throws -> Int64 {
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
  private func check(_ text: String, in column: String) throws {
    switch column {
    case "from_day", "attested_on": if Day(iso: text) != nil { return }
    case "day", "since": if PartialDay(iso: text) != nil { return }
    default: if text.isEmpty || (try? PlainText(text, limit: 10_000)) != nil { return }
    }
    throw Refusal.unreadableModel("« \(text.withoutControls.truncated(to: 60)) » ne convient pas")
  }

  private mutating func insert(_ table: String, code: String, _ values: Values) throws {
    guard rows[table]?[code] == nil else { throw Refusal.unreadableModel("« \(code) » est écrit deux fois") }
    rows[table, default: [:]][code] = try insert(table, values)
  }

  private func row(_ table: String, _ code: String) throws -> Int64 {
    guard let id = rows[table]?[code] else { throw Refusal.unreadableModel("« \(code) » ne désigne rien") }
    return id
  }

  private func source(_ code: String?) throws -> Int64? {
    try (code ?? model.defaultSource).map { try row("source", $0) }
  }

  private func provenance(_ source: String?, _ verbatim: String?, _ certainty: String?) throws -> Values {
    [
      "source_id": try self.source(source), "verbatim": verbatim,
      "certainty": certainty ?? Certainty.confirmed.rawValue,
    ]
  }

  /// A start as the model tells it, or the day on which the fact was seen to hold.
  private func span(_ from: String?) -> Values {
    from.map { ["from_day": $0] } ?? ["attested_on": model.attestedOn ?? today.iso]
  }
}
