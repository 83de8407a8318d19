import Governance
import GovernanceFrench
import GRDB

/// What a line tells of an adherent besides that it is one.
extension MemberImporter {
  mutating func takeKind(_ kind: OrganizationKind?, of organization: Int64) throws {
    guard let kind, let former = directory.organizationKinds[organization], former != kind.rawValue else { return }
    guard former == OrganizationKind.unknown.rawValue else {
      remarks.append("nature laissée : \(OrganizationKind(rawValue: former)?.french ?? former)")
      return
    }
    try writer.run(
      "UPDATE organization SET kind = ?, kind_source_id = ? WHERE id = ?", [kind.rawValue, source, organization])
    directory.organizationKinds[organization] = kind.rawValue
    done.append("nature : \(kind.french)")
  }

  mutating func takeCollege(_ row: ImportedMember, of member: Int64) throws {
    guard let text = row.college else { return }
    let found = Self.named(text.value, in: directory.collegeNames)
    guard let college = found.first, found.count == 1 else {
      throw Refused(
        reason: found.isEmpty
          ? "collège inconnu : « \(text.value) » ; voir : collèges"
          : "« \(text.value) » désigne plusieurs collèges")
    }
    let present = directory.colleges[member] ?? []
    if present.contains(college) { return }
    guard present.isEmpty else {
      remarks.append("collège laissé tel quel (la liste dit « \(text.value) »)")
      return
    }
    directory.colleges[member] = [college]
    try writer.insert(
      "college_assignment", "member_id, college_id, attested_on, source_id, certainty",
      [member, college, settings.day.iso, source, certainty])
    done.append("collège : \(text.value)")
  }

  /// The row of that person, made where nobody bears the name.
  mutating func takePerson(_ person: ImportedPerson) throws -> Int64 {
    let name: PersonName =
      switch person.writing {
      case .parts(let given, let family): PersonName(given: given?.value, family: family.value)
      case .whole(let text): PersonName(fullName: text.value)
      }
    let id: Int64
    if let known = try single(directory.people[name.display.folded], name.display) {
      id = known
    } else {
      id = try writer.insert(
        "person", "code, given_name, family_name, civility, source_id, certainty",
        [
          directory.codes.person.code(for: name.family), name.given, name.family, person.civility, source, certainty,
        ])
      directory.notePerson(id, name.display)
    }
    try takeContact(person, of: id)
    return id
  }

  /// What the list leaves empty stays as it is.
  private mutating func takeContact(_ person: ImportedPerson, of id: Int64) throws {
    let told = [person.email?.value, person.phone?.value, person.postalAddress?.value]
    let former = directory.contacts[id] ?? [nil, nil, nil]
    let merged = zip(told, former).map { $0 ?? $1 }
    guard merged != former else { return }
    directory.contacts[id] = merged
    try writer.run(
      """
      INSERT INTO person_contact (person_id, email, phone, postal_address) VALUES (?, ?, ?, ?)
      ON CONFLICT (person_id) DO UPDATE SET email = excluded.email, phone = excluded.phone,
        postal_address = excluded.postal_address
      """, [id] + merged)
    let words = zip(["courriel", "téléphone", "adresse"], zip(former, merged)).filter { $1.0 != $1.1 }.map(\.0)
    done.append(words.joined(separator: ", "))
  }

  mutating func takeRepresentative(_ id: Int64, _ person: ImportedPerson, of organization: Int64) throws {
    let pair = ImportDirectory.Pair(first: organization, second: id)
    guard directory.representatives.insert(pair).inserted else { return }
    try writer.insert(
      "representative", "organization_id, person_id, rank, attested_on, source_id, certainty",
      [organization, id, person.rank.rawValue, settings.day.iso, source, certainty])
    done.append((person.rank == .alternate ? "suppléant : " : "représentant : ") + person.name)
  }

  /// An office of the bureau, or the lead of a working group; another function is no mandate, and is left out.
  mutating func takeOffice(_ row: ImportedMember, _ member: Int64, _ person: Int64?) throws {
    guard let text = row.office else { return }
    let typed = Self.masculine(text.value)
    guard let office = directory.offices.first(where: { typed.hasPrefix($0.label.folded.replacing("-", with: " ")) })
    else { return remarks.append("fonction non reprise : \(text.value)") }
    let isLead = office.code == "lead"
    var groups = row.groups.map(\.value)
    let rest = String(typed.dropFirst(office.label.folded.count)).trimmed
    if isLead, !rest.isEmpty { groups = [rest] }
    guard isLead || rest.isEmpty else { return remarks.append("fonction non reprise : \(text.value)") }
    let body =
      isLead ? groups.count == 1 ? Self.named(groups[0], in: directory.groupNames).first : nil : directory.bureau
    guard let body, let person else { return remarks.append("fonction non reprise : \(text.value)") }
    let key = "\(body) \(office.code)"
    let holders = directory.holders[key] ?? []
    if holders.contains(person) { return }
    // Of these there is one at a time; whoever held it before has to end first.
    if ["president", "treasurer", "secretary"].contains(office.code), !holders.isEmpty {
      throw Refused(reason: "il y a déjà un \(office.label) : terminez d'abord son mandat")
    }
    directory.holders[key] = holders.union([person])
    try writer.insert(
      "mandate", "body_id, office, title, member_id, person_id, attested_on, source_id, certainty",
      [body, office.code, text.value, member, person, settings.day.iso, source, certainty])
    done.append("fonction : \(text.value)")
  }

  mutating func takeGroups(_ row: ImportedMember, organization: Int64?, person: Int64?) throws {
    for text in row.groups {
      let found = Self.named(text.value, in: directory.groupNames)
      guard let group = found.first, found.count == 1 else {
        throw Refused(
          reason: found.isEmpty
            ? "groupe inconnu : « \(text.value) » ; voir : groupes" : "« \(text.value) » désigne plusieurs groupes")
      }
      guard directory.groupMembers.insert([group, organization ?? 0, person ?? 0]).inserted else { continue }
      try writer.insert(
        "group_member", "body_id, organization_id, person_id, attested_on, source_id, certainty",
        [group, organization, person, settings.day.iso, source, certainty])
      done.append("groupe : \(text.value)")
    }
  }

  /// What bears that name, or else has words that begin like it.
  private static func named(_ text: String, in names: ImportDirectory.Names) -> Set<Int64> {
    let key = text.folded
    if let exact = names[key] { return Set(exact) }
    let close = names.filter { name, _ in
      name.hasPrefix(key) || name.split { $0 == " " || $0 == "-" || $0 == "," }.contains { $0.hasPrefix(key) }
    }
    return key.count < 3 ? [] : Set(close.values.joined())
  }

  /// "Vice-présidente" as the list of offices has it, without hyphens.
  private static func masculine(_ office: String) -> String {
    office.folded.replacing("-", with: " ").replacing("presidente", with: "president")
      .replacing("tresoriere", with: "tresorier").replacing("cheffe", with: "chef")
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
