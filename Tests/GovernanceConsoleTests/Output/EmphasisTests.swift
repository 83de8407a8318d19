import Testing

@testable import GovernanceConsole

/// Bold is for terminals that show it, and nothing of the record drives the terminal.
@Suite struct EmphasisTests {
  @Test(arguments: [
    (["TERM": "xterm-256color"], true, true), (["TERM": "xterm", "NO_COLOR": ""], true, true),
    (["TERM": "xterm", "NO_COLOR": "1"], true, false), (["TERM": "xterm"], false, false),
    (["TERM": "dumb"], true, false),
    ([:], true, false),
  ])
  func boldIsForTerminals(variables: [String: String], isTerminal: Bool, isWanted: Bool) {
    #expect(Emphasis.isWanted(variables, isTerminal: isTerminal) == isWanted)
  }

  @Test func markedWordsAreBoldWithinTheirLine() {
    let marked = "a \(Emphasis.marking("b")) c"
    #expect(Emphasis.bold(marked) == "a \u{1B}[1mb\u{1B}[22m c")
    #expect(Emphasis.plain(marked) == "a b c")
    let cut = "  \(Emphasis.marks.opening)SILVY-\n  LELIGOIS\(Emphasis.marks.closing) x\n"
    #expect(
      Emphasis.bold(cut) == "  \u{1B}[1mSILVY-\u{1B}[22m\n  \u{1B}[1mLELIGOIS\u{1B}[22m x\n")
  }

  @Test func nothingElseDrivesTheTerminal() {
    let hostile = "\u{1B}[31m\(Emphasis.marking("x\u{1B}]0;y\u{7}"))\u{202E}"
    #expect(Emphasis.bold(hostile).split(separator: "\u{1B}").count == 3)
    #expect(!Emphasis.bold(hostile).contains("\u{202E}") && !Emphasis.bold(hostile).contains("\u{7}"))
  }
}
