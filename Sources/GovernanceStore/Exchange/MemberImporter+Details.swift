import Governance
import GovernanceFrench
import GRDB

/// What a line tells of an adherent besides that it is one.
extension MemberImporter {
  /// The colleges and the groups that a line names.
  func places(_ row: ImportedMember) throws -> (colleges: Set<Int64>, groups: [(id: Int64, name: String)]) {
    let colleges = try (row.college.map { collegeNames($0.value) } ?? []).map { name in
      try single(
        Self.named(name, in: directory.collegeNames),
        unknown: "collège inconnu : « \(name) » ; voir : collèges",
        several: "« \(name) » désigne plusieurs collèges")
    }
    let groups = try row.groups.map { text in
      try (
        single(
          Self.named(text.value, in: directory.groupNames),
          unknown: "groupe inconnu : « \(text.value) » ; voir : groupes",
          several: "« \(text.value) » désigne plusieurs groupes"), text.value
      )
    }
    return (Set(colleges), groups)
  }

  /// "Fondateurs / Membres actifs", as `exporter` writes two colleges; a college whose own name has such a mark is one.
  private func collegeNames(_ text: String) -> [String] {
    guard Self.named(text, in: directory.collegeNames).isEmpty else { return [text] }
    return text.split(separator: "/").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  private func single(_ found: Set<Int64>, unknown: String, several: String) throws -> Int64 {
    guard let first = found.first else { throw Refused(reason: unknown) }
    guard found.count == 1 else { throw Refused(reason: several) }
    return first
  }

  mutating func takeKind(_ kind: OrganizationKind?, of organization: Int64) throws {
    guard let kind, let former = try directory.known.kind(of: organization), former != kind.rawValue else { return }
    guard former == OrganizationKind.unknown.rawValue else {
      remarks.append("nature laissée : \(OrganizationKind(rawValue: former)?.french ?? former)")
      return
    }
    try writer.run(
      "UPDATE organization SET kind = ?, kind_source_id = ? WHERE id = ?",
      [kind.rawValue.databaseValue, source.column, organization.databaseValue])
    directory.known.note(kind: kind, of: organization)
    done.append("nature : \(kind.french)")
  }

  /// The college of a new adherent begins with the adhesion; of another one nothing tells since when.
  mutating func takeColleges(_ colleges: Set<Int64>, of member: Int64, _ row: ImportedMember, isNew: Bool) throws {
    guard !colleges.isEmpty, let text = row.college else { return }
    let present = try directory.known.colleges(of: member)
    if colleges.isSubset(of: present) { return }
    guard present.isEmpty else {
      remarks.append("collège laissé tel quel (la liste dit « \(text.value) »)")
      return
    }
    let span = isNew ? try self.span(row) : nil
    for college in colleges.sorted() {
      directory.known.note(college: college, of: member)
      try writer.insert(
        "college_assignment",
        "member_id, college_id, from_day, until_day, attested_on, earliest_day, ended_on_unknown_day, source_id, certainty",
        [
          member.databaseValue, college.databaseValue, (span?.from?.iso).column, (span?.until?.iso).column,
          (span.map { $0.attestedOn?.iso } ?? seen.on.iso).column,
          (span?.earliest?.iso).column, (span?.endedOnUnknownDay == true ? 1 : 0).databaseValue, source.column,
          certainty,
        ])
    }
    done.append("collège : \(text.value)")
  }

  /// An office of the bureau, or the lead of a working group; another function is no mandate, and is left out.
  mutating func takeOffice(_ row: ImportedMember, _ member: Int64, _ person: Int64?) throws {
    guard let text = row.office else { return }
    guard !isFormer else { return remarks.append("fonction non reprise, de qui est parti : \(text.value)") }
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
    let holders = try directory.known.holders(of: office.code, in: body)
    if holders.contains(person) { return }
    // Of these there is one at a time; whoever held it before has to end first.
    if ["president", "treasurer", "secretary"].contains(office.code), !holders.isEmpty {
      throw Refused(reason: "il y a déjà un \(office.label) : terminez d'abord son mandat")
    }
    directory.known.addHolder(person, of: office.code, in: body)
    try writer.insert(
      "mandate", "body_id, office, title, member_id, person_id, attested_on, source_id, certainty, entered_with",
      [
        body.databaseValue, office.code.databaseValue, text.value.databaseValue, member.databaseValue,
        person.databaseValue, settings.day.iso.databaseValue, source.column, certainty,
        line.databaseValue,
      ])
    done.append("fonction : \(text.value)")
  }

  mutating func takeGroups(_ groups: [(id: Int64, name: String)], organization: Int64?, person: Int64?) throws {
    guard !isFormer else {
      if !groups.isEmpty { remarks.append("groupes non repris, de qui est parti") }
      return
    }
    for group in groups {
      guard try directory.known.addParticipant(organization: organization, person: person, to: group.id) else {
        continue
      }
      try writer.insert(
        "group_member", "body_id, organization_id, person_id, attested_on, source_id, certainty, entered_with",
        [
          group.id.databaseValue, organization.column, person.column, settings.day.iso.databaseValue, source.column,
          certainty, line.databaseValue,
        ])
      done.append("groupe : \(group.name)")
    }
  }

  /// What bears that name, or else has words that begin like it.
  private static func named(_ text: String, in names: ImportDirectory.Names) -> Set<Int64> {
    let key = text.folded
    if let exact = names[key] { return exact.count == 1 ? [exact[0]] : Set(exact) }
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
