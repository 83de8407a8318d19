import GRDB
import Governance

extension PoleWriter {
  /// Adherents come and go over the years, most stay; one in four is an inhabitant.
  mutating func writeAdherents() throws {
    let colleges = try ["Fondateurs", "Membres actifs", "Partenaires", "Habitants"].enumerated().map { rank, name in
      try rows.insert(
        "college", "code, name, rank, certainty",
        [.of(code(name, rank + 1)), .of("\(name) \(suffix)"), .of(number * 10 + rank), .of("confirmed")])
    }
    for year in GeneratedFile.years {
      for _ in 0..<(year == GeneratedFile.years.lowerBound ? 70 : random.number(7...8)) {
        let from = day(year, after: random.number(0...364))
        var until: Day?
        for later in year + 1...GeneratedFile.years.upperBound + 1 where until == nil && random.chance(5) {
          until = min(day(later, after: random.number(0...300)), lastDay)
        }
        try writeAdherent(from: from, until: until, colleges)
      }
    }
  }

  private mutating func writeAdherent(from: Day, until: Day?, _ colleges: [Int64]) throws {
    let isResident = random.chance(25)
    var adherent: Adherent
    if isResident {
      let person = try writePerson()
      let member = try rows.insert("member", "organization_id, person_id", [.null, .of(person)])
      adherent = Adherent(id: member, organization: nil, from: from, until: until, speakers: [(person, from)])
    } else {
      let organization = try writeOrganization()
      let member = try rows.insert("member", "organization_id, person_id", [.of(organization), .null])
      adherent = Adherent(id: member, organization: organization, from: from, until: until, speakers: [])
      try writeSpeakers(of: organization, &adherent)
    }
    try rows.insert(
      "membership", "member_id, from_day, until_day, end_reason, certainty",
      [
        .of(adherent.id), .of(from.iso), .of(until?.iso),
        .of(until == nil ? nil : random.pick(["resignation", "resignation", "dissolution", "strikingOff"])),
        .of("confirmed"),
      ])
    // One in ten changes college once.
    let end = until ?? lastDay
    let change = random.chance(10) && end.days(since: from) > 800 ? from.adding(days: random.number(300...700)) : nil
    let college = isResident ? 3 : random.number(0...2)
    let spans: [(college: Int, from: Day, until: Day?)] =
      if let change { [(college, from, change), ((college + 1) % 4, change, until)] } else { [(college, from, until)] }
    for span in spans {
      try rows.insert(
        "college_assignment", "member_id, college_id, from_day, until_day, certainty",
        [
          .of(adherent.id), .of(colleges[span.college]), .of(span.from.iso), .of(span.until?.iso),
          .of(random.chance(8) ? "toConfirm" : "confirmed"),
        ])
    }
    adherents.append(adherent)
  }

  /// One person speaks for an organisation for some years, then another; some have an alternate.
  private mutating func writeSpeakers(of organization: Int64, _ adherent: inout Adherent) throws {
    let end = adherent.until ?? lastDay.adding(days: 1)
    var start = adherent.from
    while start < end {
      let next = start.adding(days: random.number(700...5_000))
      let until = next < end ? next : adherent.until
      let person = try writePerson()
      adherent.speakers.append((person, start))
      try writeRepresentative(organization, person, "primary", start, until)
      if random.chance(20) { try writeRepresentative(organization, try writePerson(), "alternate", start, until) }
      start = next
    }
  }

  private func writeRepresentative(
    _ organization: Int64, _ person: Int64, _ rank: String, _ from: Day, _ until: Day?
  ) throws {
    try rows.insert(
      "representative", "organization_id, person_id, rank, from_day, until_day, certainty",
      [.of(organization), .of(person), .of(rank), .of(from.iso), .of(until?.iso), .of("confirmed")])
  }

  /// Organisations that are no adherents but sit in the two wider committees.
  mutating func writePartners() throws {
    for index in 0..<12 {
      let organization = try writeOrganization()
      partners.append(organization)
      try rows.insert(
        "partnership", "organization_id, role, from_day, certainty",
        [
          .of(organization), .of(index < 8 ? "partner" : "funder"), .of(day(GeneratedFile.years.lowerBound).iso),
          .of("confirmed"),
        ])
    }
  }

  private mutating func writeOrganization() throws -> Int64 {
    let name = random.pick(Vocabulary.organizationKinds) + " " + random.pick(Vocabulary.organizationNames)
    let id = try rows.insert(
      "organization", "code, name, kind, certainty",
      [
        .of(code(name, organizations.count + 1)), .of("\(name) \(suffix)"),
        .of(random.pick(["sse", "sse", "sse", "company", "publicAuthority", "training"])), .of("confirmed"),
      ])
    organizations.append(id)
    return id
  }

  private mutating func writePerson() throws -> Int64 {
    // The benchmarks look for the first: `bernard-042-1`.
    let family = personCount == 0 ? Vocabulary.familyNames[0] : random.pick(Vocabulary.familyNames)
    let given = random.pick(Vocabulary.givenNames)
    let id = try rows.insert(
      "person", "code, given_name, family_name, may_be_published, certainty",
      [
        .of(code(family, personCount + 1)), .of(given), .of(family), .of(random.chance(70) ? 1 : nil),
        .of("confirmed"),
      ])
    personCount += 1
    if random.chance(60) {
      try rows.insert(
        "person_contact", "person_id, email, phone",
        [.of(id), .of("\(personCount)@pole-\(suffix).example"), .of("03 21 00 \(10 + personCount % 90) 00")])
    }
    return id
  }
}
