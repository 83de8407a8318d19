import Foundation
import GRDB
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
    try followProjects(file, &acts.generator)
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
    _ = try file.signMinutes(of: meeting, on: day("2026-05-06"), scan: nil, today: day("2026-05-06")) { _, _ in
      "{\"title\": \"PV\\n\"}\n"
    }
  }

  /// What follows a project, row by row, in an order in which people could have entered it; a year that is closed after
  /// its figures, and corrected after that.
  private func followProjects(_ file: AssociationFile, _ generator: inout SeededGenerator) throws {
    let meeting = try #require(try file.value("SELECT max(id) FROM meeting") as Int64?)
    let resolution = try #require(try file.value("SELECT max(id) FROM resolution") as Int64?)
    let project = try #require(try file.value("SELECT max(id) FROM project") as Int64?)
    let organization = try #require(try file.value("SELECT max(id) FROM organization") as Int64?)
    let owner = try #require(try file.value("SELECT max(id) FROM person") as Int64?)
    let text = ["Étude", "Visite « du » local", "L'atelier\t;"].map {
      "\($0) \(Int.random(in: 0..<100, using: &generator))"
    }
    let digest = String(repeating: "a1", count: 32)
    try file.queue.write { db in
      for index in 0..<Int.random(in: 2...5, using: &generator) {
        let project = project - Int64(index)
        func add(_ table: String, _ columns: String, _ values: (any DatabaseValueConvertible)?...) throws {
          try db.execute(
            sql: "INSERT INTO \(table) (\(columns)) VALUES (\(values.map { _ in "?" }.joined(separator: ", ")))",
            arguments: StatementArguments(values))
        }
        try add(
          "project_step", "project_id, text, owner_id, due_on, stated_on, closed_on, is_done", project, text[index % 3],
          index == 0 ? owner : nil, "2026-03-01", "2026-01-12", index == 1 ? "2026-02-01" : nil, index == 1 ? 1 : nil)
        try add("project_milestone", "project_id, text, planned_on", project, text[0], "2026-06-30")
        try add("project_milestone", "project_id, text, reached_on", project, text[1], "2025-06-30")
        try add("project_link", "project_id, meeting_id", project, meeting)
        try add("project_link", "project_id, resolution_id", project, resolution)
        try add(
          "project_document", "project_id, title, path, sha256, day", project, text[2], "/tmp/a.pdf", digest,
          "2026-01-12")
        try add(
          "project_funding", "project_id, funder_id, beneficiary_id, state, amount_cents, day, author", project,
          organization,
          index == 0 ? organization - 1 : nil, ["asked", "granted", "paid"][index % 3], 100 + index, "2026-01-12",
          "essai")
        try add(
          "indicator", "code, name, unit, period, addition", "indicateur-\(index)", text[0], "m²", "overYear", "sum")
        let indicator = db.lastInsertedRowID
        for year in [2024, 2025] {
          try add(
            "indicator_value", "indicator_id, project_id, year, value_thousandths, source, author, recorded_on",
            indicator,
            index == 1 ? nil : project, year, index * 1000, text[1], "essai", "2026-01-12")
        }
      }
      try db.execute(sql: "INSERT INTO closed_year (year, closed_on, author) VALUES (2024, '2025-06-30', 'essai')")
      try db.execute(
        sql: """
          INSERT INTO indicator_correction (indicator_id, project_id, year, value_thousandths, reason, author, corrected_on)
          SELECT indicator_id, project_id, year, 7, 'recompté', 'essai', '2026-01-12' FROM indicator_value WHERE year = 2024
          """)
      // These rows were put in without an act, which would have brought the index up to date.
      try db.execute(sql: "DELETE FROM search")
      try SearchIndex.fill(db)
    }
  }

  @Test(.enabled(if: SmallDisk.mayBeMounted, "only root may mount a small disk"))
  func exportToAFullDiskLeavesNothing() throws {
    let home = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: home)
    try SmallDisk.mounted(at: folder) {
      try folder.write(Data(count: (SmallDisk.kibibytes - 16) * 1024), as: "film")
      #expect(throws: Refusal.file(.diskFull)) { try file.export(to: folder.file("e.json")) }
      #expect(try folder.names == ["film"])
    }
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
