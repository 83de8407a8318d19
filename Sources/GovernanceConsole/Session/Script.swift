import Governance

/// Runs lines that are not typed at a terminal: `ptce -c '…'`, `ptce < script`. Stops at the first that fails.
struct Script {
  let console: Console
  let write: (String) -> Void
  let complain: (String) -> Void

  /// Runs those lines and answers the exit code: that of the first line that failed, which is named on standard error.
  func run(_ lines: [String]) -> Int32 {
    for (index, line) in lines.enumerated() {
      let outcome = console.run(line: line)
      write(outcome.output)
      guard outcome.exitCode == 0 else {
        // What was found is told already.
        guard !outcome.complaint.isEmpty else { return outcome.exitCode }
        complain(lines.count > 1 ? "Ligne \(index + 1) : \(outcome.complaint)" : outcome.complaint)
        return outcome.exitCode == 2 ? 2 : 1
      }
      if console.workspace.isLeaving { break }
    }
    return 0
  }
}
