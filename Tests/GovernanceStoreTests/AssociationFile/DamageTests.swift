import Foundation
import GRDB
import Governance
import Testing

@testable import GovernanceStore

/// A damaged file, or one that another program changed, is told as such.
@Suite struct DamageTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try AssociationFile.heninCarvin(in: folder).path
  }

  private func change(_ sql: String) throws {
    try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  private func readEverything(_ file: AssociationFile) throws {
    let today = try day("2026-01-12")
    _ = try file.members(on: today)
    _ = try file.bodySheets(on: today)
    _ = try file.projects(on: today)
    _ = try file.workingGroups(on: today)
    _ = try file.journal()
    _ = try file.dump()
    #expect(try !file.integrityFindings().isEmpty)
  }

  @Test(arguments: [4096, 5000, 8192, 40_000, 100_000])
  func truncatedFileIsDamaged(size: Int) throws {
    try folder.write(folder.bytes("henin-carvin.ptce").prefix(size), as: "henin-carvin.ptce")
    let found = try refusal { try readEverything(AssociationFile.open(path, for: .reading)) }
    #expect(found == .file(.damagedFile(path: path)))
  }

  @Test func damagedPagesAreToldAndNeverCrash() throws {
    let whole = try folder.bytes("henin-carvin.ptce")
    var generator = SeededGenerator(state: 7)
    for page in 1..<(whole.count / 4096) {
      var bytes = whole
      for offset in 0..<512 { bytes[page * 4096 + offset] = UInt8.random(in: .min ... .max, using: &generator) }
      try folder.write(bytes, as: "henin-carvin.ptce")
      let found = try refusal { try readEverything(AssociationFile.open(path, for: .reading)) }
      #expect(found == nil || found == .file(.damagedFile(path: path)), "page \(page)")
    }
  }

  @Test(arguments: [
    ("CREATE TRIGGER espion AFTER INSERT ON meeting BEGIN DELETE FROM attendance; END", ["espion"]),
    ("CREATE TRIGGER grdb_migrations AFTER INSERT ON meeting BEGIN DELETE FROM attendance; END", ["grdb_migrations"]),
    ("CREATE TRIGGER member AFTER INSERT ON meeting BEGIN DELETE FROM attendance; END", ["member"]),
    ("CREATE VIEW tout AS SELECT * FROM person", ["tout"]), ("CREATE TABLE plus (x)", ["plus"]),
    ("CREATE INDEX vite ON person (family_name)", ["vite"]), ("DROP INDEX mandate_by_body", ["mandate_by_body"]),
    ("ALTER TABLE person ADD COLUMN birthday TEXT", ["person"]),
  ])
  func foreignObjectsForbidActingNotReading(sql: String, names: [String]) throws {
    try change(sql)
    #expect(throws: Refusal.file(.foreignSchema(path: path, names: names))) {
      try AssociationFile.open(path, for: .acting)
    }
    let file = try AssociationFile.open(path, for: .reading)
    #expect(try file.members(on: day("2026-01-12")).distinctMembers.count == 15)
  }

  @Test func statisticsOfSQLiteAreNotForeign() throws {
    try change("ANALYZE; VACUUM")
    _ = try AssociationFile.open(path, for: .acting).board(on: "2026-03-12")
  }

  @Test func missingTableIsDamage() throws {
    try change("PRAGMA foreign_keys = OFF; DROP TABLE key_date; DROP TABLE proxy")
    #expect(
      throws: Refusal.file(
        .foreignSchema(
          path: path,
          names: [
            "proxy_by_grantor", "proxy_by_holder", "proxy_by_meeting", "proxy_stands_once", "key_date", "proxy",
            "proxy_is_sealed_against_delete",
            "proxy_is_sealed_against_insert", "proxy_is_sealed_against_update",
          ]))
    ) {
      try AssociationFile.open(path, for: .acting)
    }
    let file = try AssociationFile.open(path, for: .reading)
    #expect(throws: Refusal.file(.damagedFile(path: path))) {
      try file.read { try Row.fetchAll($0, sql: "SELECT * FROM proxy") }
    }
  }

  @Test func fileWithoutItsAssociationIsDamaged() throws {
    try change("DELETE FROM association")
    #expect(throws: Refusal.file(.damagedFile(path: path))) { try AssociationFile.open(path, for: .reading) }
  }

  @Test func rowThatContradictsItselfNamesTheFile() throws {
    try change(
      "PRAGMA ignore_check_constraints = ON; UPDATE project_stage SET until_day = '2000-01-01', from_day = NULL WHERE id = 1"
    )
    try change(
      "PRAGMA ignore_check_constraints = ON; UPDATE project_assignment SET from_day = '31/12/1999' WHERE id = 2")
    let file = try AssociationFile.open(path, for: .reading)
    let project = try file.project("maraichage")
    #expect(throws: Refusal.file(.damagedFile(path: path))) { try file.sheet(of: project, on: day("1999-01-01")) }
  }
}
