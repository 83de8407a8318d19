import GRDB
import Governance

extension PoleWriter {
  /// When each body meets, as days of the year: fifteen meetings.
  private static let calendar: [(body: String, days: [Int])] = [
    ("ag", [166]), ("ca", [40, 130, 260, 340]), ("bureau", [15, 105, 195, 285]), ("copil", [310]), ("costrat", [75]),
    ("comop", [50, 140, 270, 320]),
  ]

  mutating func writeMeetings(of year: Int) throws {
    for (body, days) in Self.calendar {
      for (index, offset) in days.enumerated() {
        try writeMeeting(body, index + 1, on: day(year, after: offset + random.number(0...9)))
      }
    }
  }

  private mutating func writeMeeting(_ body: String, _ count: Int, on day: Day) throws {
    let code = "\(body.uppercased())-\(suffix)-\(day.year)-0\(count)"
    let isAhead = day.year > GeneratedFile.years.upperBound
    let status = isAhead ? "planned" : random.chance(96) ? "held" : random.pick(["cancelled", "postponed"])
    let isHeld = status == "held"
    let place = random.pick(Vocabulary.places)
    let sitting = isHeld ? participants(of: body, on: day) : []
    let id = try rows.insert(
      "meeting", "body_id, code, day, starts_at, place, status, entered_afterwards, opened_at, closed_at, chair_id",
      [
        .of(bodies[body]), .of(code), .of(day.iso), .of(random.pick(["14:00", "14:30", "17:30", "18:00"])),
        .of(random.pick(Vocabulary.municipalities) + ", " + place), .of(status), .of(isAhead ? 0 : 1),
        .of(isHeld ? "18:05" : nil), .of(isHeld ? "20:10" : nil),
        .of(sitting.first.flatMap { adherents[$0].speaker(on: day) }),
      ])
    try journal(.scheduleMeeting, code, "\(day.iso), \(place)", on: day.adding(days: -20))
    let items = try writeAgenda(of: id)
    guard isHeld else { return }
    try journal(.holdMeeting, code, "ouverte à 18 h 05, levée à 20 h 10", on: day)
    let present = try writeAttendance(of: id, body, sitting, on: day)
    let represented = ["ag", "ca"].contains(body) ? try writeProxies(of: id, sitting, present) : 0
    let votes =
      switch body {
      case "ag": 6;
      case "ca": 5;
      case "bureau": 3;
      default: 0
      }
    // Nobody votes in an empty room.
    for number in stride(from: 1, through: present.isEmpty ? 0 : votes, by: 1) {
      try writeResolution(number, of: id, code, items, sitting.count, present.count, represented, on: day)
    }
    for item in random.pick(2, of: items) {
      try rows.insert(
        "discussion_note", "meeting_id, agenda_item_id, text",
        [.of(id), .of(item), .of(random.pick(Vocabulary.remarks))])
    }
    for number in 1...2 { try writeAction(number, of: id, code, present, on: day) }
  }

  private func participants(of body: String, on day: Day) -> [Int] {
    switch body {
    case "ag", "copil", "costrat": return adherents.indices.filter { adherents[$0].belongs(on: day) }
    default:
      let wanted = body == "comop" ? Set(Self.groups.map(\.0)) : [body]
      return mandates.filter { wanted.contains($0.body) && $0.from <= day && $0.until.map { day < $0 } ?? true }
        .map(\.adherent)
    }
  }

  private mutating func writeAgenda(of meeting: Int64) throws -> [Int64] {
    try (1...random.number(4...6)).map { position in
      try rows.insert(
        "agenda_item", "meeting_id, position, title, purpose",
        [
          .of(meeting), .of(position), .of(random.pick(Vocabulary.agendaTitles)),
          .of(random.pick(["forDecision", "forInformation", "forDiscussion"])),
        ])
    }
  }

  /// - Returns: the adherents in the room.
  private mutating func writeAttendance(of meeting: Int64, _ body: String, _ sitting: [Int], on day: Day) throws
    -> [Int]
  {
    let columns = "meeting_id, member_id, organization_id, person_id, guest_name, status"
    var present: [Int] = []
    for index in sitting {
      let adherent = adherents[index]
      let status = random.chance(60) ? "present" : random.chance(50) ? "excused" : "absent"
      if status == "present" { present.append(index) }
      let person = status == "present" ? adherent.speaker(on: day) : nil
      try rows.insert(
        "attendance", columns, [.of(meeting), .of(adherent.id), .null, .of(person), .null, .of(status)])
    }
    if body == "copil" || body == "costrat" {
      for partner in partners {
        try rows.insert(
          "attendance", columns,
          [.of(meeting), .null, .of(partner), .null, .null, .of(random.chance(50) ? "present" : "excused")])
      }
    } else if random.chance(50) {
      let guest = random.pick(Vocabulary.givenNames) + " " + random.pick(Vocabulary.familyNames)
      try rows.insert("attendance", columns, [.of(meeting), .null, .null, .null, .of(guest), .of("present")])
    }
    return present
  }

  /// - Returns: how many are represented.
  private mutating func writeProxies(of meeting: Int64, _ sitting: [Int], _ present: [Int]) throws -> Int {
    let away = sitting.filter { !present.contains($0) }
    let grantors = random.pick(3, of: away)
    guard !present.isEmpty else { return 0 }
    for grantor in grantors {
      try rows.insert(
        "proxy", "meeting_id, grantor_id, holder_id",
        [.of(meeting), .of(adherents[grantor].id), .of(adherents[random.pick(present)].id)])
    }
    return grantors.count
  }

  private mutating func writeResolution(
    _ number: Int, of meeting: Int64, _ code: String, _ items: [Int64], _ electorate: Int, _ present: Int,
    _ represented: Int, on day: Day
  ) throws {
    let text = random.pick(Vocabulary.decisions)
    let voters = present + represented
    let against = random.number(0...voters / 4)
    let abstentions = random.number(0...(voters - against) / 4)
    let inFavour = voters - against - abstentions
    try rows.insert(
      "resolution",
      """
      meeting_id, number, agenda_item_id, text, ballot, votes_for, votes_against, abstentions, blank, spoiled, recused,
      proclaimed, electorate, present, represented
      """,
      [
        .of(meeting), .of(number), .of(random.pick(items)), .of("L’instance \(text)."), .of("showOfHands"),
        .of(inFavour), .of(against), .of(abstentions), .of(0), .of(0), .of(0),
        .of(inFavour > against ? "adopted" : "rejected"), .of(electorate), .of(present), .of(represented),
      ])
    try journal(.recordVote, "\(code)/0\(number)", "L’instance \(text). (\(inFavour) pour)", on: day)
  }

  /// All but the latest actions are done.
  private mutating func writeAction(_ number: Int, of meeting: Int64, _ code: String, _ present: [Int], on day: Day)
    throws
  {
    let due = day.adding(days: random.number(20...120))
    let done = due.adding(days: random.number(-20...60))
    let isOpen = done > lastDay || random.chance(2)
    let owner = present.isEmpty ? nil : adherents[random.pick(present)].speaker(on: day)
    try rows.insert(
      "action_item", "code, meeting_id, text, owner_id, due_on, done_on",
      [
        .of("\(code)-A\(number)"), .of(meeting), .of(random.pick(Vocabulary.tasks)), .of(owner), .of(due.iso),
        .of(isOpen ? nil : max(done, day).iso),
      ])
  }
}
