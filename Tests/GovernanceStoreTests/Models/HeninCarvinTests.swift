import Foundation
import Governance
import Testing

@testable import GovernanceStore

/// The record of PTCE Hénin-Carvin holds what its sources print, no more and no less.
@Suite struct HeninCarvinTests {
  let folder: TemporaryFolder
  let file: AssociationFile
  let today: Day

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    today = try day("2026-01-12")
  }

  @Test func membersCollegesAndDoubts() throws {
    let listing = try file.members(on: day("2025-06-24"))
    #expect(listing.distinctMembers.count == 15)
    #expect(
      Dictionary(grouping: listing.entries, by: \.member.isResident).mapValues { Set($0.map(\.member)).count } == [
        false: 13, true: 2,
      ])
    #expect(listing.colleges.map(\.college.reference.code) == ["fondateurs", "actifs", "habitants", "partenaires"])
    #expect(listing.colleges.map(\.entries.count) == [7, 7, 2, 6])
    #expect(listing.assertionCount == 22 && listing.unplaced.isEmpty)
    #expect(Certainty.allCases.map { listing.assertionCount($0) } == [0, 2, 20])
    #expect(listing.announced == AnnouncedMembers(count: 20, year: 2025, missingAtLeast: 5, missingAtMost: 7))
    #expect(try file.count("membership", where: "certainty = 'probable'") == 15)
    #expect(try file.count("representative") == 14 && file.count("organization") == 14 && file.count("person") == 16)
  }

  @Test func bodiesTheirRhythmAndTheirRules() throws {
    let sheets = try file.bodySheets(on: today)
    #expect(sheets.map(\.body.reference.code) == ["ag", "ca", "bureau", "copil", "costrat", "comop"])
    #expect(sheets.map(\.meetingsPerYear) == [1, 4, 4, 1, 1, 4])
    #expect(sheets.map(\.seatCount) == [nil, 15, nil, nil, nil, nil])
    #expect(sheets.map(\.participants.count) == [15, 15, 7, 15, 15, 4])
    #expect(sheets.map(\.body.isAdvisory) == [false, false, false, true, true, true])
    for sheet in sheets {
      #expect(sheet.rules.map(\.subject) == Rule.Subject.allCases)
      #expect(sheet.rules.allSatisfy { $0.state == .unknown })
    }
  }

  @Test func twoNamesOnOneSeatAreOneParticipant() throws {
    let board = try file.sheet(of: file.body("ca"), on: today)
    let authority = try #require(board.participants.first { $0.member?.code == "cahc" })
    #expect(authority.people.map(\.code) == ["theret", "dupont"])
    #expect(board.participants.count { $0.member?.code == "cahc" } == 1)
    #expect(board.mandates.map(\.position) == (1...15).map { .seat($0) })
  }

  @Test func officesAndLeads() throws {
    let officers = try file.mandates(on: today, in: file.body("bureau"))
    #expect(officers.count == 7)
    #expect(
      officers.flatMap(\.people).map(\.code) == [
        "boukhateb", "roussel", "herlin", "taupin", "dauchet", "silvy-leligois", "goncalves",
      ])
    #expect(try file.count("mandate", where: "title = 'Vice-présidente'") == 1)
    let groups = try file.workingGroups(on: today)
    #expect(groups.map(\.reference.code) == ["alim", "mob", "social", "transition"])
    #expect(groups.map { $0.leads.first?.member?.code } == ["die", "afeji", "1001-commerce", "compagnons-batisseurs"])
    #expect(groups.map(\.projectCount) == [5, 5, 5, 2])
  }

  @Test func projectsHistoryAndQuestions() throws {
    let projects = try file.projects(on: today)
    #expect(projects.count == 15)
    #expect(projects.filter { $0.countsAs > 1 }.map(\.reference.code) == ["restaurants-solidaires"])
    #expect(projects.reduce(0) { $0 + $1.countsAs } == 17)
    #expect(projects.filter { $0.stage.code != Stage.notStatedCode }.map(\.reference.code) == ["cuisine-centrale"])
    #expect(try file.count("key_date") == 8 && file.count("mission") == 3)
    #expect(try file.questions().count == 19)
    #expect(try file.association().name == "PTCE Hénin-Carvin" && file.association().registerKeptSince == today)
  }

  @Test func everyFactHasItsSource() throws {
    for table in [
      "organization", "person", "membership", "representative", "college", "college_assignment", "body", "seat",
      "mandate", "project", "key_date", "mission", "premises", "staff_post",
    ] {
      #expect(try file.count(table, where: "source_id IS NULL") == 0, "\(table)")
    }
    #expect(try file.count("membership", where: "from_day IS NOT NULL OR attested_on IS NOT '2025-06-24'") == 0)
    #expect(try file.count("person_contact") == 0)
  }

  @Test func documentOfSourcesNamesEveryCodeAndEveryWord() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
    let sources = try String(contentsOf: root.appendingPathComponent("docs/sources.md"), encoding: .utf8)
    for table in ["organization", "person", "college", "body", "office", "project"] {
      for code in try file.texts("SELECT code FROM \(table)") {
        #expect(sources.contains("`\(code)`"), "\(table) \(code)")
      }
    }
    for table in [
      "organization", "person", "membership", "representative", "college_assignment", "body", "seat", "mandate",
      "project", "key_date", "premises", "staff_post",
    ] {
      for words in try file.texts("SELECT verbatim FROM \(table) WHERE verbatim IS NOT NULL") {
        #expect(sources.contains(words), "\(table): \(words)")
      }
    }
    for text in try file.texts("SELECT text FROM open_question UNION SELECT text FROM mission") {
      #expect(sources.contains(text), "\(text)")
    }
  }
}
