import GRDB
import Governance
import GovernanceFrench
import Testing

@testable import GovernanceStore

@Suite struct CheckTests {
  @Test("Nothing is found in a register that is well kept")
  func silence() throws {
    let folder = try TemporaryFolder()
    let file = try WellKeptFile.make(in: folder)
    let results = try file.verify(AssociationFile.checks, on: day(WellKeptFile.today))
    #expect(results.flatMap { $0.lines(limit: 5, nameWidth: 0) } == [])
  }

  @Test("Each check has a fault of its own, and no fault is without its check")
  func complete() {
    #expect(Set(CheckFixtures.faults.keys) == Set(AssociationFile.checks.map(\.name)))
    #expect(Set(AssociationFile.checks.map(\.name)).count == AssociationFile.checks.count)
    #expect(AssociationFile.checks.count >= 25)
  }

  @Test("Each check finds exactly its fault, and says what its documentation shows", arguments: AssociationFile.checks)
  func fault(_ check: CheckHeading) throws {
    let folder = try TemporaryFolder()
    let file = try WellKeptFile.make(in: folder)
    let fault = try #require(CheckFixtures.faults[check.name])
    try file.queue.write { try $0.execute(sql: fault) }
    let results = try file.verify([check], on: day(WellKeptFile.today))
    #expect(results.flatMap(\.findings).map(\.french) == [check.example.french])
  }

  @Test("Names are what one types: small letters and hyphens; rules are sentences", arguments: AssociationFile.checks)
  func documentation(_ check: CheckHeading) {
    #expect(check.name == check.name.folded && !check.name.contains(" "))
    #expect(check.rule.hasSuffix(".") && check.rule.count > 20)
    #expect(!check.source.isEmpty && !check.source.hasSuffix("."))
    #expect(check.example.text.hasSuffix(".") || check.example.text.hasSuffix("?"))
  }

  @Test("On the reference file it finds exactly the known gaps of its source")
  func reference() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let results = try file.verify(AssociationFile.checks, on: day("2026-01-12"))
    #expect(results.flatMap { $0.lines(limit: 10, nameWidth: 0) } == HeninCarvinGaps.lines)
  }

  @Test("What an event of a later day says is not found before that day")
  func later() throws {
    let folder = try TemporaryFolder()
    let file = try WellKeptFile.make(in: folder)
    let before = try day("2027-12-31")
    let after = try day("2028-01-01")
    let ended = try #require(AssociationFile.checks.first { $0.name == "mandats-echus" })
    #expect(try file.verify([ended], on: before).isEmpty)
    #expect(try file.verify([ended], on: after).flatMap(\.findings).count == 3)
  }

  @Test("More findings than the limit are counted")
  func limit() throws {
    let check = try #require(AssociationFile.checks.first)
    let findings = (1...12).map { Finding("x", "Constat \($0).", next: "aide") }
    let lines = CheckResult(check: check, findings: findings).lines(limit: 2, nameWidth: 0)
    #expect(lines.count == 3 && lines[2] == "\(check.name)  … et 10 autres. Ensuite : vérifier \(check.name)")
  }

  @Test("Names that look like another's are asked about, as an import does")
  func resemblance() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    for name in ["1001 Comerce", "Maison et Cité", "DB Fermeture"] {
      _ = try file.addMember(
        PlainText(name), isResident: false, college: nil, since: Beginning(day("2026-01-12")))
    }
    let check = try #require(AssociationFile.checks.first { $0.name == "doublons" })
    let found = try file.verify([check], on: day("2026-01-12")).flatMap(\.findings)
    #expect(found.count == 3 && found.map(\.text).contains { $0.contains("« 1001 Comerce »") }, "\(found.map(\.text))")
  }

  @Test("Two who hold one office, and one who holds it twice, are told apart")
  func officesTwice() throws {
    let folder = try TemporaryFolder()
    let file = try WellKeptFile.make(in: folder)
    let checks = AssociationFile.checks.filter { ["fonctions-doublees", "fonctions-repetees"].contains($0.name) }
    func found() throws -> [String] { try file.verify(checks, on: day(WellKeptFile.today)).map(\.check.name) }
    func give(_ office: String, to person: Int) throws {
      try file.queue.write {
        try $0.execute(
          sql: """
            INSERT INTO mandate (body_id, office, member_id, person_id, from_day, certainty)
            VALUES (\(CheckFixtures.bureau), ?, 1, ?, '2025-01-01', 'confirmed')
            """, arguments: [office, person])
      }
    }
    try give("president", to: 1)
    #expect(try found() == ["fonctions-repetees"])
    try give("president", to: 2)
    #expect(try found() == ["fonctions-doublees", "fonctions-repetees"])
  }

  @Test("An entry that was mended to a day after a meeting, or after a mandate, is told")
  func mendedEntry() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    let meeting = try file.board(on: "2026-02-03")
    try file.note(["adds"], at: meeting)
    let checks = AssociationFile.checks.filter {
      ["presences-hors-adhesion", "mandats-avant-adhesion"].contains($0.name)
    }
    #expect(try file.verify(checks, on: day("2026-03-17")).isEmpty)
    try file.queue.write {
      try $0.execute(
        sql: """
          UPDATE membership SET from_day = '2026-02-15', attested_on = NULL
          WHERE member_id = (SELECT member.id FROM member JOIN organization ON organization.id = organization_id
            WHERE code = 'adds')
          """)
    }
    #expect(Set(try file.verify(checks, on: day("2026-03-17")).map(\.check.name)) == Set(checks.map(\.name)))
  }

  @Test("Names of people that are nearly alike are found")
  func nearNamesOfPeople() throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    for (name, code) in [("Maurice MONOKI", "die"), ("Jérôme LEMAIR", "adds"), ("Jean NEUF", "apei")] {
      _ = try file.appointRepresentative(
        try Nomination(
          of: PlainText(name), for: file.organization(code), as: .alternate, from: Beginning(day("2026-03-01"))))
    }
    let check = AssociationFile.checks.filter { $0.name == "doublons" }
    #expect(
      try file.verify(check, on: day("2026-03-17")).flatMap(\.findings).map(\.next).sorted() == [
        "personne doublon lemaire lemair", "personne doublon monoky monoki",
      ])
  }
}
