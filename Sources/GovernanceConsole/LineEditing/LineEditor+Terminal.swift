internal import CEditLine

#if canImport(Glibc)
  import Glibc
#endif

/// The terminal: its window, its bytes, and what stands on its line.
extension LineEditor {
  struct Window: Equatable {
    var columns: Int
    var rows: Int
  }

  var window: Window {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 1, size.ws_row > 0 else {
      return Window(columns: 80, rows: 24)
    }
    return Window(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// Without it libedit takes é for the end of the input. LC_CTYPE alone: numbers keep their decimal point.
  static func useUTF8() -> Bool {
    if setlocale(LC_CTYPE, "") != nil, isUTF8 { return true }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil && isUTF8
  }

  private static var isUTF8: Bool {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } == "UTF-8"
  }

  /// Reads one scalar; bytes that are not UTF-8 are passed over. 1, 0 at the end of the input, -1 on failure.
  func read(into scalar: UnsafeMutablePointer<wchar_t>) -> Int32 {
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
  func followWindow() {
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
  var line: (before: String, after: String) {
    guard let line = el_wline(editor)?.pointee, let start = line.buffer else { return ("", "") }
    let length = start.distance(to: line.lastchar)
    let cursor = min(start.distance(to: line.cursor), length)
    let all = UnsafeBufferPointer(start: start, count: length)
    return (String(wide: all[..<cursor]), String(wide: all[cursor...]))
  }

  /// Through the stream libedit writes to, so that nothing overtakes it.
  func show(_ text: String) {
    fputs(text, ce_stdout())
    fflush(ce_stdout())
  }

  static func copy(_ text: [wchar_t]) -> UnsafeMutablePointer<wchar_t> {
    let copy = UnsafeMutablePointer<wchar_t>.allocate(capacity: text.count)
    copy.initialize(from: text, count: text.count)
    return copy
  }
}
