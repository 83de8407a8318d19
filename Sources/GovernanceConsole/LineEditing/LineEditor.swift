internal import CEditLine

#if canImport(Glibc)
  import Glibc
#endif

/// What came of asking for a line.
public enum LineRead: Equatable {
  /// A line, without its end
  case line(String)
  /// Ctrl-C: the line was dropped
  case interrupted
  /// Ctrl-D on an empty line, or the terminal is gone
  case endOfInput
}

/// Reads lines from the terminal, with editing, completion and a history, over libedit.
///
/// One at a time, on the main thread. When `.interrupted` or `.endOfInput` comes back, the cursor is at the start of
/// a fresh line.
public final class LineEditor {
  /// One way to finish the word being typed
  public struct Completion: Equatable, Sendable {
    /// What replaces the word
    public var replacement: String
    /// What the list of candidates shows
    public var display: String

    /// Shows `replacement` itself unless told otherwise.
    public init(_ replacement: String, display: String? = nil) {
      self.replacement = replacement
      self.display = display ?? replacement
    }
  }

  /// Finds what may replace the end of what stands before the cursor: how many characters of it, and by what.
  public var complete: (_ lineBeforeCursor: String) -> (wordLength: Int, candidates: [Completion]) = { _ in (0, []) }

  /// Width of the terminal
  public var columns: Int { window.columns }

  private let editor: OpaquePointer
  private let history: OpaquePointer
  private let historyFile: LineHistoryFile?
  /// libedit's complaints go nowhere: they are about terminals, and in English.
  private let complaints: UnsafeMutablePointer<FILE>
  /// Read by libedit each time it draws the line: it must live as long as the reading.
  private var promptText: UnsafeMutablePointer<wchar_t>
  private var prompt = PreparedPrompt("")
  private var lastRemembered: String?
  private var lastWindow = Window(columns: 0, rows: 0)
  private var isInterrupted = false

  /// Takes hold of the terminal and loads the history.
  ///
  /// `nil` when there is no terminal at both ends, or it cannot move its cursor: read plain lines then.
  public init?(historyFile: String?, historyLimit: Int = 2000) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return nil }
    guard let terminal = getenv("TERM").map({ String(cString: $0) }), !["", "dumb", "emacs"].contains(terminal),
      Self.useUTF8()
    else { return nil }

    guard let complaints = fopen("/dev/null", "we") else { return nil }
    guard let editor = el_init("ptce", ce_stdin(), ce_stdout(), complaints) else {
      fclose(complaints)
      return nil
    }
    // Terminals newer than the machine's terminfo (kitty, ghostty…) all follow xterm.
    guard ce_set_terminal(editor, terminal) == 0 || ce_set_terminal(editor, "xterm") == 0,
      let history = history_winit()
    else {
      el_end(editor)
      fclose(complaints)
      return nil
    }

    self.editor = editor
    self.history = history
    self.complaints = complaints
    self.historyFile = historyFile.map { LineHistoryFile(path: $0, limit: max(1, historyLimit)) }
    promptText = Self.copy(wide(""))

    ce_history_size(history, Int32(clamping: max(1, historyLimit)))
    for line in self.historyFile?.load() ?? [] {
      ce_history_enter(history, wide(line))
      lastRemembered = line
    }

    // Unretained: libedit's editor does not outlive this object, which ends it.
    ce_set_client(editor, Unmanaged.passUnretained(self).toOpaque())
    ce_set_prompt(editor) { LineEditor.serving($0)?.promptText }
    ce_set_reader(editor) { editor, scalar in
      guard let scalar else { return -1 }
      return LineEditor.serving(editor)?.read(into: scalar) ?? -1
    }
    ce_set_history(editor, history)
    ce_configure(
      editor,
      { editor, _ in LineEditor.serving(editor)?.completeWord() ?? UInt8(CC_ERROR) },
      { editor, _ in LineEditor.serving(editor)?.dropLine() ?? UInt8(CC_EOF) },
      { editor, _ in LineEditor.serving(editor)?.suspend() ?? UInt8(CC_NORM) })
  }

  deinit {
    el_end(editor)
    history_wend(history)
    fclose(complaints)
    promptText.deallocate()
  }

  /// Reads one line. The prompt may hold colours, each between two `\u{1}`.
  public func readLine(prompt text: String) -> LineRead {
    prompt = PreparedPrompt(text)
    promptText.deallocate()
    promptText = Self.copy(wide(prompt.source))
    isInterrupted = false
    // Between two lines nobody watched.
    if window != lastWindow {
      lastWindow = window
      el_resize(editor)
    }

    // The handler does nothing: being there, and without SA_RESTART, it makes a change of the window's size wake the
    // reader up.
    var wakeUp = sigaction()
    wakeUp.__sigaction_handler.sa_handler = { _ in }
    var previous = sigaction()
    sigaction(SIGWINCH, &wakeUp, &previous)
    defer { sigaction(SIGWINCH, &previous, nil) }

    // libedit shows the prompt first and prepares the terminal after: what is typed in between would be echoed twice.
    ce_prepare_terminal(editor, 1)
    var count: Int32 = 0
    guard let line = el_wgets(editor, &count), count > 0 else {
      if isInterrupted { return .interrupted }
      show("\n")
      return .endOfInput
    }
    var scalars = UnsafeBufferPointer(start: line, count: Int(count))[...]
    if scalars.last == wchar_t(10) { scalars = scalars.dropLast() }
    return .line(string(scalars))
  }

  /// Adds a line to the history, and to its file at once.
  ///
  /// Not a blank line, not the same line twice in a row, and not one that begins with a space.
  ///
  /// - Parameter onDisk: false for a line that may be recalled in this session alone.
  public func remember(_ line: String, onDisk: Bool = true) {
    let line = String(line.map { $0.isNewline || $0 == "\0" ? " " : $0 })
    guard !LineHistoryFile.isBlank(line), line.first != " ", line != lastRemembered else { return }
    ce_history_enter(history, wide(line))
    lastRemembered = line
    if onDisk { historyFile?.append(line) }
  }
}

// MARK: - Keys

extension LineEditor {
  private static func serving(_ editor: OpaquePointer?) -> LineEditor? {
    guard let editor, let client = ce_client(editor) else { return nil }
    return Unmanaged<LineEditor>.fromOpaque(client).takeUnretainedValue()
  }

  private func completeWord() -> UInt8 {
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
    if !replacement.isEmpty { el_winsertstr(editor, wide(replacement)) }
  }

  private func list(_ texts: [String], below before: String) {
    let window = window
    // `before` is what the screen shows: a replacement made just now is not drawn yet, but takes as many columns.
    leaveLine(before: before)
    for line in TerminalText.inColumns(texts, columns: window.columns, rows: window.rows - 2) { show(line + "\n") }
    ce_redraw(editor)
  }

  private func dropLine() -> UInt8 {
    leaveLine(before: line.before, ending: "^C")
    isInterrupted = true
    return UInt8(CC_EOF)
  }

  private func suspend() -> UInt8 {
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

// MARK: - Terminal

extension LineEditor {
  private struct Window: Equatable {
    var columns: Int
    var rows: Int
  }

  private var window: Window {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 1, size.ws_row > 0 else {
      return Window(columns: 80, rows: 24)
    }
    return Window(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// Without it libedit takes é for the end of the input. LC_CTYPE alone: numbers keep their decimal point.
  private static func useUTF8() -> Bool {
    if setlocale(LC_CTYPE, "") != nil, isUTF8 { return true }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil && isUTF8
  }

  private static var isUTF8: Bool {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } == "UTF-8"
  }

  /// Reads one scalar; bytes that are not UTF-8 are passed over. 1, 0 at the end of the input, -1 on failure.
  private func read(into scalar: UnsafeMutablePointer<wchar_t>) -> Int32 {
    var state = mbstate_t()
    var isInside = false
    while true {
      followWindow()
      var byte: CChar = 0
      let count = Glibc.read(STDIN_FILENO, &byte, 1)
      if count == 0 { return 0 }
      if count < 0 {
        if errno == EINTR { continue }
        // A program run in between may have left the terminal so.
        guard errno == EAGAIN else { return -1 }
        var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        poll(&ready, 1, -1)
        continue
      }
      var result = mbrtowc(scalar, &byte, 1, &state)
      if result == -1, isInside {
        // A character was cut short: this byte may begin the next one.
        state = mbstate_t()
        result = mbrtowc(scalar, &byte, 1, &state)
      }
      if result >= 0 { return 1 }
      isInside = result == -2
      if !isInside { state = mbstate_t() }
    }
  }

  /// Draws the line anew when the window has changed.
  private func followWindow() {
    let window = window
    guard window != lastWindow else { return }
    lastWindow = window
    // The terminal has wrapped the line anew: its first row is where that leaves it.
    let row = TerminalText.position(after: prompt.visible + line.before, columns: window.columns).row
    show("\r" + (row > 0 ? "\u{1B}[\(row)A" : "") + "\u{1B}[J")
    el_resize(editor)
    ce_redraw(editor)
  }

  /// What is typed, on both sides of the cursor
  private var line: (before: String, after: String) {
    guard let line = el_wline(editor)?.pointee, let start = line.buffer else { return ("", "") }
    let length = start.distance(to: line.lastchar)
    let cursor = min(start.distance(to: line.cursor), length)
    let all = UnsafeBufferPointer(start: start, count: length)
    return (string(all[..<cursor]), string(all[cursor...]))
  }

  /// Through the stream libedit writes to, so that nothing overtakes it.
  private func show(_ text: String) {
    fputs(text, ce_stdout())
    fflush(ce_stdout())
  }

  private static func copy(_ text: [wchar_t]) -> UnsafeMutablePointer<wchar_t> {
    let copy = UnsafeMutablePointer<wchar_t>.allocate(capacity: text.count)
    copy.initialize(from: text, count: text.count)
    return copy
  }
}

private func wide(_ text: String) -> [wchar_t] {
  text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
}

private func string(_ text: some Sequence<wchar_t>) -> String {
  var scalars = String.UnicodeScalarView()
  for code in text { scalars.append(Unicode.Scalar(UInt32(bitPattern: code)) ?? "\u{FFFD}") }
  return String(scalars)
}
