internal import CEditLine

#if canImport(Glibc)
  import Glibc
#endif

/// What the keys do that the program listens to: completion, Ctrl-C, Ctrl-Z.
extension LineEditor {
  static func serving(_ editor: OpaquePointer?) -> LineEditor? {
    guard let editor, let client = ce_client(editor) else { return nil }
    return Unmanaged<LineEditor>.fromOpaque(client).takeUnretainedValue()
  }

  func completeWord() -> UInt8 {
    let (before, _) = line
    let (wordLength, candidates) = complete(before)
    let word = String(before.suffix(max(0, wordLength)))
    guard let first = candidates.first else { return UInt8(CC_ERROR) }

    if candidates.count == 1 {
      let isOpen = ["/", "="].contains(first.replacement.last)
      replace(word, with: first.replacement + (isOpen ? "" : " "))
      return UInt8(CC_REFRESH)
    }
    let common = candidates.dropFirst().reduce(first.replacement) { commonPrefix($0, $1.replacement) }
    if common.count > word.count {
      replace(word, with: common)
      return UInt8(CC_REFRESH)
    }
    // As long as the word but not it: found without regard to case or accents.
    if common.count == word.count, common != word { replace(word, with: common) }
    list(candidates.map(\.display), below: before)
    return UInt8(CC_NORM)
  }

  /// Replaces what stands just before the cursor. libedit counts scalars, Swift characters.
  private func replace(_ word: String, with replacement: String) {
    el_deletestr(editor, Int32(clamping: word.unicodeScalars.count))
    if !replacement.isEmpty { el_winsertstr(editor, replacement.wide) }
  }

  private func list(_ texts: [String], below before: String) {
    let window = window
    // `before` is what the screen shows: a replacement made just now is not drawn yet, but takes as many columns.
    leaveLine(before: before)
    for line in TerminalText.inColumns(texts, columns: window.columns, rows: window.rows - 2) { show(line + "\n") }
    ce_redraw(editor)
  }

  func dropLine() -> UInt8 {
    leaveLine(before: line.before, ending: "^C")
    isInterrupted = true
    return UInt8(CC_EOF)
  }

  func suspend() -> UInt8 {
    leaveLine(before: line.before)
    ce_prepare_terminal(editor, 0)
    // What the terminal itself would do: stop the whole job.
    kill(0, SIGTSTP)
    ce_prepare_terminal(editor, 1)
    followWindow()
    ce_redraw(editor)
    return UInt8(CC_NORM)
  }

  /// Puts the cursor on a fresh row under a line that may take several, after writing `ending` at its end.
  private func leaveLine(before: String, ending: String = "") {
    let columns = window.columns
    let cursor = TerminalText.position(after: prompt.visible + before, columns: columns)
    let end = TerminalText.position(after: prompt.visible + before + line.after, columns: columns)
    show(String(repeating: "\n", count: max(0, end.row - cursor.row)) + "\r")
    if !ending.isEmpty, end.column > 0 { show("\u{1B}[\(end.column)C") }
    show(ending + "\n")
  }

  private func commonPrefix(_ one: String, _ other: String) -> String {
    String(zip(one, other).prefix { $0 == $1 }.map(\.0))
  }
}
