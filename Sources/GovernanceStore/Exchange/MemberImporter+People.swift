import Governance
import GovernanceFrench
import GRDB

/// Who the people of a line are. A name alone does not tell: two people may bear it.
extension MemberImporter {
  /// The row of a person of the record, or the name of a new one and those who bear it and were said to be others.
  enum Identity {
    case known(Int64)
    case new(PersonName, unlike: [Int64])
  }

  /// Who they are, settled before any of them is noted.
  ///
  /// - Throws: ``Unsure`` for a name that the record has and that nothing else ties to the line; ``Refused`` for a name
  ///   that cannot be told apart, or that stands twice.
  mutating func people(_ row: ImportedMember, speakingFor organization: Int64?) throws -> [Identity] {
    var names: Set<String> = []
    return try row.people.map { person in
      guard names.insert(person.name.folded).inserted else {
        throw Refused(reason: "« \(person.name) » y est deux fois")
      }
      return try identity(of: person, row, organization)
    }
  }

  private mutating func identity(
    of person: ImportedPerson, _ row: ImportedMember, _ organization: Int64?
  ) throws -> Identity {
    let namesakes = directory.people(named: person.writing)
    var others: [Int64] = []
    if !namesakes.isEmpty {
      let certain = try namesakes.filter { try isSame($0, person, organization, isResident: row.organization == nil) }
      if let only = certain.first, certain.count == 1 { return .known(only) }
      let isSaidToBeKnown = settings.samePeople.contains(row.line)
      switch settings.answers[ImportQuestion.Key(line: row.line, name: person.name)] {
      case .same(let id) where namesakes.contains(id): return .known(id)
      case .other: others = namesakes
      case nil where isSaidToBeKnown && namesakes.count == 1: return .known(namesakes[0])
      case nil where !isSaidToBeKnown && settings.resembling == .add: break
      default:
        throw Unsure(
          question: ImportQuestion(
            line: row.line, name: person.name, isSameName: true,
            candidates: try namesakes.map { try candidate($0, person.name) }))
      }
    }
    switch person.writing {
    case .told(let name): return .new(name, unlike: others)
    case .open(let text):
      throw Refused(
        reason: "« \(text.value) » : où est le nom de famille ? Écrivez-le en capitales, ou ajoutez --noms prénom-nom")
    }
  }

  /// Whether more than the name ties somebody of the record to a line: the organisation, or how to reach the person.
  private mutating func isSame(
    _ id: Int64, _ person: ImportedPerson, _ organization: Int64?, isResident: Bool
  ) throws -> Bool {
    if let told = person.civility, let known = try directory.known.civility(of: id), told != known { return false }
    let known = try directory.known.contact(of: id)
    let emails = Self.compare(person.email?.value, known.email) { $0.folded }
    let phones = Self.compare(person.phone?.value, known.phone) { $0.filter(\.isNumber) }
    if emails == true || phones == true { return true }
    if let organization { return try directory.known.organizations(of: id).contains(organization) }
    return try isResident && emails == nil && directory.known.member(organization: nil, person: id) != nil
  }

  /// Nil where one of them is not known.
  private static func compare(_ told: String?, _ known: String?, _ plain: (String) -> String) -> Bool? {
    guard let told, let known else { return nil }
    return plain(told) == plain(known)
  }

  private mutating func candidate(_ id: Int64, _ name: String) throws -> ImportQuestion.Candidate {
    let organizations = try directory.known.organizations(of: id).sorted()
      .compactMap { directory.organizationNames[$0] }
    let resident = try directory.known.member(organization: nil, person: id) == nil ? [] : ["habitant"]
    let contact = try directory.known.contact(of: id)
    return ImportQuestion.Candidate(
      id: id, name: name,
      marks: [try directory.known.civility(of: id)].compactMap { $0 } + organizations + resident
        + [contact.email ?? contact.phone].compactMap { $0 })
  }

  /// The row of that person, made where it is a new one.
  mutating func takePerson(_ person: ImportedPerson, _ identity: Identity) throws -> Int64 {
    let id: Int64
    var isNew = false
    switch identity {
    case .known(let known):
      id = known
      try takeCivility(person.civility, of: id)
    case .new(let name, let others):
      isNew = true
      id = try writer.insert(
        "person", "code, given_name, family_name, civility, source_id, certainty",
        [
          directory.codes.person.code(for: name.family).databaseValue, name.given.column, name.family.databaseValue,
          name.civility.column, source.column, certainty,
        ])
      try tellApart(.person, id, from: others)
      directory.notePerson(id, name.display)
      directory.known.addPerson(id, civility: name.civility)
    }
    // How to reach who left is not kept without their agreement.
    if isFormer {
      if person.email != nil || person.phone != nil || person.postalAddress != nil {
        remarks.append("coordonnées non reprises, de qui est parti")
      }
    } else {
      try takeContact(person, of: id, isNew: isNew)
    }
    return id
  }

  /// Keeps the answer that a new entry is none of those: nobody is asked again whether they are one.
  mutating func tellApart(_ kind: EntryKind, _ new: Int64, from others: [Int64]) throws {
    for other in others {
      try writer.insert(
        "distinction", "organization_id, other_organization_id, person_id, other_person_id",
        (kind == .organization ? [other, new, nil, nil] : [nil, nil, other, new]).map { ($0 as Int64?).column })
    }
  }

  private mutating func takeCivility(_ civility: String?, of id: Int64) throws {
    guard let civility else { return }
    if let known = try directory.known.civility(of: id) {
      if known != civility { remarks.append("civilité laissée : \(known)") }
      return
    }
    try writer.run("UPDATE person SET civility = ? WHERE id = ?", [civility.databaseValue, id.databaseValue])
    directory.known.note(civility: civility, of: id)
    done.append("civilité : \(civility)")
  }

  /// What the list leaves empty stays as it is; what it changes is shown as it was and as it will be.
  private mutating func takeContact(_ person: ImportedPerson, of id: Int64, isNew: Bool) throws {
    guard person.email != nil || person.phone != nil || person.postalAddress != nil else { return }
    let former = try directory.known.contact(of: id)
    var added: [String] = []
    var changed: [String] = []
    func merge(_ told: PlainText?, _ known: String?, _ word: String) -> String? {
      guard let told = told?.value, told != known else { return known }
      if let known { changed.append("\(word) : \(known) → \(told)") } else { added.append("\(word) : \(told)") }
      return told
    }
    let merged = Contact(
      email: merge(person.email, former.email, "courriel"), phone: merge(person.phone, former.phone, "téléphone"),
      postalAddress: merge(person.postalAddress, former.postalAddress, "adresse"))
    guard merged != former else { return }
    directory.known.note(merged, of: id)
    let values = [id.databaseValue, merged.email.column, merged.phone.column, merged.postalAddress.column]
    if isNew {
      try writer.add("person_contact", "person_id, email, phone, postal_address", values)
    } else {
      try writer.run(
        """
        INSERT INTO person_contact (person_id, email, phone, postal_address) VALUES (?, ?, ?, ?)
        ON CONFLICT (person_id) DO UPDATE SET email = excluded.email, phone = excluded.phone,
          postal_address = excluded.postal_address
        """, values)
    }
    if !added.isEmpty { done.append(added.joined(separator: ", ")) }
    done += changed
  }

  mutating func takeRepresentative(_ id: Int64, _ person: ImportedPerson, of organization: Int64) throws {
    guard try directory.known.addSpeaker(id, of: organization) else { return }
    if person.rank == .primary {
      if let present = try directory.known.primary(of: organization) {
        let name = directory.organizationNames[organization] ?? ""
        throw Refused(
          reason: "\(present.name) représente déjà \(name). Si \(person.name) prend la suite, d'abord : "
            + "représentant nommer \"\(name)\" \"\(person.name)\" --remplace \(present.code) --le JOUR ; "
            + "sinon, mettez l'un des deux comme suppléant")
      }
      directory.known.note(primary: person.name, of: organization)
    }
    try writer.insert(
      "representative",
      "organization_id, person_id, rank, until_day, attested_on, ended_on_unknown_day, source_id, certainty, entered_with",
      [
        organization.databaseValue, id.databaseValue, person.rank.rawValue.databaseValue,
        (isFormer && seen.isUntilKnown ? seen.until?.iso : nil).column, seen.on.iso.databaseValue,
        (isFormer && !seen.isUntilKnown ? 1 : 0).databaseValue, source.column, certainty, line.databaseValue,
      ])
    done.append((person.rank.french ?? "représentant") + " : " + person.name)
  }
}
