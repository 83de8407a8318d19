import Foundation
import GovernanceStore
import Testing

@testable import GovernanceConsole

/// What was acknowledged is on disk, at whatever moment the power goes.
@Suite struct KilledProcessTests {
  @Test("Killed at random moments of a long script, the file holds every acknowledged line and is sound")
  func killing() throws {
    let script = (1...400).map { "projet noter friperie \"n° \($0)\"\n" }.joined()
    let acknowledgement = "Noté pour Friperie solidaire et d’insertion, le 12 janvier 2026.\n"
    var random = SeededGenerator(seed: 9)
    var total = 0
    for _ in 0..<20 {
      let folder = try TemporaryFolder()
      let path = try folder.makeHeninCarvin()
      let limit = Int.random(in: 1...(acknowledgement.utf8.count * 395), using: &random)
      let ending = try ChildProcess(input: script, in: folder).killed(afterBytes: limit)
      #expect(ending.code == 128 + SIGKILL)
      let acknowledged = ending.output.split(separator: "\n").count { $0 + "\n" == acknowledgement }
      total += acknowledged
      let file = try AssociationFile.open(path, for: .acting)
      #expect(try file.integrityFindings() == [])
      let notes = try file.sheet(of: file.project("friperie"), on: SampleFile.today).notes.map(\.text)
      // One more may be in the file than was said: the act was on disk before its acknowledgement.
      #expect(
        (acknowledged...(acknowledged + 1)).contains(notes.count), "\(notes.count) notes, \(acknowledged) acknowledged")
      #expect(Set(notes) == Set((1...max(1, notes.count)).prefix(notes.count).map { "n° \($0)" }))
      try file.close()
    }
    #expect(total > 400)
  }

  @Test("Killed in a session, the file holds every acknowledged line, and the session is taken up where it was")
  func killingASession() throws {
    let opening = ["planifier ca 12 janvier 14h", "séance ca", "présent adds die herlin", "résolution \"Budget\""]
    let script = (opening + (1...300).map { "note n° \($0)" }).map { $0 + "\n" }.joined()
    let acknowledgement = "Noté, hors ordre du jour.\n"
    var random = SeededGenerator(seed: 5)
    for _ in 0..<6 {
      let folder = try TemporaryFolder()
      let path = try folder.makeHeninCarvin()
      let limit = Int.random(in: 800...(acknowledgement.utf8.count * 290), using: &random)
      let ending = try ChildProcess(input: script, in: folder).killed(afterBytes: limit)
      #expect(ending.code == 128 + SIGKILL)
      let acknowledged = ending.output.split(separator: "\n").count { $0 + "\n" == acknowledgement }
      let file = try AssociationFile.open(path, for: .acting)
      #expect(try file.integrityFindings() == [])
      let meeting = try file.meeting("ca", .current, on: SampleFile.today)
      let notes = try file.record(of: meeting).discussion.map(\.text)
      #expect((acknowledged...(acknowledged + 1)).contains(notes.count))
      #expect(notes == (1...max(1, notes.count)).prefix(notes.count).map { "n° \($0)" })
      #expect(try file.session(of: meeting).proposedText == "Budget")
      try file.close()
    }
  }

  @Test("Killed while it writes a long list, the file holds nothing of it, or all of it")
  func killingAnImport() throws {
    let count = 1500
    var random = SeededGenerator(seed: 7)
    var undone = 0
    var done = 0
    for round in 0..<7 {
      let folder = try TemporaryFolder()
      let path = try folder.makeHeninCarvin()
      let list = folder.path + "/liste.csv"
      let lines = (1...count).map { number in
        // Names hold no figures.
        let letters = String(number).unicodeScalars.map { String(UnicodeScalar(UInt8($0.value) + 17)) }.joined()
        return "Structure d'essai \(number);Zoé NOM\(letters);p\(number)@exemple.fr\n"
      }
      try Data(("Structure;Représentant;Courriel\n" + lines.joined()).utf8).write(to: URL(fileURLWithPath: list))
      let child = ChildProcess("importer", "adhérents", list, "--oui", "--ressemblants", "ajouter", in: folder)
      // The transaction lies in the log until it is whole.
      // The last is let to its end, so that it is known to be a list that is taken.
      let limit = round == 6 ? Int.max : Int.random(in: 1...1_000_000, using: &random)
      let ending = try child.killed(afterBytes: limit, in: path + "-wal")
      let file = try AssociationFile.open(path, for: .acting)
      #expect(try file.integrityFindings() == [])
      let imported = try file.members(on: SampleFile.today).unplaced.count
      let acts = try file.journal(limit: 10).count { $0.kind == .importMembers }
      #expect(imported == acts * count, "\(imported) adherents, \(acts) acts, \(ending)")
      if imported == 0 { undone += 1 } else { done += 1 }
      try file.close()
    }
    #expect(undone > 0 && done > 0)
  }
}
