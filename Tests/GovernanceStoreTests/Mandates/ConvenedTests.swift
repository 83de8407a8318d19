import Governance
import Testing

@testable import GovernanceStore

/// Who is convened follows from what holds on the day of the meeting.
@Suite struct ConvenedTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func convened(_ body: String, _ iso: String) throws -> [String: Participant.Capacity] {
    let meeting = try file.schedule(file.assembly(body), on: day(iso), at: nil, place: nil)
    return try file.record(of: meeting).participants.reduce(into: [:]) { $0[$1.name] = $1.capacity }
  }

  @Test func partnersAndFundersOfTheDayOfTheMeeting() throws {
    _ = try file.addPartner(PlainText("DREETS"), role: .funder, since: Beginning(day("2026-02-01")), source: nil)
    _ = try file.addPartner(PlainText("CRESS"), role: .partner, since: Beginning(day("2026-02-01")), source: nil)
    _ = try file.endPartnership(of: file.organization("dreets"), role: nil, on: day("2026-06-01"))
    #expect(try convened("costrat", "2026-01-31")["DREETS"] == nil)
    #expect(try convened("costrat", "2026-05-31")["DREETS"] == .advisory)
    #expect(try convened("costrat", "2026-06-01")["DREETS"] == nil)
    let committee = try convened("copil", "2026-05-31")
    #expect(committee["CRESS"] == .advisory && committee["DREETS"] == nil && committee["ADDS"] == .voting)
    #expect(throws: Refusal.mandate(.notPartner(name: "DREETS", on: try day("2026-07-01")))) {
      try file.endPartnership(of: file.organization("dreets"), role: nil, on: day("2026-07-01"))
    }
  }

  @Test func aGroupsMeetingIsForItsLeadAndItsMembers() throws {
    let group = try file.workingGroup("alim")
    _ = try file.addPartner(PlainText("CRESS"), role: .partner, since: Beginning(day("2026-01-02")), source: nil)
    try file.join(group, organization: file.organization("apei"), person: nil, from: Beginning(day("2026-02-01")))
    try file.join(group, organization: file.organization("cress"), person: nil, from: Beginning(day("2026-02-01")))
    try file.join(
      group, organization: file.organization("cahc"), person: file.person("dupont"), from: Beginning(day("2026-02-01")))
    #expect(throws: Refusal.mandate(.alreadyInGroup(name: "CRESS", group: "alim"))) {
      try file.join(group, organization: file.organization("cress"), person: nil, from: Beginning(day("2026-03-01")))
    }
    // With somebody who comes for it, an organisation is in already.
    #expect(throws: Refusal.mandate(.alreadyInGroup(name: "CAHC", group: "alim"))) {
      try file.join(group, organization: file.organization("cahc"), person: nil, from: Beginning(day("2026-03-01")))
    }
    // And where nobody was named, one more line would make it two.
    #expect(throws: Refusal.mandate(.alreadyInGroup(name: "APEI Hénin-Carvin", group: "alim"))) {
      try file.join(
        group, organization: file.organization("apei"), person: file.person("dupont"),
        from: Beginning(day("2026-03-01")))
    }
    #expect(try convened("alim", "2026-01-31") == ["DIE": .voting])
    let members = try convened("alim", "2026-03-01")
    #expect(members == ["DIE": .voting, "APEI Hénin-Carvin": .voting, "CAHC": .voting, "CRESS": .advisory])
    let record = try file.record(of: file.meeting("ALIM-2026-02", .current, on: day("2026-03-01")))
    #expect(record.participants.first { $0.name == "CAHC" }?.people.map(\.code) == ["dupont"])
    try file.leave(group, organization: file.organization("apei"), person: nil, on: day("2026-04-01"))
    #expect(try convened("alim", "2026-04-01")["APEI Hénin-Carvin"] == nil)
  }
}
