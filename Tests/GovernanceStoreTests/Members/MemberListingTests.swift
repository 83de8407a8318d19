import GRDB
import Governance
import Testing

@testable import GovernanceStore

/// Who belongs, day by day.
@Suite struct MemberListingTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  @Test func earlierDayIsNotAttested() throws {
    let listing = try file.members(on: day("2025-01-01"))
    #expect(listing.distinctMembers.count == 15)
    #expect(listing.entries.allSatisfy { $0.state == .notAttested })
    #expect(try file.members(on: day("2025-06-24")).entries.allSatisfy { $0.state == .holds })
  }

  @Test func anOfficeIsShownBesideWhoHoldsIt() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    func held(_ code: String, _ iso: String) throws -> [String?] {
      let entry = try #require(try file.members(on: day(iso)).entries.first { $0.member.reference.code == code })
      return entry.offices.map { entry.holderToName(of: $0) }
    }
    #expect(try held("somaten", "2026-01-12") == [nil])
    // Somebody else speaks from March on; the office stays with who was elected to it.
    var nomination = try Nomination(
      of: PlainText("Ana ESSAI"), for: file.organization("somaten"), as: .primary, from: Beginning(day("2026-03-01")))
    nomination.replaced = try file.person("goncalves")
    _ = try file.appointRepresentative(nomination)
    #expect(try held("somaten", "2026-02-28") == [nil] && held("somaten", "2026-03-01") == ["José GONCALVES"])
    // Beside two who speak, it is named too.
    _ = try file.appointRepresentative(
      Nomination(
        of: PlainText("Bea ESSAI"), for: file.organization("adds"), as: .alternate, from: Beginning(day("2026-03-01"))))
    #expect(try held("adds", "2026-03-01").allSatisfy { $0 == "Nordine BOUKHATEB" })
  }

  @Test func newMemberBelongsFromItsFirstDay() throws {
    let member = try file.addMember(
      PlainText("Maison de l’emploi"), isResident: false, college: file.college("actifs"),
      since: Beginning(day("2026-02-01")),
      source: PlainText("PV du CA du 1er février 2026"))
    #expect(member.code == "maison-de-l-emploi")
    #expect(try file.members(on: day("2026-01-31")).distinctMembers.count == 15)
    let listing = try file.members(on: day("2026-02-01"))
    #expect(listing.distinctMembers.count == 16 && listing.assertionCount == 23)
    #expect(listing.assertionCount(.confirmed) == 1)
    #expect(
      try file.members(on: day("2026-02-01"), in: file.college("actifs")).entries.map(\.member.reference).last == member
    )
  }

  @Test func memberWithoutCollegeIsListedApart() throws {
    let member = try file.addMember(
      PlainText("Marie DUPUIS"), isResident: true, college: nil, since: Beginning(day("2026-02-01")))
    let listing = try file.members(on: day("2026-02-01"))
    #expect(listing.unplaced.map(\.member.reference) == [member])
    #expect(listing.unplaced.first?.certainty == .toConfirm && listing.unplaced.first?.member.isResident == true)
    #expect(try file.members(on: day("2026-02-01"), in: file.college("habitants")).unplaced.isEmpty)
  }

  @Test func lastDayIsNotOfTheSpan() throws {
    let member = try file.member("apei")
    try file.queue.write { db in
      for table in ["membership", "college_assignment"] {
        try db.execute(sql: "UPDATE \(table) SET until_day = '2026-03-01' WHERE member_id = ?", arguments: [member.id])
      }
    }
    #expect(try file.members(on: day("2026-02-28")).distinctMembers.contains(member))
    #expect(try !file.members(on: day("2026-03-01")).distinctMembers.contains(member))
    // Who left is no longer convened; the meetings held before keep their roll.
    let assembly = try file.body("ag")
    #expect(try file.sheet(of: assembly, on: day("2026-02-28")).participants.count == 15)
    #expect(try file.sheet(of: assembly, on: day("2026-03-01")).participants.count == 14)
  }

  @Test(arguments: [
    ("Mille et un commerce", false, "1001-commerce"), ("1001 COMMERCE", false, "1001-commerce"),
    ("l'ADDS", false, "adds"), ("adds", false, "adds"),
    ("lemaire", true, "lemaire"),
  ])
  func nobodyIsEnteredTwice(name: String, isResident: Bool, code: String) throws {
    let found = try refusal {
      _ = try file.addMember(PlainText(name), isResident: isResident, college: nil, since: Beginning(day("2026-02-01")))
    }
    guard case .memberAlreadyListed(_, code) = found else { Issue.record("\(String(describing: found))"); return }
    #expect(try file.journal().count == 1 && file.count("organization") == 14 && file.count("person") == 16)
  }

  @Test(arguments: ["Jérôme LEMAIRE", "LEMAIRE Jérôme", "jerome lemaire", "Mme Jérôme Lemaire"])
  func whoBearsTheNameOfAnInhabitantIsAskedFor(name: String) throws {
    let lemaire = Namesake(try file.person("lemaire"), organizations: [], isResident: true)
    #expect(throws: Refusal.member(.namesakes(name: name, [lemaire]))) {
      try file.addMember(PlainText(name), isResident: true, college: nil, since: Beginning(day("2026-02-01")))
    }
    #expect(try file.journal().count == 1 && file.count("person") == 16)
  }

  @Test func whoIsKnownOtherwiseIsNotEnteredAgain() throws {
    #expect(
      try file.addMember(
        PlainText("PIMMS médiation"), isResident: false, college: nil, since: Beginning(day("2026-02-01"))
      ).code
        == "pimms-mediation")
    #expect(
      try file.addMember(PlainText("dauchet"), isResident: true, college: nil, since: Beginning(day("2026-02-01"))).code
        == "dauchet")
    #expect(try file.count("organization") == 14 && file.count("person") == 16)
  }

  @Test func sameNamesGetCodesOfTheirOwn() throws {
    for (name, code) in [("Vélo !", "velo"), ("Vélo ?", "velo-2"), ("日本", "organization")] {
      #expect(
        try file.addMember(PlainText(name), isResident: false, college: nil, since: Beginning(day("2026-02-01"))).code
          == code)
    }
  }

  @Test func partnersAreListedOnceARole() throws {
    _ = try file.addPartner(PlainText("AVISE"), role: .funder, since: Beginning(day("2026-02-01")), source: nil)
    _ = try file.addPartner(PlainText("Avise"), role: .partner, since: Beginning(day("2026-02-01")), source: nil)
    #expect(throws: Refusal.undo(.wouldContradict("un partenaire serait inscrit deux fois le même jour"))) {
      try file.addPartner(PlainText("avise"), role: .funder, since: Beginning(day("2026-03-01")), source: nil)
    }
    #expect(try file.partners(on: day("2026-01-31")).isEmpty)
    #expect(try file.partners(on: day("2026-02-01")).map(\.role) == [.funder, .partner])
    #expect(try file.sheet(of: file.body("costrat"), on: day("2026-02-01")).participants.last?.capacity == .advisory)
    #expect(try file.sheet(of: file.body("costrat"), on: day("2026-02-01")).participants.count == 16)
  }
}
