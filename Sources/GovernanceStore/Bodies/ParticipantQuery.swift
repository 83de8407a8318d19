import Governance
import GRDB

extension Participant {
  /// Who is to be convened to that body on that day, by the composition in force.
  ///
  /// Those of whom the record cannot tell whether they sat on that day are among them; see ``isAttested``.
  ///
  /// - Parameters:
  ///   - line: of the journal; what was entered after it and has no known beginning is left out.
  ///   - held: the mandates of that day, where they were read already.
  static func fetchAll(
    _ db: Database, in body: Body, on day: Day, knownBy line: Int64 = .max, among held: MandatesOfDay? = nil
  ) throws -> [Participant] {
    func own() throws -> [Mandate] {
      try held.map { $0.of(body.reference) } ?? Mandate.fetch(db, on: day, knownBy: line, body: body.reference)
    }
    let composition = try composition(db, of: body, on: day)
    // In an advisory body too its members have a voice in its opinions; invited partners and funders do not.
    let capacity = Capacity.voting
    switch composition {
    case .allMembers: return try members(db, on: day, knownBy: line, capacity)
    case .seats, .offices: return holders(try own(), capacity, on: day)
    case .leads:
      return holders(try held?.leads ?? Mandate.fetch(db, on: day, knownBy: line, office: "lead"), capacity, on: day)
    case .membersAndPartners:
      return try members(db, on: day, knownBy: line, capacity) + partners(db, on: day, knownBy: line, .partner)
    case .membersAndFunders:
      return try members(db, on: day, knownBy: line, capacity) + partners(db, on: day, knownBy: line, .funder)
    case nil:
      let holding = holders(try own(), capacity, on: day)
      return body.kind == .workingGroup
        ? holding + (try groupMembers(db, of: body, on: day, knownBy: line, beside: holding)) : holding
    }
  }

  /// Who is to be convened to that meeting, as the record knew it when the meeting was entered.
  static func fetchAll(_ db: Database, in body: Body, of meeting: Meeting) throws -> [Participant] {
    let line = try db.row("SELECT entered_with FROM meeting WHERE id = ?", [meeting.reference.id])?[0] as Int64?
    return try fetchAll(db, in: body, on: meeting.day, knownBy: line ?? 0)
  }

  /// Who takes part in a working group beside its lead. A person who is no adherent, and comes for none, is a guest of a
  /// meeting and no party to it.
  private static func groupMembers(
    _ db: Database, of group: Body, on day: Day, knownBy line: Int64, beside leads: [Participant]
  ) throws -> [Participant] {
    var people: [Party: [Reference<Person>]] = [:]
    var attested: Set<Party> = []
    var order: [(party: Party, organization: Reference<Organization>?)] = []
    for taking in try GroupMember.fetchAll(db, of: group.reference, on: day, knownBy: line) {
      guard let party = taking.member.map(Party.member) ?? taking.organization.map(Party.organization) else { continue }
      if people[party] == nil { order.append((party, taking.organization)) }
      people[party, default: []] += [taking.person].compactMap(\.self)
      if taking.span.state(on: day) == .holds { attested.insert(party) }
    }
    return try order.filter { entry in !leads.contains { $0.party == entry.party } }.map { party, organization in
      // Where nobody is named for it, whoever speaks for the organisation takes part.
      var named = people[party] ?? []
      if named.isEmpty, let organization {
        named = try AssociationFile.representatives(db, of: organization.id, on: day, knownBy: line).map(\.person)
      }
      let capacity: Capacity = if case .member = party { .voting } else { .advisory }
      return Participant(party: party, people: named, capacity: capacity, isAttested: attested.contains(party))
    }
  }

  /// By which rule one sits in that body on that day; nil where nobody entered it.
  static func composition(_ db: Database, of body: Body, on day: Day) throws -> Composition? {
    let row = try db.row(
      """
      SELECT composition FROM body_composition
      WHERE body_id = :body AND \(SpanColumns.heldOrUnattested("body_composition")) ORDER BY id DESC
      """, ["body": body.reference.id, "day": day.iso])
    return (row?[0] as String?).flatMap(Composition.init(rawValue:))
  }

  /// One participant for each adherent that holds something: two offices are still one voice, under both titles.
  private static func holders(_ mandates: [Mandate], _ capacity: Capacity, on day: Day) -> [Participant] {
    let attested = Set(mandates.filter { $0.span.state(on: day) == .holds }.compactMap(\.member))
    var titles: [Reference<Member>: [String]] = [:]
    for mandate in mandates {
      guard let member = mandate.member, case .office(_, let title) = mandate.position else { continue }
      titles[member, default: []].append(title)
    }
    var seen = Set<Reference<Member>>()
    return mandates.compactMap { mandate in
      guard let member = mandate.member, seen.insert(member).inserted else { return nil }
      let own = titles[member] ?? []
      return Participant(
        party: .member(member), people: mandate.people, capacity: capacity,
        title: own.isEmpty ? nil : own.joined(separator: ", "), isAttested: attested.contains(member))
    }
  }

  private static func members(
    _ db: Database, on day: Day, knownBy line: Int64, _ capacity: Capacity
  ) throws -> [Participant] {
    var people: [Int64: [Reference<Person>]] = [:]
    let speakers = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT organization_id, person.id, person.code, \(PartyColumns.personName("person"))
          FROM representative JOIN person ON person.id = representative.person_id
          WHERE \(SpanColumns.speakers) ORDER BY representative.id
          """), arguments: ["day": day.iso, "line": line])
    while let row = try speakers.next() { people[row[0], default: []].append(row.reference(1)) }
    return try db.values(
      """
      SELECT member.id, \(PartyColumns.codeAndNameOnDay), party_o.id, party_p.id,
        NOT \(SpanColumns.unattested("membership"))
      FROM membership JOIN member ON member.id = membership.member_id \(PartyColumns.joins())
      WHERE \(SpanColumns.memberships) AND \(SpanColumns.known("membership")) ORDER BY membership.id
      """, ["day": day.iso, "line": line]
    ) { row in
      let member: Reference<Member> = row.reference(0)
      let resident: Int64? = row[4]
      return Participant(
        party: .member(member),
        people: resident.map { [Reference(id: $0, code: member.code, name: member.name)] } ?? people[row[3]] ?? [],
        capacity: capacity, isAttested: row[5])
    }
  }

  /// Partners or funders that are no adherents; those that are sit already.
  private static func partners(
    _ db: Database, on day: Day, knownBy line: Int64, _ role: Partnership.Role
  ) throws -> [Participant] {
    try db.rows(
      """
      SELECT organization.id, organization.code, \(PartyColumns.organizationNameOnDay("organization")) AS name,
        max(NOT \(SpanColumns.unattested("partnership")))
      FROM partnership JOIN organization ON organization.id = partnership.organization_id
      WHERE partnership.role = :role AND \(SpanColumns.heldAsKnown("partnership"))
        AND NOT EXISTS (SELECT 1 FROM member JOIN membership ON membership.member_id = member.id
          WHERE member.organization_id = organization.id AND \(SpanColumns.memberships))
      GROUP BY organization.id ORDER BY name
      """, ["role": role.rawValue, "day": day.iso, "line": line]
    ).map {
      Participant(party: .organization($0.reference(0)), people: [], capacity: .advisory, isAttested: $0[3])
    }
  }
}
