import Governance
import GovernanceFrench

/// The prompt: reads a line, runs it, shows what came of it, until one leaves.
struct REPL {
  let console: Console
  let editor: LineEditor
  let show: (String) -> Void

  /// Runs until `quitter` or Ctrl-D; answers the exit code.
  func run() -> Int32 {
    let workspace = console.workspace
    let completion = Completion(catalogue: workspace.catalogue, workspace: workspace)
    editor.complete = { line in
      let offer = completion.offer(for: line)
      return (
        offer.wordLength,
        offer.candidates.map {
          LineEditor.Completion($0.text, display: $0.remark.isEmpty ? nil : "\($0.text)  \($0.remark)")
        }
      )
    }
    show(console.run(line: "accueil").shown)
    while !workspace.isLeaving {
      switch editor.readLine(prompt: prompt) {
      case .interrupted: continue
      case .endOfInput:
        show(console.run(line: "quitter").shown)
        return 0
      case .line(let line):
        editor.remember(line)
        show(console.run(line: line).shown)
      }
    }
    return 0
  }

  /// The association's name, so that one knows where one writes.
  private var prompt: String {
    let name = (try? console.workspace.reading().association().name).map { $0.withoutControls.truncated(to: 30) }
    return (name ?? "ptce") + " › "
  }
}

extension Console.Outcome {
  /// At the prompt complaints and answers go to the same place.
  var shown: String { output + complaint }
}
