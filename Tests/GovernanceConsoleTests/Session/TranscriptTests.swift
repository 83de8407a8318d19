import Foundation
import Testing

@testable import GovernanceConsole

/// Console sessions, one readable file per topic, held against what the commands print today.
@Suite struct TranscriptTests {
  @Test("Every transcript says what the commands print", arguments: TranscriptFile.all)
  func playing(_ file: TranscriptFile) throws {
    let recorded = try file.text
    let played = try file.played.text
    if Recording.isOn { return try file.write(played) }
    let difference = LineDifference(from: recorded, to: played)
    #expect(
      difference.isEmpty,
      "\(file): \n\(difference.text)\n\nIf it is right now: \(Recording.command), and read the diff.")
  }

  @Test("Every command succeeds in some transcript")
  func coverage() throws {
    let done = try TranscriptFile.all.reduce(into: Set<String>()) { $0.formUnion(try $1.played.done) }
    let missing = Catalogue.everything.commands.map(\.heading.name).filter { !done.contains($0) }
    #expect(missing == [], "Add a transcript for each of them")
  }
}

/// One file of the folder of transcripts.
struct TranscriptFile: Sendable, CustomTestStringConvertible, CustomStringConvertible {
  let name: String

  var description: String { "Transcripts/\(name).transcript" }
  var testDescription: String { name }

  static let all =
    (try? FileManager.default.contentsOfDirectory(atPath: Repository.transcripts))
    .map { $0.filter { $0.hasSuffix(".transcript") }.sorted().map { TranscriptFile(name: String($0.dropLast(11))) } }
    ?? []

  /// What its commands print today, and those that were carried out.
  var played: (text: String, done: Set<String>) {
    get throws {
      guard let outcome = Self.outcomes[name] else { throw CocoaError(.fileNoSuchFile) }
      return try outcome.get()
    }
  }

  /// Played once, for both tests.
  private static let outcomes = Dictionary(
    uniqueKeysWithValues: all.map { file in
      (
        file.name,
        Result {
          let player = try TranscriptPlayer()
          return (text: try player.played(Transcript(file.text)).text, done: player.done)
        }
      )
    })

  private var path: String { "\(Repository.transcripts)/\(name).transcript" }

  var text: String {
    get throws { try String(contentsOfFile: path, encoding: .utf8) }
  }

  func write(_ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
}
