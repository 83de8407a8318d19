import Foundation
import Testing

@testable import GovernanceConsole

/// The real program at a terminal, in a home of its own.
final class TerminalSession {
  private let terminal: PseudoTerminal
  private let prompt: String
  /// Where the cursor stood when keys were last sent: what was there then is no answer to them.
  private var before = (row: -1, text: "")

  init(
    _ folder: TemporaryFolder, columns: Int = 80, rows: Int = 24, prompt: String = "PTCE Hénin-Carvin ›",
    environment: [String: String] = [:]
  ) throws {
    self.prompt = prompt
    terminal = try PseudoTerminal(
      executable: ChildProcess.executable, environment: ChildProcess.environment(folder).merging(environment) { $1 },
      columns: columns, rows: rows)
  }

  /// All that was shown, from the first row on.
  var rows: [String] { terminal.screen.scrolledOff + terminal.screen.rows }

  /// The same as one text.
  var shown: String { rows.joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines) }

  /// Sends keys.
  func send(_ keys: String) {
    before = (row(terminal.screen), terminal.screen.currentRow)
    terminal.send(keys)
  }

  /// Waits until the cursor stands at the end of such a row, new since the last keys.
  func expect(_ row: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expect("« \(row) »", sourceLocation: sourceLocation) { $0 == row }
  }

  /// Waits until the row of the cursor, new since the last keys, is as wanted.
  func expect(_ wish: String, sourceLocation: SourceLocation = #_sourceLocation, _ condition: (String) -> Bool) {
    let isMet = terminal.waitForScreen(timeout: 20) { screen in
      condition(screen.currentRow) && (self.row(screen), screen.currentRow) != self.before
    }
    #expect(isMet, "expected \(wish), got:\n\(shown)", sourceLocation: sourceLocation)
  }

  /// Waits until the cursor stands after the prompt, ready for the next line.
  func waitForPrompt(sourceLocation: SourceLocation = #_sourceLocation) {
    expect(prompt, sourceLocation: sourceLocation)
  }

  /// Waits until the line being typed is that one.
  func expectLine(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expect(prompt + " " + line, sourceLocation: sourceLocation)
  }

  /// Waits until some row is that one.
  func expectRow(_ row: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(
      terminal.waitForScreen { _ in self.rows.contains(row) }, "no « \(row) » in:\n\(shown)",
      sourceLocation: sourceLocation)
  }

  /// Waits until some row is as wanted.
  func expectRow(sourceLocation: SourceLocation = #_sourceLocation, _ condition: (String) -> Bool) {
    let isMet = terminal.waitForScreen { _ in self.rows.contains(where: condition) }
    #expect(isMet, "no such row in:\n\(shown)", sourceLocation: sourceLocation)
  }

  /// Types a line and waits for the next prompt.
  func type(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) {
    send(line + "\r")
    waitForPrompt(sourceLocation: sourceLocation)
  }

  /// Answers a question once it is asked.
  func answer(_ question: String, _ answer: String, sourceLocation: SourceLocation = #_sourceLocation) {
    expect(question, sourceLocation: sourceLocation)
    send(answer + "\r")
  }

  /// Waits until the program has ended, which it must without complaint.
  func expectEnd(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(terminal.waitForExit(timeout: 20) == 0, "\(shown)", sourceLocation: sourceLocation)
  }

  /// Leaves with Ctrl-D.
  func leave(sourceLocation: SourceLocation = #_sourceLocation) {
    send("\u{4}")
    expectEnd(sourceLocation: sourceLocation)
  }

  private func row(_ screen: TerminalScreen) -> Int { screen.scrolledOff.count + screen.cursor.row }
}
