import Foundation
import Governance
import Testing

@testable import GovernanceConsole

/// Plays the commands of a transcript on a file of their own and writes down what comes of them.
final class TranscriptPlayer {
  private let folder: TemporaryFolder
  private var scene = Scene()
  private var workspace: Workspace?
  /// The commands that were carried out, by name.
  private(set) var done: Set<String> = []

  private struct Scene: Equatable {
    var day = SampleFile.today
    var width = 80
    var isAtPrompt = false
  }

  /// What is answered to the questions of one command, and what is seen meanwhile.
  private final class Talk {
    var answers: [String] = []
    var heard = ""
  }

  private let talk = Talk()

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeLists()
  }

  /// The same transcript with what its commands print today.
  func played(_ transcript: Transcript) throws -> Transcript {
    var result = transcript
    var settings = transcript.steps.first?.settings ?? []
    let base = settings.first { $0.name == "base" }?.value ?? "henin-carvin"
    switch base {
    case "henin-carvin": _ = try folder.makeHeninCarvin()
    case "vide": try SampleFile.empty.copy(to: folder.makeDefaultFolder() + "/essai.ptce")
    default: #expect(base == "aucune", "# base: \(base) n'est ni henin-carvin, ni vide, ni aucune")
    }
    for index in result.steps.indices {
      settings = result.steps[index].settings
      try set(settings)
      result.steps[index].printed = run(result.steps[index])
    }
    workspace?.close()
    return result
  }

  private func set(_ settings: [(name: String, value: String)]) throws {
    var new = scene
    for (name, value) in settings {
      switch name {
      case "jour": new.day = try #require(Day(iso: value))
      case "largeur": new.width = try #require(Int(value))
      case "invite": new.isAtPrompt = value == "oui"
      default: break
      }
    }
    if new != scene { leave() }
    scene = new
  }

  private func leave() {
    workspace?.close()
    workspace = nil
  }

  private func run(_ step: Transcript.Step) -> [String] {
    // A command with answers is typed at a terminal; the others stand in a script, unless the scene is the prompt.
    let isTemporary = !step.answers.isEmpty && !scene.isAtPrompt
    if isTemporary { leave() }
    let workspace = workspace ?? opened(isInteractive: isTemporary || scene.isAtPrompt)
    self.workspace = workspace
    talk.answers = step.answers
    talk.heard = ""
    let catalogue = workspace.catalogue
    let outcome = Console(workspace: workspace).run(line: step.command)
    if outcome.exitCode == 0, let words = try? Word.split(step.command), let found = try? catalogue.find(words) {
      done.insert(found.command.heading.name)
    }
    if !talk.answers.isEmpty { talk.heard += "(réponses de trop : \(talk.answers.joined(separator: " · ")))\n" }
    if isTemporary { leave() }
    var lines = Transcript.escaped(neutral(talk.heard + outcome.output))
    lines += neutral(outcome.complaint).split(separator: "\n").map { "! " + $0 }
    if outcome.exitCode != 0 { lines.append("[code \(outcome.exitCode)]") }
    return lines
  }

  private func opened(isInteractive: Bool) -> Workspace {
    let conversation = Conversation(
      isInteractive: isInteractive, say: { [talk] in talk.heard += $0 + "\n" },
      read: { [talk] prompt, _ in
        talk.heard += prompt
        guard !talk.answers.isEmpty else {
          talk.heard += "^C\n"
          throw Abandoned()
        }
        let answer = talk.answers.removeFirst()
        talk.heard += answer + "\n"
        return answer
      })
    let width = scene.width
    return Workspace(
      path: nil, author: nil,
      environment: Environment(
        today: scene.day, variables: ["HOME": folder.path], width: width, clock: SampleFile.clock),
      conversation: conversation, catalogue: .french)
  }

  /// Without what differs from one run to the next.
  private func neutral(_ text: String) -> String {
    text.replacing(folder.path, with: "DOSSIER")
  }
}
