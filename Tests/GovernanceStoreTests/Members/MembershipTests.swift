import Governance
import Testing

@testable import GovernanceStore

/// An adherent comes, leaves, and comes back; each day keeps its answer.
@Suite struct MembershipTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func leave(_ name: String, on iso: String?, _ reason: DepartureReason = .resignation) throws -> StillHeld {
    try file.endMembership(
      Departure(of: file.member(name), reason, on: iso.map { try day($0) }), today: day("2026-03-12")
    ).stillHeld
  }

  @Test func departureEndsBelongingAndCollegesAndTellsTheRest() throws {
    let held = try leave("die", on: "2026-09-01")
    #expect(held.mandates.count == 3 && held.representatives.map(\.code) == ["dauchet"] && held.projects.count == 1)
    #expect(try file.members(on: day("2026-08-31")).assertionCount == 22)
    #expect(try file.members(on: day("2026-09-01")).assertionCount == 20)
    #expect(try file.members(on: day("2026-09-01")).distinctMembers.count == 14)
    // Nothing else ended.
    #expect(try file.count("mandate", where: "until_day IS NOT NULL") == 0)
    #expect(try file.count("representative", where: "until_day IS NOT NULL") == 0)
  }

  @Test func theFirstDayIsToldWhenItIsFound() throws {
    let member = try file.member("apei")
    func tell(_ iso: String) throws {
      _ = try file.tellEntryDay(
        of: member, Beginning(day(iso)), source: PlainText("bulletin"), today: day("2026-03-12"))
    }
    // Seen on 24 June 2025, it cannot have come after.
    #expect(throws: Refusal.self) { try tell("2025-07-01") }
    func isKnown() throws -> Bool {
      try file.members(on: day("2024-01-01")).entries.contains { $0.state == .holds && $0.member.reference == member }
    }
    #expect(try !isKnown())
    try tell("2023-02-01")
    #expect(throws: Refusal.self) { try tell("2022-01-01") }
    _ = try leave("apei", on: "2026-02-01")
    #expect(throws: Refusal.self) { try tell("2022-01-01") }
  }

  @Test func aMandateThroughAGapIsFound() throws {
    func found() throws -> [String] {
      try file.verify(AssociationFile.checks, on: day("2026-03-12")).flatMap(\.findings).map(\.text).filter {
        $0.contains("un mandat est tenu")
      }
    }
    _ = try leave("apei", on: "2026-02-01")
    let before = try found()
    try file.returnMember(file.member("apei"), to: nil, since: day("2026-03-01"))
    #expect(before.allSatisfy { $0.hasSuffix("le 1er février 2026.") } && !before.isEmpty)
    // Told as long as it is not mended, with the return.
    #expect(try found() == before.map { $0.dropLast() + " et y est revenu le 1er mars 2026." })
  }

  @Test func whoLeftComesBackByAnActOfItsOwn() throws {
    _ = try leave("apei", on: "2026-02-01")
    let name = try PlainText("l'APEI")
    #expect(
      throws: Refusal.member(.wasMember(name: "APEI Hénin-Carvin", code: "apei", until: try day("2026-02-01")))
    ) { try file.addMember(name, isResident: false, college: nil, since: Beginning(day("2026-03-01"))) }
    let member = try file.member("apei")
    #expect(throws: Refusal.memberAlreadyListed(name: member.name, code: "apei")) {
      try file.returnMember(member, to: nil, since: day("2026-01-15"))
    }
    try file.returnMember(member, to: nil, since: day("2026-03-01"))
    #expect(try file.sheet(of: member, on: day("2026-03-01")).memberships.count == 2)
    #expect(try !file.members(on: day("2026-02-15")).distinctMembers.contains(member))
    #expect(try file.members(on: day("2026-03-01")).unplaced.map(\.member.reference) == [member])
    #expect(throws: Refusal.memberAlreadyListed(name: member.name, code: "apei")) {
      try file.returnMember(member, to: nil, since: day("2026-04-01"))
    }
  }

  @Test func departureComesAfterArrivalAndOnce() throws {
    let pimms = try file.addMember(
      PlainText("Pimms"), isResident: false, college: nil, since: Beginning(day("2026-02-01")))
    for iso in ["2026-02-01", "2026-01-01"] {
      #expect(throws: Refusal.dayBeforeStart(try day(iso), start: try day("2026-02-01"))) {
        try leave("pimms", on: iso)
      }
    }
    #expect(
      throws: Refusal.member(
        .seenLater(name: "APEI Hénin-Carvin", on: try day("2025-06-24"), seen: try day("2025-06-24")))
    ) { try leave("apei", on: "2025-06-24") }
    _ = try leave("pimms", on: "2026-05-01")
    #expect(throws: Refusal.member(.alreadyLeft(name: "Pimms", code: pimms.code, on: try day("2026-05-01")))) {
      try leave("pimms", on: "2026-06-01")
    }
  }

  @Test func anUnknownDayIsFoundLater() throws {
    _ = try leave("apei", on: nil)
    let entry = try file.members(on: day("2026-03-01")).entries.first { $0.member.reference.code == "apei" }
    #expect(entry?.state == .notAttested)
    #expect(throws: Refusal.member(.alreadyLeft(name: "APEI Hénin-Carvin", code: "apei", on: nil))) {
      try leave("apei", on: nil)
    }
    _ = try leave("apei", on: "2026-01-15")
    #expect(try file.members(on: day("2026-03-01")).entries.allSatisfy { $0.member.reference.code != "apei" })
  }

  @Test func decisionsAreNamed() throws {
    let meeting = try file.board(on: "2026-03-12")
    try file.note(["adds"], at: meeting)
    try file.vote("Pimms est admis.", 1, at: meeting)
    let pimms = try file.addMember(
      PlainText("Pimms"), isResident: false, college: nil, since: Beginning(day("2026-03-12")), decision: (meeting, 1))
    #expect(throws: Refusal.vote(.noResolution(number: 2, code: "CA-2026-01", count: 1))) {
      try file.addMember(
        PlainText("Autre"), isResident: false, college: nil, since: Beginning(day("2026-03-12")), decision: (meeting, 2)
      )
    }
    var exclusion = Departure(of: pimms, .exclusion, on: try day("2026-09-01"))
    exclusion.decision = (meeting, 1)
    exclusion.source = try PlainText("PV du 12 mars")
    _ = try file.endMembership(exclusion, today: day("2026-03-12"))
    let membership = try #require(try file.sheet(of: pimms, on: day("2026-03-12")).memberships.first)
    #expect(membership.provenance.certainty == .confirmed && membership.admittedBy == "CA-2026-01/01")
    #expect(membership.endReason == .exclusion && membership.endedBy == "CA-2026-01/01")
    #expect(membership.endSource == "PV du 12 mars")
  }

  @Test func aNameIsThatOfItsDay() throws {
    let die = try file.organization("die")
    let before = try file.board(on: "2026-03-05")
    try file.note(["die"], at: before)
    _ = try file.rename(die, to: PlainText("Dynamique Emploi"), from: day("2026-06-01"), source: PlainText("JO"))
    func listed(_ iso: String) throws -> [String] {
      try file.members(on: day(iso)).entries.filter { $0.member.reference.code == "die" }.map(\.member.reference.name)
    }
    #expect(try listed("2026-05-31") == ["DIE", "DIE"] && listed("2026-06-01").first == "Dynamique Emploi")
    #expect(try file.record(of: before).roll.entries.contains { $0.participant.name == "DIE" && $0.status == .present })
    #expect(try file.member("DIE").code == "die" && file.member("dynamique emploi").code == "die")
    #expect(try file.sheet(of: file.member("die"), on: day("2026-05-31")).member.reference.name == "DIE")
    // A representative who speaks after the change is still noted for the same adherent.
    let after = try file.board(on: "2026-06-20")
    try file.note(["DIE"], at: after)
    #expect(try file.record(of: after).roll.presentVoters == 1)
    #expect(
      throws: Refusal.member(.nameTaken(name: "mille et un COMMERCE", by: "1001 Commerce", code: "1001-commerce"))
    ) { try file.rename(die, to: PlainText("mille et un COMMERCE"), from: day("2026-07-01"), source: nil) }
    #expect(throws: Refusal.valueUnchanged("Dynamique Emploi")) {
      try file.rename(die, to: PlainText("Dynamique Emploi"), from: day("2026-07-01"), source: nil)
    }
    #expect(throws: Refusal.dayBeforeStart(try day("2026-06-01"), start: try day("2026-06-01"))) {
      try file.rename(die, to: PlainText("DIE"), from: day("2026-06-01"), source: nil)
    }
    _ = try file.rename(die, to: PlainText("DIE"), from: day("2026-08-01"), source: nil)
    #expect(try listed("2026-07-31").first == "Dynamique Emploi" && listed("2026-08-01").first == "DIE")
  }
}
