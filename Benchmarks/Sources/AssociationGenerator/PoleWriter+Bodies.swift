import GRDB
import Governance

extension PoleWriter {
  private static let committees: [(code: String, name: String, kind: String, composition: String, yearly: Int)] = [
    ("ag", "Assemblée générale", "generalAssembly", "allMembers", 1),
    ("ca", "Conseil d’administration", "board", "seats", 4), ("bureau", "Bureau", "bureau", "offices", 4),
    ("copil", "Comité de pilotage", "committee", "membersAndPartners", 1),
    ("costrat", "Comité stratégique", "committee", "membersAndFunders", 1),
    ("comop", "Comité opérationnel", "committee", "leads", 4),
  ]
  static let groups = [
    ("alim", "Alimentation durable"), ("mob", "Mobilité solidaire"), ("social", "Développement social"),
    ("transition", "Transition énergétique"),
  ]
  private static let subjects = ["notice", "quorum", "proxies", "majority", "castingVote", "mandateLength"]

  mutating func writeBodies() throws {
    let start = DatabaseValue.of(day(GeneratedFile.years.lowerBound).iso)
    for (rank, body) in Self.committees.enumerated() {
      let isAdvisory = body.kind == "committee"
      let id = try writeBody(body.code, body.name, body.kind, isAdvisory, number * 10 + rank)
      // One association has one assembly and one committee of all its adherents and leads: those of the first pole.
      if number == 1 || ["seats", "offices"].contains(body.composition) {
        try rows.insert(
          "body_composition", "body_id, composition, from_day, certainty",
          [.of(id), .of(body.composition), start, .of("confirmed")])
      }
      try rows.insert(
        "body_frequency", "body_id, meetings_per_year, from_day, certainty",
        [.of(id), .of(body.yearly), start, .of("confirmed")])
      for subject in Self.subjects {
        try rows.insert(
          "rule", "body_id, subject, state, from_day", [.of(id), .of(subject), .of("unknown"), start])
      }
    }
    for (rank, group) in Self.groups.enumerated() {
      _ = try writeBody(group.0, group.1, "workingGroup", true, 10_000 + number * 10 + rank)
    }
  }

  private mutating func writeBody(
    _ code: String, _ name: String, _ kind: String, _ isAdvisory: Bool, _ rank: Int
  ) throws -> Int64 {
    let id = try rows.insert(
      "body", "code, name, kind, advisory, advisory_certainty, rank, certainty",
      [
        .of("\(code)-\(suffix)"), .of("\(name) \(suffix)"), .of(kind), .of(isAdvisory ? 1 : 0), .of("confirmed"),
        .of(rank), .of("confirmed"),
      ])
    bodies[code] = id
    return id
  }

  /// Every three years the assembly elects thirty seats, seven officers and four leads.
  mutating func writeMandates() throws {
    let offices = [
      "president", "vicePresident", "vicePresident", "vicePresident", "vicePresident", "treasurer", "secretary",
    ]
    var seats: [Int64] = []
    for number in 1...30 {
      seats.append(
        try rows.insert(
          "seat", "body_id, number, from_day, certainty",
          [.of(bodies["ca"]), .of(number), .of(day(GeneratedFile.years.lowerBound).iso), .of("confirmed")]))
    }
    for year in stride(from: GeneratedFile.years.lowerBound, through: GeneratedFile.years.upperBound, by: 3) {
      let from = year == GeneratedFile.years.lowerBound ? day(year) : day(year, after: 166)
      let end = year + 3 > GeneratedFile.years.upperBound ? nil : day(year + 3, after: 166)
      let active = adherents.indices.filter { adherents[$0].belongs(on: from) || adherents[$0].from.year == year }
      let board = random.pick(seats.count, of: active)
      for (seat, adherent) in zip(seats, board) { try writeMandate("ca", seat: seat, nil, adherent, from, end) }
      let officers = random.pick(offices.count, of: board)
      for (office, adherent) in zip(offices, officers) {
        try writeMandate("bureau", seat: nil, office, adherent, from, end)
      }
      for (group, adherent) in zip(Self.groups, random.pick(Self.groups.count, of: board)) {
        try writeMandate(group.0, seat: nil, "lead", adherent, from, end)
      }
    }
  }

  private mutating func writeMandate(
    _ body: String, seat: Int64?, _ office: String?, _ index: Int, _ from: Day, _ end: Day?
  ) throws {
    let adherent = adherents[index]
    // Who leaves the association leaves the seat; who comes during the year takes it up then.
    let start = max(from, adherent.from)
    let until = [end, adherent.until].compactMap { $0 }.min()
    if let until, until <= start { return }
    mandates.append(HeldMandate(body: body, adherent: index, from: start, until: until))
    try rows.insert(
      "mandate", "body_id, seat_id, office, member_id, person_id, from_day, until_day, certainty",
      [
        .of(bodies[body]), .of(seat), .of(office), .of(adherent.id),
        .of(office == nil ? nil : adherent.speaker(on: start)), .of(start.iso), .of(until?.iso), .of("confirmed"),
      ])
  }
}
