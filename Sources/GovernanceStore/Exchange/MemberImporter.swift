import Governance
import GovernanceFrench
import GRDB

/// Takes a list of adherents line by line; what cannot be taken is told, not guessed.
struct MemberImporter {
  var directory: ImportDirectory
  var writer: ImportWriter
  let settings: MemberImport
  let source: Int64?
  /// What the present line did, and what of it was not taken.
  var done: [String] = []
  var remarks: [String] = []

  /// Why a line is refused.
  struct Refused: Error {
    let reason: String
  }

  /// Why a line is left aside.
  private struct Resembles: Error {
    let name: String
  }

  init(_ db: Database, _ settings: MemberImport, isWriting: Bool) throws {
    directory = try ImportDirectory(db, on: settings.day)
    writer = ImportWriter(db, isWriting: isWriting)
    self.settings = settings
    source = try isWriting ? AssociationFile.source(db, settings.source) : nil
  }

  var certainty: String { (settings.source == nil ? Certainty.toConfirm : .confirmed).rawValue }

  /// What becomes of that line.
  mutating func take(_ row: ImportedMember) throws -> ImportOutcome.Line {
    (done, remarks) = ([], row.remarks)
    func line(_ kind: ImportOutcome.Kind, _ details: [String]) -> ImportOutcome.Line {
      ImportOutcome.Line(number: row.line, name: row.name, kind: kind, details: details)
    }
    do {
      if let problem = row.problem { throw Refused(reason: problem) }
      let kind = try row.organization.map { try takeOrganization($0, row) } ?? takeResident(row)
      return line(kind == .unchanged && !done.isEmpty ? .changed : kind, done + remarks)
    } catch let refused as Refused {
      return line(.refused, [refused.reason])
    } catch let resembles as Resembles {
      return line(.leftAside, ["ressemble à \(resembles.name) : le même, ou un autre ?"])
    }
  }

  private mutating func takeOrganization(_ name: PlainText, _ row: ImportedMember) throws -> ImportOutcome.Kind {
    var kind = ImportOutcome.Kind.unchanged
    let organization: Int64
    if let known = try single(directory.organizations[name.value.folded], name.value) {
      organization = known
    } else if let alike = try alike(name.value, row) {
      organization = alike
      kind = .joined
      try writer.insert("organization_alias", "organization_id, alias", [alike, name.value])
      directory.noteOrganization(alike, name.value)
      done.append("autre nom de \(directory.organizationNames[alike] ?? "")")
    } else {
      organization = try writer.insert(
        "organization", "code, name, kind, source_id, certainty",
        [
          directory.codes.organization.code(for: name.value), name.value,
          (row.kind ?? .unknown).rawValue, source, certainty,
        ])
      directory.organizationNames[organization] = name.value
      directory.organizationKinds[organization] = (row.kind ?? .unknown).rawValue
      directory.noteOrganization(organization, name.value)
    }
    try takeKind(row.kind, of: organization)
    let (member, isNew) = try member(organization: organization, person: nil, row)
    try takeCollege(row, of: member)
    var people: [Int64] = []
    for person in row.people {
      let id = try takePerson(person)
      people.append(id)
      try takeRepresentative(id, person, of: organization)
    }
    try takeOffice(row, member, people.first)
    try takeGroups(row, organization: organization, person: people.first)
    return isNew && kind == .unchanged ? .added : kind
  }

  private mutating func takeResident(_ row: ImportedMember) throws -> ImportOutcome.Kind {
    guard let person = row.people.first else { throw Refused(reason: "ni organisation, ni nom de personne") }
    let id = try takePerson(person)
    let (member, isNew) = try member(organization: nil, person: id, row)
    try takeCollege(row, of: member)
    try takeOffice(row, member, id)
    try takeGroups(row, organization: nil, person: id)
    return isNew ? .added : .unchanged
  }

  /// - Throws: ``Refused`` where the name stands for several.
  func single(_ found: [Int64]?, _ name: String) throws -> Int64? {
    guard let found, let first = found.first else { return nil }
    guard found.count == 1 else { throw Refused(reason: "« \(name) » en désigne plusieurs au registre") }
    return first
  }

  /// The organisation that the name resembles, where it is said to be the same.
  private func alike(_ name: String, _ row: ImportedMember) throws -> Int64? {
    let decision = settings.decisions[row.line] ?? settings.resembling
    guard decision != .add, let key = directory.organizationIndex.resembling(name.folded),
      let id = directory.organizations[key]?.first
    else { return nil }
    guard decision == .join else { throw Resembles(name: directory.organizationNames[id] ?? key) }
    return id
  }

  private mutating func member(
    organization: Int64?, person: Int64?, _ row: ImportedMember
  ) throws -> (id: Int64, isNew: Bool) {
    let known =
      organization.flatMap { directory.memberOf.organization[$0] } ?? person.flatMap { directory.memberOf.person[$0] }
    if let known {
      guard directory.belonging.contains(known) else {
        throw Refused(reason: "est au registre, mais n'était plus ou pas encore adhérent à cette date")
      }
      return (known, false)
    }
    let member = try writer.insert("member", "organization_id, person_id", [organization, person])
    if let organization { directory.memberOf.organization[organization] = member }
    if let person { directory.memberOf.person[person] = member }
    var words: String?
    var from: Day?
    switch row.since {
    case .day(let day) where day > settings.day:
      throw Refused(reason: "adhésion le \(day.frenchNumeric), après le jour de la liste")
    case .day(let day): from = day
    case .about(let text): words = text.value
    case .unknown: break
    }
    try writer.insert(
      "membership", "member_id, from_day, attested_on, source_id, verbatim, certainty",
      [member, from?.iso, from == nil ? settings.day.iso : nil, source, words, certainty])
    directory.belonging.insert(member)
    return (member, true)
  }
}
