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
    editor.complete = { line in
      let offer = Completion(catalogue: workspace.catalogue, workspace: workspace).offer(for: line)
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
        // From a session one comes back to the usual prompt first.
        if workspace.isLeaving { return 0 }
      case .line(let line):
        editor.remember(line, onDisk: !workspace.catalogue.isConfidential(line))
        show(console.run(line: line).shown)
      }
    }
    return 0
  }

  /// The association's name, so that one knows where one writes; in a session, who is there and the quorum.
  private var prompt: String {
    if let meeting = console.workspace.meetingInSession,
      let record = try? console.workspace.reading().record(of: meeting)
    {
      return record.sessionPrompt + " › "
    }
    let name = (try? console.workspace.reading().association().name).map { $0.withoutControls.truncated(to: 30) }
    return (name ?? "ptce") + " › "
  }
}

extension MeetingRecord {
  /// "CA-2026-01 · 9 + 2 pouvoirs / 15 · quorum ?".
  var sessionPrompt: String {
    let roll = roll(at: .latest)
    if body.givesConclusionsAlone {
      return "\(meeting.reference.code) · \((roll.presentVoters + roll.guests.count).of("présent"))"
    }
    let represented = roll.representedVoters == 0 ? "" : " + \(roll.representedVoters.of("pouvoir"))"
    let size = seats ?? roll.electorate
    return "\(meeting.reference.code) · \(roll.presentVoters)\(represented) / \(size.map { $0.french } ?? "?") · "
      + quorum(at: .latest).short
  }
}

extension Console.Outcome {
  /// At the prompt complaints and answers go to the same place.
  var shown: String { output + complaint }
}
