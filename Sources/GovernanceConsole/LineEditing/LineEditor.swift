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

  let editor: OpaquePointer
  private let history: OpaquePointer
  private let historyFile: LineHistoryFile?
  /// libedit's complaints go nowhere: they are about terminals, and in English.
  private let complaints: UnsafeMutablePointer<FILE>
  /// Read by libedit each time it draws the line: it must live as long as the reading.
  private var promptText: UnsafeMutablePointer<wchar_t>
  private(set) var prompt = PreparedPrompt("")
  private var lastRemembered: String?
  var lastWindow = Window(columns: 0, rows: 0)
  var isInterrupted = false

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
    promptText = Self.copy("".wide)

    ce_history_size(history, Int32(clamping: max(1, historyLimit)))
    for line in self.historyFile?.load() ?? [] {
      ce_history_enter(history, line.wide)
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
    promptText = Self.copy(prompt.source.wide)
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
    return .line(String(wide: scalars))
  }

  /// Adds a line to the history, and to its file at once.
  ///
  /// Not a blank line, not the same line twice in a row, and not one that begins with a space.
  ///
  /// - Parameter onDisk: false for a line that may be recalled in this session alone.
  public func remember(_ line: String, onDisk: Bool = true) {
    let line = String(line.map { $0.isNewline || $0 == "\0" ? " " : $0 })
    guard !LineHistoryFile.isBlank(line), line.first != " ", line != lastRemembered else { return }
    ce_history_enter(history, line.wide)
    lastRemembered = line
    if onDisk { historyFile?.append(line) }
  }
}
