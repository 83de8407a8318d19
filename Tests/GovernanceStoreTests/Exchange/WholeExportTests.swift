import Foundation
import Governance
import Testing

@testable import GovernanceStore

/// What is exported and imported is equal, and an export that is not whole makes nothing.
@Suite struct WholeExportTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: 1...6)
  func exportImportExportIsIdentical(seed: UInt64) throws {
    let file = try AssociationFile.heninCarvin(in: folder)
    var acts = RandomActs(seed: seed)
    for _ in 0..<120 { _ = try refusal { try acts.perform(on: file) } }
    for _ in 0..<3 { _ = try refusal { _ = try file.undo() } }
    try ActExample.of(.importMembers, in: folder).act(file)
    try seal(file)
    try file.export(to: folder.file("un.json"))
    let copy = try AssociationFile.create(
      folder.file("copie.ptce"), fromExport: folder.file("un.json"), clock: { "2026-01-12T09:41:00Z" })
    #expect(try copy.dump() == file.dump())
    #expect(try copy.journal(limit: 1000) == file.journal(limit: 1000))
    #expect(try copy.integrityFindings().isEmpty)
    try copy.export(to: folder.file("deux.json"))
    #expect(try folder.bytes("un.json") == folder.bytes("deux.json"))
    // What was done before is history: nothing of it is taken back.
    #expect(try refusal { _ = try copy.undo() } != nil)
    #expect(try copy.dump() == file.dump())
    _ = try copy.board(on: "2027-02-02")
    _ = try copy.undo()
    #expect(try copy.dump() == file.dump())
  }

  /// Minutes that are sealed, and years that are closed, close what they tell: these rows have to come before.
  private func seal(_ file: AssociationFile) throws {
    let meeting = try file.board(on: "2026-05-05")
    try file.note(["adds", "die"], at: meeting)
    try file.vote("Budget", 2, at: meeting)
    _ = try file.signMinutes(of: meeting, on: day("2026-05-06"), scan: nil) { _, _ in "{\"title\": \"PV\\n\"}\n" }
    // A closed year closes its figures.
    try ActExample.of(.correctIndicator, in: folder).prepare(file)
    try ActExample.of(.correctIndicator, in: folder).act(file)
  }

  @Test func exportIsPrivateAndNeverOverwrites() throws {
    let file = try AssociationFile.heninCarvin(in: folder)
    try file.export(to: folder.file("e.json"))
    let mode = try FileManager.default.attributesOfItem(atPath: folder.file("e.json"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(throws: Refusal.file(.fileExists(path: folder.file("e.json")))) {
      try file.export(to: folder.file("e.json"))
    }
    #expect(throws: Refusal.file(.folderNotWritable(path: folder.file("absent")))) {
      try file.export(to: folder.file("absent/e.json"))
    }
    #expect(try folder.names.filter { !$0.hasPrefix("henin-carvin.ptce") } == ["e.json"])
  }

  @Test func eachTableAndColumnIsThere() throws {
    let file = try AssociationFile.heninCarvin(in: folder)
    try file.export(to: folder.file("e.json"))
    let json = try #require(try JSONSerialization.jsonObject(with: folder.bytes("e.json")) as? [String: Any])
    let tables = try #require(json["tables"] as? [String: [[String: Any]]])
    #expect(try Set(tables.keys) == file.read { Set(try ExportFormat.tables($0)) })
    #expect(json["schemaVersion"] as? Int == Migrations.version)
    #expect(tables["organization"]?.count == (try file.count("organization")))
    #expect(tables["journal"]?.first?.keys.contains("changeset") == false)
  }

  @Test(arguments: [
    ("\"formatVersion\": 1", "\"formatVersion\": 2", "newer"), ("\"schemaVersion\": ", "\"schemaVersion\": 9", "newer"),
    ("\"format\": \"ptce-export\"", "\"format\": \"autre\"", "ligne 2"), ("\"tables\": {", "\"tables\": [", "ligne 6"),
    ("\"mission\": [", "\"missions\": [", "missions"),
    ("\"kind\": \"unknown\"", "\"kind\": \"magique\"", "organization_kind_is_known"),
    ("\"kind\": \"unknown\"", "\"genre\": \"sse\"", "genre"),
    ("\"organization_id\": 1,", "\"organization_id\": 4999,", "absente"),
    ("\"kind\": \"createFile\"", "\"kind\": \"autre\"", "inconnu"), ("\"rank\": 1", "\"rank\": 1.5", "ligne"),
    ("\"rank\": 1", "\"rank\": \"un\"", "ligne"), ("\n}\n}\n", "\n}\n", "trop tôt"),
    ("\n}\n}\n", "\n}\n}\n{}", "suit la fin"),
    ("\"keeper\": \"", "\"keeper\": \"\\u001b", "contrôle"),
    ("\"keeper\": \"", "\"keeper\": null, \"keeper\": \"", "deux fois"),
  ])
  func brokenExportsMakeNothing(_ whole: String, _ broken: String, _ told: String) throws {
    try AssociationFile.heninCarvin(in: folder).export(to: folder.file("e.json"))
    let text = String(decoding: try folder.bytes("e.json"), as: UTF8.self)
    let range = try #require(text.range(of: whole))
    let names = try folder.names
    try folder.write(Data(text.replacingCharacters(in: range, with: broken).utf8), as: "e.json")
    let found = try refusal {
      _ = try AssociationFile.create(folder.file("copie.ptce"), fromExport: folder.file("e.json"))
    }
    switch found {
    case .exchange(.newerExport): #expect(told == "newer")
    case .exchange(.unreadableExport(let reason)): #expect(reason.contains(told), "\(reason)")
    default: Issue.record("\(told): \(String(describing: found))")
    }
    #expect(try folder.names == names)
  }

  @Test func anythingElseIsRefused() throws {
    for (index, text) in [
      "", "{", "[]", "null", "{}", "{\"tables\": {}}", "\u{89}PNG", "{\"format\": \"ptce-export\"}",
    ].enumerated() {
      try folder.write(Data(text.utf8), as: "e\(index).json")
      #expect(throws: Refusal.self, "\(text)") {
        try AssociationFile.create(folder.file("copie.ptce"), fromExport: folder.file("e\(index).json"))
      }
    }
    #expect(try !folder.names.contains { $0.hasPrefix("copie") })
  }

  @Test func exportCutAnywhereIsRefused() throws {
    try AssociationFile.heninCarvin(in: folder).export(to: folder.file("e.json"))
    let whole = try folder.bytes("e.json")
    var generator = SeededGenerator(state: 3)
    for _ in 0..<25 {
      try folder.write(whole.prefix(Int.random(in: 0..<whole.count - 2, using: &generator)), as: "c.json")
      #expect(throws: Refusal.self) {
        try AssociationFile.create(folder.file("copie.ptce"), fromExport: folder.file("c.json"))
      }
    }
    #expect(try !folder.names.contains { $0.hasPrefix("copie") })
  }
}
