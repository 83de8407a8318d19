import Governance
import Testing

@testable import GovernanceStore

/// Lists of adherents are taken whole, as one act, and nothing in them is guessed.
@Suite struct MemberImportTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  private func line(_ number: Int, _ name: String, _ change: (inout ImportedMember) throws -> Void = { _ in }) throws
    -> ImportedMember
  {
    var member = ImportedMember(line: number)
    member.organization = try PlainText(name)
    try change(&member)
    return member
  }

  private func settings(_ resembling: MemberImport.Resembling = .leave) throws -> MemberImport {
    MemberImport(day: try day("2026-01-12"), resembling: resembling)
  }

  private func take(_ list: [ImportedMember], _ settings: MemberImport) throws -> [ImportOutcome.Kind] {
    try file.importMembers(list, settings, titled: PlainText("liste.csv")).lines.map(\.kind)
  }

  @Test func previewIsWhatWouldBeDone() throws {
    let list = [try line(2, "ADDS"), try line(3, "Un Verger fictif") { $0.college = try PlainText("actifs") }]
    let before = try file.dump()
    let preview = try file.previewImport(of: list, settings())
    #expect(try file.dump() == before)
    #expect(try file.importMembers(list, settings(), titled: PlainText("l")).lines == preview.lines)
    #expect(preview.lines.map(\.kind) == [.unchanged, .added])
  }

  @Test func oneRefusedLineRefusesAll() throws {
    let before = try file.dump()
    let list = [
      try line(2, "Un Verger fictif"), try line(3, "La Grange fictive") { $0.college = try PlainText("inconnu") },
    ]
    #expect(throws: Refusal.exchange(.importHasRefusedLines(count: 1, first: 3))) { try take(list, settings()) }
    #expect(try file.dump() == before)
  }

  @Test func sameOrganisationOnTwoLinesIsOneAdherent() throws {
    func with(_ number: Int, _ person: String) throws -> ImportedMember {
      try line(number, "Un Verger fictif") { $0.people = [ImportedPerson(.whole(try PlainText(person)))] }
    }
    #expect(
      try take([with(2, "Zoé LEFÈVRE"), with(3, "Ali BENALI"), with(4, "zoe lefevre")], settings()) == [
        .added, .changed, .unchanged,
      ])
    #expect(try file.count("representative", where: "organization_id = (SELECT max(id) FROM organization)") == 2)
  }

  @Test func resemblingNamesAreNotDecidedHere() throws {
    let list = [try line(2, "Somatem"), try line(3, "Un Verger fictif")]
    #expect(try file.previewImport(of: list, settings()).lines.map(\.kind) == [.leftAside, .added])
    #expect(try file.previewImport(of: list, settings(.add)).lines.map(\.kind) == [.added, .added])
    let count = try file.count("organization")
    #expect(try take(list, settings(.join)) == [.joined, .added])
    #expect(try file.count("organization") == count + 1)
    #expect(try file.organization("somatem").code == "somaten")
    _ = try file.undo()
    var decided = try settings()
    decided.decisions = [2: .add]
    #expect(try take(list, decided) == [.added, .added])
  }

  @Test func whoHoldsAnOfficeIsNotPushedOut() throws {
    let list = [
      try line(2, "Un Verger fictif") {
        $0.people = [ImportedPerson(.whole(try PlainText("Zoé LEFÈVRE")))]
        $0.office = try PlainText("Présidente")
      }
    ]
    #expect(throws: Refusal.exchange(.importHasRefusedLines(count: 1, first: 2))) { try take(list, settings()) }
    let other = [
      try line(2, "Un Verger fictif") {
        $0.people = [ImportedPerson(.whole(try PlainText("Zoé LEFÈVRE")))]
        $0.office = try PlainText("Vice-présidente")
      },
      try line(3, "La Grange fictive") { $0.office = try PlainText("Directrice") },
    ]
    #expect(try file.previewImport(of: other, settings()).lines[1].details == ["fonction non reprise : Directrice"])
    #expect(try take(other, settings()) == [.added, .added])
    #expect(try file.texts("SELECT title FROM mandate ORDER BY id DESC LIMIT 1") == ["Vice-présidente"])
  }

  @Test func doubtfulStartsStayDoubtful() throws {
    _ = try take(
      [
        try line(2, "Un Verger fictif") { $0.since = .about(try PlainText("2019")) },
        try line(3, "Autre Serre fictive") { $0.since = .day(try day("2025-09-01")) },
      ], settings())
    #expect(
      try file.texts(
        "SELECT from_day || ' ' || coalesce(attested_on, '-') || certainty FROM membership ORDER BY id DESC LIMIT 1")
        == ["2025-09-01 -toConfirm"])
    #expect(
      try file.texts("SELECT attested_on || ' ' || verbatim FROM membership ORDER BY id DESC LIMIT 1 OFFSET 1")
        == ["2026-01-12 2019"])
  }

  @Test func journalHoldsNoContact() throws {
    try ActExample.of(.importMembers, in: folder).act(file)
    let entry = try #require(try file.journal(limit: 1).first)
    #expect(entry.summary == "liste.csv : 1 ajouté, 1 complété")
    #expect(!entry.summary.contains("@"))
  }

  @Test func manyOfOneNameGetCodesOfTheirOwn() throws {
    let list = try (0..<300).map { number in
      try line(number + 2, "Structure d'essai \(number)") {
        $0.people = [ImportedPerson(.parts(given: try PlainText("P\(number)"), family: try PlainText("ZWINGLI")))]
      }
    }
    #expect(try Set(take(list, settings(.add))) == [.added])
    #expect(try file.count("person", where: "code LIKE 'zwingli%'") == 300)
    #expect(try take([line(2, "Encore une structure d'essai")], settings(.add)) == [.added])
    _ = try file.undo()
    _ = try file.undo()
    #expect(try file.count("person", where: "code LIKE 'zwingli%'") == 0)
  }
}
