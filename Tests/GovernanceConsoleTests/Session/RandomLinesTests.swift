import Foundation
import Testing

@testable import GovernanceConsole

/// Whatever is typed, the program answers in French and the file holds only what was acknowledged.
@Suite struct RandomLinesTests {
  @Test("Twenty thousand random lines: no crash, a known exit code, no word of SQL or Swift", arguments: [UInt64(2026)])
  func lines(seed: UInt64) throws {
    let folder = try TemporaryFolder(isFleeting: true)
    let file = try folder.makeHeninCarvin()
    var lines = RandomLines(seed: seed)
    var codes: [Int32: Int] = [:]
    let workspace = Workspace.test(folder)
    for number in 0..<20_000 {
      let line = lines.next()
      // Reading the whole file each time would take minutes: one line in fifty is looked at.
      let isSample = number.isMultiple(of: 50)
      let before = isSample ? try contents(of: file, workspace) : nil
      let outcome = Console(workspace: workspace).run(line: line)
      codes[outcome.exitCode, default: 0] += 1
      let told = "\(line.debugDescription) → [\(outcome.exitCode)] \(outcome.complaint)"
      // What `vérifier` finds is its answer, and no complaint.
      let isFinding = outcome.exitCode == 1 && !outcome.output.isEmpty
      guard (0...2).contains(outcome.exitCode), outcome.complaint.isEmpty == (outcome.exitCode == 0) || isFinding else {
        Issue.record("\(told)")
        return
      }
      if let word = Self.foreignWords.first(where: { Self.own(outcome.complaint, line).contains($0) }) {
        Issue.record("« \(word) »: \(told)")
        return
      }
      if let before, outcome.exitCode != 0, try contents(of: file, workspace) != before {
        Issue.record("the file has changed: \(told)")
        return
      }
    }
    workspace.close()
    // The lines must reach acts, refusals and misuses alike, or this test shows nothing.
    for code in Int32(0)...2 { #expect(codes[code, default: 0] > 1_000, "exit code \(code)") }
  }

  /// The bytes of the file, once everything is in it.
  private func contents(of file: String, _ workspace: Workspace) throws -> Data {
    workspace.close()
    return try Data(contentsOf: URL(fileURLWithPath: file))
  }

  /// What the program says of itself: without what it quotes of the line.
  private static func own(_ complaint: String, _ line: String) -> String {
    complaint.replacing(#/« .*? »/#, with: "«»")
  }

  private static let foreignWords = [
    "SELECT", "INSERT", "UPDATE", "constraint", "SQLite", "FOREIGN", "CHECK", "Error", "Optional(", "Refusal", "Misuse",
    "Governance",
    "nil", "Foundation", "imprévue",
  ]
}
