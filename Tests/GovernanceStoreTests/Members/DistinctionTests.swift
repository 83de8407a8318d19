import GRDB
import Governance
import Testing

@testable import GovernanceStore

/// What somebody said to be two is not proposed to become one, wherever it goes.
@Suite struct DistinctionTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
    try file.enterTwice()
    try enter("Anne", "JUMEAU", as: ["jumeau", "jumeau-2"])
  }

  private func enter(_ given: String, _ family: String, as codes: [String]) throws {
    try file.queue.write { db in
      for code in codes {
        try db.execute(
          sql: "INSERT INTO person (code, given_name, family_name, certainty) VALUES (?, ?, ?, 'confirmed')",
          arguments: [code, given, family])
      }
    }
  }

  /// What is proposed of those entered twice; Pimms Médiation of the model resembles them too.
  private func findings() throws -> [String] {
    try file.verify(AssociationFile.checks.filter { $0.name == "doublons" }, on: day("2026-03-17"))
      .flatMap(\.findings).map(\.next).filter { !$0.contains("pimms-mediation") }.sorted()
  }

  private func distinguish(_ one: String, _ other: String) throws {
    try file.distinguish(file.entries(one, other), on: day("2026-03-01"))
  }

  @Test func whatIsSaidToBeTwoIsNotFound() throws {
    #expect(try findings() == ["adhérent doublon pimms pimms-2", "personne doublon jumeau jumeau-2"])
    try distinguish("pimms-2", "pimms")
    try distinguish("jumeau", "jumeau-2")
    #expect(try findings().isEmpty)
    #expect(try file.othersThan(file.person("jumeau")).map(\.code) == ["jumeau-2"])
    #expect(try file.othersThan(file.member("pimms-2")).map(\.code) == ["pimms"])
    try file.takeBackDistinction(of: file.entries("jumeau-2", "jumeau"))
    #expect(try findings() == ["personne doublon jumeau jumeau-2"])
    _ = try file.undo()
    _ = try file.undo()
    #expect(try findings() == ["personne doublon jumeau jumeau-2"])
    _ = try file.redo()
    #expect(try findings().isEmpty)
  }

  /// Of three of one name each is asked about until it is told apart from each of the others.
  @Test func ofThreeOfOneNameEachPairIsAskedFor() throws {
    try distinguish("jumeau", "jumeau-2")
    try distinguish("pimms", "pimms-2")
    try enter("Zoé", "TRIO", as: ["trio-1", "trio-2", "trio-3"])
    #expect(try findings() == ["personne doublon trio-1 trio-2", "personne doublon trio-1 trio-3"])
    try distinguish("trio-1", "trio-3")
    #expect(try findings() == ["personne doublon trio-1 trio-2", "personne doublon trio-2 trio-3"])
    try distinguish("trio-1", "trio-2")
    try distinguish("trio-3", "trio-2")
    #expect(try findings().isEmpty)
  }

  @Test func whatCannotBeSaidIsTold() throws {
    #expect(throws: Refusal.member(.oneEntry(name: "ADDS", code: "adds"))) { try distinguish("adds", "ADDS") }
    #expect(throws: Refusal.member(.twoKindsOfEntry(one: "adds", other: "taupin"))) {
      try distinguish("adds", "taupin")
    }
    #expect(throws: Refusal.unknownReference(.person, "personne-ici", suggestions: [])) {
      try distinguish("taupin", "personne-ici")
    }
    let pair = try file.entries("pimms", "pimms-2")
    #expect(throws: Refusal.member(.notSaidToBeTwo(pair))) { try file.takeBackDistinction(of: pair) }
    try distinguish("pimms", "pimms-2")
    #expect(throws: Refusal.member(.saidToBeTwo(pair, on: try day("2026-03-01")))) {
      try distinguish("pimms", "pimms-2")
    }
  }

  @Test func twoThatAreTwoAreNotJoined() throws {
    try distinguish("pimms", "pimms-2")
    let obstacle = JoinObstacle.saidToBeTwo(kept: "pimms-2", duplicate: "pimms", on: try day("2026-03-01"))
    #expect(throws: Refusal.member(.cannotJoin(kept: "Pimms !", duplicate: "Pimms", [obstacle]))) {
      try file.join(file.organization("pimms"), into: file.organization("pimms-2"))
    }
    try file.takeBackDistinction(of: file.entries("pimms", "pimms-2"))
    _ = try file.join(file.organization("pimms"), into: file.organization("pimms-2"))
  }

  /// Who is another than one of two entries of one person is another than that person, and it is said once.
  @Test func aJoinKeepsWhatWasSaidOfBoth() throws {
    try distinguish("essai", "taupin")
    try distinguish("essai-2", "taupin")
    try distinguish("essai-2", "herlin")
    let before = try file.dump()
    _ = try file.join(file.person("essai-2"), into: file.person("essai"))
    #expect(try file.othersThan(file.person("essai")).map(\.code) == ["herlin", "taupin"])
    #expect(try file.count("distinction") == 2)
    _ = try file.undo()
    #expect(try file.dump() == before)
    _ = try file.redo()
    #expect(try file.count("distinction") == 2)
  }

  @Test func aNewNameLeavesThemTwo() throws {
    try distinguish("pimms", "pimms-2")
    _ = try file.rename(
      file.organization("pimms-2"), to: PlainText("Pimms du Lac"), from: day("2026-03-01"), source: nil)
    #expect(try findings() == ["personne doublon jumeau jumeau-2"])
  }

  /// Who was entered as another of the name is one, without a word more.
  @Test func aNamesakeIsSaidToBeAnother() throws {
    _ = try file.addMember(
      PlainText("Odette DAUCHET"), isResident: true, college: nil, since: Beginning(day("2026-02-01")),
      isNamesake: true)
    #expect(try findings() == ["adhérent doublon pimms pimms-2", "personne doublon jumeau jumeau-2"])
    #expect(try file.othersThan(file.person("dauchet-2")).map(\.code) == ["dauchet"])
    let pair = try file.entries("dauchet", "dauchet-2")
    #expect(throws: Refusal.member(.saidToBeTwo(pair, on: nil))) { try distinguish("dauchet", "dauchet-2") }
    _ = try file.undo()
    #expect(try file.count("distinction") == 0)
  }

  /// What was answered to a list is kept; a word for the whole list tells of no pair.
  @Test(arguments: [true, false])
  func whatAListWasAnsweredIsKept(isAnswered: Bool) throws {
    var settings = MemberImport(day: try day("2026-03-01"), resembling: isAnswered ? .leave : .add)
    var organization = ImportedMember(line: 2)
    organization.organization = try PlainText("1001 Comerce")
    var resident = ImportedMember(line: 3)
    resident.people = [ImportedPerson(.told(PersonName(given: "Odette", family: "DAUCHET")))]
    if isAnswered {
      for (line, name) in [(2, "1001 Comerce"), (3, "Odette DAUCHET")] {
        settings.answers[ImportQuestion.Key(line: line, name: name)] = .other
      }
    }
    _ = try file.importMembers([organization, resident], settings, titled: PlainText("liste"))
    let asked = ["adhérent doublon 1001-commerce 1001-comerce", "personne doublon dauchet dauchet-2"]
    #expect(try findings().filter { asked.contains($0) } == (isAnswered ? [] : asked))
  }

  @Test func anExportKeepsThem() throws {
    try distinguish("pimms", "pimms-2")
    try file.export(to: folder.file("tout.json"))
    let copy = try AssociationFile.create(folder.file("copie.ptce"), fromExport: folder.file("tout.json"))
    #expect(try copy.othersThan(copy.member("pimms")).map(\.code) == ["pimms-2"])
  }
}
