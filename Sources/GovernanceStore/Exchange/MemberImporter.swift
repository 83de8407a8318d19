import Governance
import GovernanceFrench
import GRDB

/// Takes a list of adherents line by line; what cannot be taken is told, not guessed. Whom a line speaks of is settled
/// before any of it is noted.
struct MemberImporter {
  var directory: ImportDirectory
  var writer: ImportWriter
  let settings: MemberImport
  let source: Int64?
  /// The line of the journal that the import will have.
  let line: Int64
  /// What the present line did, and what of it was not taken.
  var done: [String] = []
  var remarks: [String] = []
  /// What the list told of each adherent that it met, by its first line.
  var adhesions: [Int64: Adhesion] = [:]
  /// The day on which what the present line tells was seen and, of who left, the first day without it.
  private(set) var seen: Sighting

  /// Whether the line tells of who had left when the list was written.
  var isFormer: Bool { seen.until.map { $0 <= settings.day } ?? false }

  /// Why a line is refused.
  struct Refused: Error {
    let reason: String
  }

  /// Why a line is left aside.
  struct Unsure: Error {
    let question: ImportQuestion
  }

  init(_ db: Database, _ settings: MemberImport, isWriting: Bool) throws {
    directory = try ImportDirectory(db, on: settings.day)
    writer = ImportWriter(db, isWriting: isWriting)
    self.settings = settings
    seen = Sighting(on: settings.day)
    line = try db.nextJournalLine()
    source = try isWriting ? AssociationFile.source(db, settings.source) : nil
  }

  var certainty: DatabaseValue {
    (settings.source == nil ? Certainty.toConfirm : .confirmed).rawValue.databaseValue
  }

  /// What becomes of that line.
  mutating func take(_ row: ImportedMember) throws -> ImportOutcome.Line {
    (done, remarks) = ([], row.remarks)
    func line(
      _ kind: ImportOutcome.Kind, _ details: [String], _ question: ImportQuestion? = nil
    ) -> ImportOutcome.Line {
      ImportOutcome.Line(number: row.line, name: row.name, kind: kind, details: details, question: question)
    }
    do {
      if let problem = row.problem { throw Refused(reason: problem) }
      seen = try sighting(row)
      if try leaves(row) { return line(.unchanged, remarks) }
      let kind = try row.organization.map { try takeOrganization($0, row) } ?? takeResident(row)
      return line(kind == .unchanged && !done.isEmpty ? .changed : kind, done + remarks)
    } catch let refused as Refused {
      return line(.refused, [refused.reason])
    } catch let unsure as Unsure {
      return line(.leftAside, [unsure.question.sentence], unsure.question)
    }
  }

  private mutating func takeOrganization(_ name: PlainText, _ row: ImportedMember) throws -> ImportOutcome.Kind {
    let party = try organization(name.value, row)
    let places = try self.places(row)
    let identities = try people(row, speakingFor: party.id)
    if row.isOfPeople { return try takePeople(row.people, identities, of: party.id) }
    var kind = ImportOutcome.Kind.unchanged
    let organization: Int64
    switch party {
    case .known(let id): organization = id
    case .joined(let id):
      organization = id
      kind = .joined
      try writer.insert("organization_alias", "organization_id, alias", [id.databaseValue, name.value.databaseValue])
      directory.noteOrganization(id, name.value)
      done.append("autre nom de \(directory.organizationNames[id] ?? "")")
    case .new(let unlike):
      let kind = row.kind ?? .unknown
      organization = try writer.insert(
        "organization", "code, name, kind, source_id, certainty",
        [
          directory.codes.organization.code(for: name.value).databaseValue, name.value.databaseValue,
          kind.rawValue.databaseValue, source.column, certainty,
        ])
      try tellApart(.organization, organization, from: unlike.map { [$0] } ?? [])
      directory.addOrganization(organization, name.value)
      directory.known.addOrganization(organization, kind: kind)
    }
    try takeKind(row.kind, of: organization)
    let (member, isNew) = try member(organization: organization, person: nil, row)
    try takeColleges(places.colleges, of: member, row, isNew: isNew)
    var people: [Int64] = []
    for (person, identity) in zip(row.people, identities) {
      let id = try takePerson(person, identity)
      people.append(id)
      try takeRepresentative(id, person, of: organization)
    }
    try takeOffice(row, member, people.first)
    try takeGroups(places.groups, organization: organization, person: people.first)
    return isNew && kind == .unchanged ? .added : kind
  }

  private mutating func takeResident(_ row: ImportedMember) throws -> ImportOutcome.Kind {
    let places = try self.places(row)
    let identities = try people(row, speakingFor: nil)
    guard let person = row.people.first, let identity = identities.first else {
      throw Refused(reason: "ni organisation, ni nom de personne")
    }
    guard row.people.count == 1 else {
      throw Refused(reason: "plusieurs personnes sans organisation : une ligne pour chaque habitant")
    }
    let id = try takePerson(person, identity)
    guard try isResident(id, identity, row) else {
      remarks.append("non inscrit comme habitant : ni collège, ni date d'adhésion")
      return .unchanged
    }
    let (member, isNew) = try member(organization: nil, person: id, row)
    try takeColleges(places.colleges, of: member, row, isNew: isNew)
    try takeOffice(row, member, id)
    try takeGroups(places.groups, organization: nil, person: id)
    return isNew ? .added : .unchanged
  }

  /// Of a list of people only they are taken: how to reach those of the record, and who else speaks for an adherent.
  private mutating func takePeople(
    _ people: [ImportedPerson], _ identities: [Identity], of organization: Int64?
  ) throws -> ImportOutcome.Kind {
    let member = try organization.flatMap { try directory.known.member(organization: $0, person: nil) }
    let isAdherent = try member.map { try directory.known.belongs($0) } ?? false
    for (person, identity) in zip(people, identities) {
      if case .new = identity, !isAdherent {
        remarks.append("laissé : ne représente pas un adhérent à cette date")
        continue
      }
      let id = try takePerson(person, identity)
      if let organization, isAdherent { try takeRepresentative(id, person, of: organization) }
    }
    return .unchanged
  }

  /// Whether a line without an organisation is of an adherent: whoever the record knows otherwise, or only has a name in a
  /// list of people, is none for that.
  private mutating func isResident(_ id: Int64, _ identity: Identity, _ row: ImportedMember) throws -> Bool {
    if row.college != nil || row.since != nil { return true }
    if case .new = identity { return !row.isOfPeople }
    return try directory.known.member(organization: nil, person: id) != nil
  }

  /// Which organisation a line speaks of.
  private enum Party {
    case known(Int64)
    case joined(Int64)
    /// One of its own; somebody said that it is not that one, whose name resembles.
    case new(unlike: Int64?)

    var id: Int64? {
      switch self {
      case .known(let id), .joined(let id): id
      case .new: nil
      }
    }
  }

  private mutating func organization(_ name: String, _ row: ImportedMember) throws -> Party {
    if let found = directory.organizations[name.folded], let first = found.first {
      guard found.count == 1 else { throw Refused(reason: "« \(name) » en désigne plusieurs au registre") }
      return .known(first)
    }
    let answer = settings.answers[ImportQuestion.Key(line: row.line, name: name)]
    if answer == nil, settings.resembling == .add { return .new(unlike: nil) }
    guard let alike = directory.organization(resembling: name) else { return .new(unlike: nil) }
    if answer == .other { return .new(unlike: alike) }
    if answer == .same(alike) || answer == nil && settings.resembling == .join { return .joined(alike) }
    let candidate = ImportQuestion.Candidate(id: alike, name: directory.organizationNames[alike] ?? name, marks: [])
    throw Unsure(question: ImportQuestion(line: row.line, name: name, isSameName: false, candidates: [candidate]))
  }

  private mutating func member(
    organization: Int64?, person: Int64?, _ row: ImportedMember
  ) throws -> (id: Int64, isNew: Bool) {
    if let known = try directory.known.member(organization: organization, person: person) {
      try checkIsOneAdhesion(row, of: known)
      guard try directory.known.belongs(known) else {
        throw Refused(reason: "est au registre, mais n'était plus ou pas encore adhérent à cette date")
      }
      if let since = try beginning(row) { try takeBeginning(since, of: known) }
      if isFormer { remarks.append(stillMember(row)) }
      return (known, false)
    }
    let since = try beginning(row)
    let span = try self.span(row)
    let member = try writer.insert("member", "organization_id, person_id", [organization.column, person.column])
    directory.known.addMember(member, organization: organization, person: person)
    try checkIsOneAdhesion(row, of: member)
    try writer.insert(
      "membership",
      "member_id, from_day, until_day, attested_on, earliest_day, ended_on_unknown_day, source_id, certainty,"
        + " entered_with",
      [
        member.databaseValue, (span.from?.iso).column, (span.until?.iso).column, (span.attestedOn?.iso).column,
        (span.earliest?.iso).column, (span.endedOnUnknownDay ? 1 : 0).databaseValue, source.column, certainty,
        line.databaseValue,
      ])
    if let since, since.told != nil { done.append("adhésion \(since.inList)") }
    if let end = row.end { done.append("adhésion \(end)") }
    if since?.span.from == nil, since?.told != nil, !seen.isUntilKnown {
      remarks.append("entre l'entrée et le départ, rien n'est attesté : il manque le jour de l'un ou de l'autre")
    }
    return (member, true)
  }
}
