import Testing

@testable import GovernanceConsole

/// What `chercher` found is bold where somebody sees it, and nowhere else.
@Suite struct EmphasisOnTerminalTests {
  private let folder: TemporaryFolder
  private let file: String

  init() throws {
    folder = try TemporaryFolder()
    file = try folder.makeHeninCarvin()
  }

  @Test(arguments: [([:], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false)])
  func onATerminal(settings: [String: String], isBold: Bool) throws {
    let terminal = try PseudoTerminal(
      executable: ChildProcess.executable, arguments: ["--base", file, "chercher", "friperie"],
      environment: ChildProcess.environment(folder).merging(settings) { $1 }, columns: 80, rows: 24)
    #expect(terminal.waitForExit(timeout: 20) == 0)
    let output = String(decoding: terminal.output, as: UTF8.self)
    #expect(output.contains(isBold ? "« \u{1B}[1mFriperie\u{1B}[22m »" : "« Friperie »"))
    #expect(output.contains("\u{1B}[1m") == isBold)
  }

  @Test func offATerminal() throws {
    let result = try ChildProcess("--base", file, "chercher", "friperie", in: folder).run()
    #expect(result.output.contains("« Friperie »") && !result.output.contains("\u{1B}"))
  }
}
