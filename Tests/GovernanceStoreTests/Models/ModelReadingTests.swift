import Foundation
import Governance
import Testing

@testable import GovernanceStore

/// A model that people write says where it is wrong.
@Suite struct ModelReadingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What is said of a model that ends with those lines.
  private func mistake(_ lines: String) throws -> Refusal? {
    let head = "format: 1\nassociation: {name: Pôle}\n"
    let path = try folder.write(Data((head + lines).utf8), as: "modele.yaml")
    let found = try refusal {
      _ = try AssociationFile.create(
        folder.file("a.ptce"), from: .file(at: path), keeper: PlainText("Coordination"), today: day("2026-01-12"))
    }
    #expect(try folder.names == ["modele.yaml"] || found == nil)
    return found
  }

  @Test(arguments: [
    ("persons:\n  - {code: x", "ce n'est pas du YAML bien formé, ligne"),
    ("persons: [{code: x, certainty: confirmed}]", "il manque « familyName » dans persons, n° 1"),
    ("persons: douze", "valeur inattendue dans persons"),
    ("offices: [{code: a, label: b, rank: haut}]", "valeur inattendue dans offices, n° 1, rank"),
    ("persons: [{code: x, familyName: X, certainty: sûr}]", "valeur inattendue dans persons, n° 1"),
    ("persons: [{code: É x, familyName: X, certainty: confirmed}]", "valeur inattendue dans persons, n° 1"),
    (
      "persons: [{code: x, familyName: X, certainty: confirmed}, {code: x, familyName: Y, certainty: confirmed}]",
      "« x » est écrit deux fois dans persons, n° 2"
    ),
    ("members: [{certainty: confirmed}]", "un adhérent sans organisation ni personne dans members, n° 1"),
    ("members: [{organization: x, certainty: confirmed}]", "« x » ne désigne rien dans members, n° 1"),
    (
      "defaultSource: x\nkeyDates: [{day: 2021-07, text: a, certainty: confirmed}]",
      "« x » ne désigne rien dans keyDates, n° 1"
    ),
    (
      "keyDates: [{day: \"2021-13\", text: a, certainty: confirmed}]", "« 2021-13 » ne convient pas dans keyDates, n° 1"
    ),
    (
      "keyDates: [{day: \"0000-01-01\", text: a, certainty: confirmed}]",
      "« 0000-01-01 » ne convient pas dans keyDates, n° 1"
    ),
    (
      "premises: [{description: a, from: \"2021-07\", certainty: confirmed}]",
      "« 2021-07 » ne convient pas dans premises, n° 1"
    ),
    ("notes: [{subject: a, text: \"b\\e[31m\"}]", "« b\u{FFFD}[31m » ne convient pas dans notes, n° 1"),
    ("offices: [{code: a, label: b, rank: 1}, {code: a, label: c, rank: 2}]", "valeur inattendue dans offices, n° 2"),
    (
      "groups: [{code: g, name: G}]\norganizations: [{code: o, name: O, certainty: confirmed}]\nmembers: [{organization: o, certainty: confirmed}]\nleads: [{group: g, member: o, certainty: confirmed}]",
      "valeur inattendue dans leads, n° 1"
    ),
  ])
  func mistakesHaveTheirPlace(lines: String, place: String) throws {
    guard case .file(.unreadableModel(let text)) = try mistake(lines) else {
      Issue.record("\(lines) was accepted"); return
    }
    #expect(text.hasPrefix(place), "\(text)")
  }

  @Test func missingHeadIsTold() throws {
    #expect(throws: Refusal.file(.unreadableModel("il manque « association » dans le modèle"))) {
      try ReferenceModel(yaml: "format: 1")
    }
    #expect(throws: Refusal.file(.unreadableModel("format 2 inconnu ; attendu : 1"))) {
      try ReferenceModel(yaml: "format: 2\nassociation: {name: Pôle}")
    }
    for text in ["", "bonjour", "- 1", "\u{0}"] { #expect(throws: Refusal.self) { try ReferenceModel(yaml: text) } }
  }

  @Test func unreadableFilesAreTold() throws {
    #expect(throws: Refusal.file(.noFile(path: folder.file("x.yaml")))) {
      try ReferenceModel.file(at: folder.file("x.yaml"))
    }
    let latin = try folder.write(Data([0x66, 0xE9, 0x0A]), as: "latin.yaml")
    #expect(throws: Refusal.file(.unreadableModel("le fichier n'est pas en UTF-8"))) {
      try ReferenceModel.file(at: latin)
    }
  }

  @Test func seatsAreNumberedBodyByBody() throws {
    #expect(
      try mistake(
        """
        bodies:
          - {code: a, name: A, kind: board, advisory: false, certainty: confirmed}
          - {code: b, name: B, kind: board, advisory: false, certainty: confirmed}
        seats: [{body: a, certainty: confirmed}, {body: b, certainty: confirmed}, {body: a, certainty: confirmed}]
        """) == nil)
    let file = try AssociationFile.open(folder.file("a.ptce"), for: .reading)
    #expect(try file.texts("SELECT number FROM seat ORDER BY id") == ["1", "1", "2"])
  }

  @Test func emptyModelHasTheCustomaryBodiesAndNobody() throws {
    var model = try ReferenceModel.empty()
    model.association.name = "Pôle de la Gohelle"
    model.colleges = [.init(code: "actifs", name: "Membres actifs")]
    model.groups = [.init(code: "mob", name: "Mobilité")]
    let file = try AssociationFile.create(
      folder.file("a.ptce"), from: model, keeper: PlainText("Coordination"), today: day("2026-01-12"))
    #expect(try file.bodies().map(\.reference.code) == ["ag", "ca", "bureau"])
    #expect(try file.workingGroups(on: day("2026-01-12")).map(\.reference.name) == ["Mobilité"])
    #expect(try file.members(on: day("2026-01-12")).entries.isEmpty)
    #expect(try file.count("source") == 0 && file.count("person") == 0)
  }
}
