import Testing

@testable import GovernanceConsole

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct PreparedPromptTests {
  @Test(
    "Colours stay tied to a visible character",
    arguments: [
      ("", "", ""),
      ("> ", "> ", "> "),
      ("<B>ptce><0> ", "<B>ptce><0> ", "ptce> "),
      ("<B>ptce> <0>", "<B>ptce><0> ", "ptce> "),
      ("<B><R>é><0>", "<BR>é<0>>", "é>"),
      ("<B>><0>", "<B0>>", ">"),
      ("<B>", "<B> ", " "),
    ])
  func colours(prompt: String, source: String, visible: String) {
    // <X> stands for a run of no width.
    func marked(_ text: String) -> String {
      text.replacing(#/<(\w+)>/#) { "\u{1}\($0.1)\u{1}" }
    }
    let prepared = PreparedPrompt(marked(prompt))
    #expect(prepared.source == marked(source))
    #expect(prepared.visible == visible)
  }

  @Test("A mark without its pair swallows nothing")
  func unpaired() {
    #expect(PreparedPrompt("a> \u{1}").source == "a> ")
    #expect(PreparedPrompt("a\u{1}b").visible == "ab")
  }
}

@Suite struct TerminalTextTests {
  @Test("A full row puts the cursor on the next one")
  func position() {
    #expect(TerminalText.position(after: "", columns: 5) == (0, 0))
    #expect(TerminalText.position(after: "abcd", columns: 5) == (0, 4))
    #expect(TerminalText.position(after: "abcde", columns: 5) == (1, 0))
    #expect(TerminalText.position(after: "abcdefg", columns: 5) == (1, 2))
    #expect(TerminalText.position(after: "ab\u{1}\u{2}", columns: 5) == (1, 1))
    #expect(TerminalText.position(after: "ab\nc", columns: 5) == (1, 1))
  }

  @Test("Candidates are read downwards")
  func columns() {
    #expect(TerminalText.inColumns([], columns: 20, rows: 10) == [])
    #expect(TerminalText.inColumns(["aa", "bb", "cc"], columns: 10, rows: 10) == ["aa  bb  cc"])
    #expect(TerminalText.inColumns(["a", "bb", "c", "d"], columns: 9, rows: 10) == ["a   c", "bb  d"])
    #expect(TerminalText.inColumns(["long name", "b"], columns: 5, rows: 10) == ["long…", "b"])
    #expect(TerminalText.inColumns(["12345", "b"], columns: 5, rows: 10) == ["12345", "b"])
  }

  @Test("What does not fit is counted")
  func tooMany() {
    let names = (1...9).map { "n\($0)" }
    #expect(TerminalText.inColumns(names, columns: 6, rows: 5) == ["n1  n6", "n2  n7", "n3  n8", "n4  n9", "n5"])
    #expect(TerminalText.inColumns(names, columns: 6, rows: 3) == ["n1  n3", "n2  n4", "… +5"])
    #expect(TerminalText.inColumns(names, columns: 6, rows: -1) == ["n1  n2", "… +7"])
  }

  @Test("A name moves no cursor")
  func controls() {
    #expect(TerminalText.inColumns(["a\u{1B}[2J\n"], columns: 20, rows: 9) == ["a?[2J?"])
  }
}

@Suite struct LineHistoryFileTests {
  private func temporaryFolder() throws -> String {
    var template = Array("/tmp/line-history.XXXXXX".utf8CString)
    return String(cString: try #require(mkdtemp(&template)))
  }

  private func permissions(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let stream = try #require(fopen(path, "w"))
    fwrite(bytes, 1, bytes.count, stream)
    fclose(stream)
  }

  @Test("Lines come back, for their owner alone")
  func roundTrip() throws {
    let folder = try temporaryFolder()
    let file = LineHistoryFile(path: folder + "/a/b/history", limit: 10)
    #expect(file.load() == [])
    file.append("élire Zoé")
    file.append("cœur")
    #expect(file.load() == ["élire Zoé", "cœur"])
    #expect(permissions(file.path) == 0o600)
    #expect(permissions(folder + "/a") == 0o700)
    #expect(permissions(folder + "/a/b") == 0o700)
  }

  @Test("A file open to others is closed to them")
  func closing() throws {
    let path = try temporaryFolder() + "/history"
    try write(Array("a\n".utf8), to: path)
    chmod(path, 0o644)
    LineHistoryFile(path: path, limit: 10).append("b")
    #expect(permissions(path) == 0o600)
  }

  @Test("Spoilt bytes, blank lines and a cut last line do no harm")
  func spoilt() throws {
    let path = try temporaryFolder() + "/history"
    try write([0x61, 0xFF, 0x00, 0x62, 0x0D, 0x0A, 0x20, 0x0A, 0x0A, 0x63, 0xC3], to: path)
    let file = LineHistoryFile(path: path, limit: 10)
    #expect(file.load() == ["a\u{FFFD}b", "c\u{FFFD}"])
    file.append("d")
    #expect(file.load() == ["a\u{FFFD}b", "c\u{FFFD}", "d"])
  }

  @Test("A file grown long is cut down, a link to it stays one")
  func trimming() throws {
    let folder = try temporaryFolder()
    symlink(folder + "/kept", folder + "/history")
    let file = LineHistoryFile(path: folder + "/history", limit: 3)
    for number in 1...6 { file.append("line \(number)") }
    #expect(file.load() == ["line 4", "line 5", "line 6"])
    #expect(LineHistoryFile(path: file.path, limit: 100).load().count == 6)
    file.append("line 7")
    #expect(file.load() == ["line 5", "line 6", "line 7"])
    #expect(LineHistoryFile(path: file.path, limit: 100).load().count == 3)
    #expect(permissions(folder + "/kept") == 0o600)
    var status = stat()
    #expect(lstat(file.path, &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test("What is no file is left alone")
  func devices() throws {
    let before = permissions("/dev/null")
    let file = LineHistoryFile(path: "/dev/null", limit: 10)
    file.append("a")
    #expect(file.load() == [])
    #expect(permissions("/dev/null") == before)
    LineHistoryFile(path: "/proc/none/history", limit: 10).append("a")
  }
}
