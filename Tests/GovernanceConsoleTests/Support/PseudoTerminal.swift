#if canImport(Glibc)
  import Glibc
#endif

/// A program run in a terminal of its own, driven as by someone typing: send keys, wait for what appears.
///
/// Use it from one thread, and wait for the prompt before sending the next line: what arrives while a command runs is
/// echoed twice, by the terminal and by the editor.
final class PseudoTerminal {
  struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ step: String, _ code: Int32) {
      description = "\(step): \(String(cString: strerror(code)))"
    }
  }

  /// All that came out, control sequences included
  private(set) var output: [UInt8] = []
  /// What someone would see
  private(set) var screen: TerminalScreen

  private let master: Int32
  private let process: pid_t
  private var status: Int32?
  private var isOpen = true
  /// What was printed since the last match of `waitFor`, without control sequences
  private var unmatched = ""
  private var plain = PlainText()

  /// Folder where the products of the package lie, the test program among them.
  static var productsFolder: String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    let bytes = path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "/").dropLast().map { "/" + $0 }.joined()
  }

  /// The environment is exactly the one given, plus `TERM=xterm` when it names none.
  init(
    executable: String, arguments: [String] = [], environment: [String: String] = [:], directory: String? = nil,
    columns: Int = 80, rows: Int = 24
  ) throws {
    // Closed in every child: another test's terminal kept open there would never hang up.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0 else { throw Failure("/dev/ptmx", errno) }
    screen = TerminalScreen(columns: columns, rows: rows)
    // Swift's Glibc has neither unlockpt nor ptsname: these are the two requests they make.
    var locked: Int32 = 0
    var number: Int32 = 0
    guard ioctl(master, 0x4004_5431, &locked) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
      let code = errno
      Glibc.close(master)
      throw Failure("pseudo-terminal", code)
    }
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    _ = fcntl(master, F_SETFL, fcntl(master, F_GETFL) | O_NONBLOCK)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The leader of a new session gets the first terminal it opens as its own.
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/pts/\(number)", O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Tests run on threads that block signals, and a child inherits that.
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // POSIX_SPAWN_SETSID, left out of Swift's Glibc too
    let flags = 0x80 | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var variables = environment
    if variables["TERM"] == nil { variables["TERM"] = "xterm" }
    // posix_spawn's own way to change folder is missing as well.
    let command = (directory.map { ["/usr/bin/env", "-C", $0] } ?? []) + [executable] + arguments
    var argv = command.map { strdup($0) } + [nil]
    var envp = variables.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in argv + envp { free(text) } }

    var child: pid_t = 0
    let code = posix_spawn(&child, command[0], &actions, &attributes, &argv, &envp)
    guard code == 0 else {
      Glibc.close(master)
      throw Failure("posix_spawn \(executable)", code)
    }
    process = child
  }

  deinit { close() }

  /// Types. Enter is `\r`, Ctrl-C `\u{3}`, Ctrl-D `\u{4}`, Tab `\t`, Backspace `\u{7F}`, Up `\u{1B}[A`.
  func send(_ text: String) {
    send(bytes: Array(text.utf8))
  }

  func send(bytes: [UInt8]) {
    var rest = bytes[...]
    let end = Self.now + 10
    while isOpen, !rest.isEmpty, Self.now < end {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else {
        // Full: the program may be waiting for us to read what it wrote.
        pump(for: 0.02)
      }
    }
  }

  /// Waits until `text` is printed, counting from the end of the last match, control sequences left out. False when
  /// `timeout` seconds have passed, or the program has ended, without it.
  func waitFor(_ text: String, timeout: Double = 10) -> Bool {
    wait(timeout) {
      guard let match = unmatched.firstRange(of: text) else { return false }
      unmatched = String(unmatched[match.upperBound...])
      return true
    }
  }

  /// Waits until a row of the screen, without the blanks at its end, is `line`.
  func waitForRow(_ line: String, timeout: Double = 10) -> Bool {
    wait(timeout) { screen.rows.contains(line) }
  }

  /// Waits until the screen is as `condition` wants it.
  func waitForScreen(timeout: Double = 10, _ condition: (TerminalScreen) -> Bool) -> Bool {
    wait(timeout) { condition(screen) }
  }

  /// Reads what comes until nothing has for `quiet` seconds.
  func settle(quiet: Double = 0.2) {
    while pump(for: quiet) {}
  }

  /// Waits for the program to end: its exit code, 128 + the signal that ended it, or nil when it still runs.
  func waitForExit(timeout: Double = 10) -> Int32? {
    let end = Self.now + timeout
    while true {
      if let status { return status }
      var state: Int32 = 0
      if waitpid(process, &state, WNOHANG) == process {
        settle(quiet: 0.05)
        status = state & 0x7F == 0 ? (state >> 8) & 0xFF : 128 + state & 0x7F
        return status
      }
      guard Self.now < end else { return nil }
      pump(for: 0.02)
    }
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    screen.resize(columns: columns, rows: rows)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Hangs up, as when the window is closed, and ends the program if that did not.
  func close() {
    guard isOpen else { return }
    isOpen = false
    Glibc.close(master)
    if status == nil, waitForExit(timeout: 1) == nil {
      kill(process, SIGKILL)
      _ = waitForExit(timeout: 5)
    }
  }

  private func wait(_ timeout: Double, _ condition: () -> Bool) -> Bool {
    let end = Self.now + timeout
    while true {
      if condition() { return true }
      let left = end - Self.now
      guard left > 0, isOpen else { return false }
      if !pump(for: min(left, 0.1)), hasHungUp {
        return condition()
      }
    }
  }

  private var hasHungUp = false

  /// Takes in what arrives within `seconds`; false when nothing did.
  @discardableResult
  private func pump(for seconds: Double) -> Bool {
    guard isOpen, !hasHungUp else {
      usleep(useconds_t(seconds * 1_000_000))
      return false
    }
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, Int32(seconds * 1000)) > 0 else { return false }
    var block = [UInt8](repeating: 0, count: 4096)
    let count = read(master, &block, block.count)
    guard count > 0 else {
      // EIO: nobody has the other side open any more.
      hasHungUp = count == 0 || errno != EAGAIN
      return false
    }
    output += block[..<count]
    for token in plain.tokens(of: block[..<count]) {
      screen.take(token)
      switch token {
      case .text(let scalar): unmatched.unicodeScalars.append(scalar)
      case .control(let scalar) where scalar == "\n": unmatched += "\n"
      default: break
      }
    }
    return true
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// What a terminal is sent, one piece at a time
enum TerminalToken: Equatable {
  case text(Unicode.Scalar)
  case control(Unicode.Scalar)
  /// `ESC [ parameters final`
  case sequence(parameters: [Int], final: Character)
}

/// Cuts a stream of bytes into tokens, keeping what is incomplete for the next time.
private struct PlainText {
  private var pending: [UInt8] = []

  mutating func tokens(of bytes: ArraySlice<UInt8>) -> [TerminalToken] {
    pending += bytes
    var tokens: [TerminalToken] = []
    var index = 0
    reading: while index < pending.count {
      let byte = pending[index]
      switch byte {
      case 0x1B:
        guard index + 1 < pending.count else { break reading }
        guard pending[index + 1] == UInt8(ascii: "[") else {
          index += 2
          continue
        }
        guard let end = pending[(index + 2)...].firstIndex(where: { (0x40...0x7E).contains($0) }) else {
          break reading
        }
        let parameters = String(decoding: pending[(index + 2)..<end], as: UTF8.self)
        tokens.append(
          .sequence(
            parameters: parameters.split(separator: ";").compactMap { Int($0) },
            final: Character(Unicode.Scalar(pending[end]))))
        index = end + 1
      case 0..<0x20, 0x7F:
        tokens.append(.control(Unicode.Scalar(byte)))
        index += 1
      default:
        let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard index + length <= pending.count else { break reading }
        for scalar in String(decoding: pending[index..<(index + length)], as: UTF8.self).unicodeScalars {
          tokens.append(.text(scalar))
        }
        index += length
      }
    }
    pending.removeFirst(index)
    return tokens
  }
}

/// Enough of an xterm to know what someone would see. Every character takes one column; on a change of size rows are
/// cut or filled up, not wrapped anew.
struct TerminalScreen {
  private(set) var columns: Int
  private(set) var height: Int
  private(set) var cursor: (row: Int, column: Int) = (0, 0)
  /// Rows that left the screen at the top
  private(set) var scrolledOff: [String] = []
  private var cells: [[Unicode.Scalar]]

  init(columns: Int, rows: Int) {
    self.columns = columns
    height = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// What is on screen, without the blanks that end each row
  var rows: [String] { cells.map(Self.text) }

  /// Row where the cursor stands
  var currentRow: String { rows[cursor.row] }

  fileprivate mutating func resize(columns: Int, rows: Int) {
    cells = cells.suffix(rows).map { Array(($0 + Array(repeating: " ", count: columns)).prefix(columns)) }
    while cells.count < rows { cells.append(Array(repeating: " ", count: columns)) }
    cursor = (min(cursor.row, rows - 1), min(cursor.column, columns - 1))
    self.columns = columns
    height = rows
  }

  fileprivate mutating func take(_ token: TerminalToken) {
    switch token {
    case .text(let scalar):
      // At the margin the cursor waits: the next character wraps, not this one.
      if cursor.column == columns {
        cursor.column = 0
        lineFeed()
      }
      cells[cursor.row][cursor.column] = scalar
      cursor.column += 1
    case .control(let scalar):
      switch scalar {
      case "\r": cursor.column = 0
      case "\n": lineFeed()
      case "\u{8}": cursor.column = max(0, min(cursor.column, columns - 1) - 1)
      case "\t": cursor.column = min(columns - 1, (cursor.column / 8 + 1) * 8)
      default: break
      }
    case .sequence(let parameters, let final):
      apply(final, parameters)
    }
  }

  private mutating func apply(_ final: Character, _ parameters: [Int]) {
    let first = parameters.first ?? 0
    let count = max(1, first)
    let column = min(cursor.column, columns - 1)
    let row = cursor.row
    switch final {
    case "A": cursor = (max(0, row - count), column)
    case "B": cursor = (min(height - 1, row + count), column)
    case "C": cursor = (row, min(columns - 1, column + count))
    case "D": cursor = (row, max(0, column - count))
    case "G": cursor = (row, min(columns, count) - 1)
    case "H":
      cursor = (min(height, count) - 1, min(columns, max(1, parameters.dropFirst().first ?? 1)) - 1)
    case "J":
      if first == 0 { erase(row, column..<columns) }
      if first == 1 { erase(row, 0..<(column + 1)) }
      let others = first == 0 ? (row + 1)..<height : first == 1 ? 0..<row : 0..<height
      for other in others { erase(other, 0..<columns) }
    case "K": erase(row, first == 0 ? column..<columns : first == 1 ? 0..<(column + 1) : 0..<columns)
    case "X": erase(row, column..<min(columns, column + count))
    case "P":
      cells[row].removeSubrange(column..<min(columns, column + count))
      fill(row)
    case "@":
      cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
      cells[row] = Array(cells[row].prefix(columns))
    case "L":
      cells.insert(contentsOf: Array(repeating: [], count: count), at: row)
      cells = Array(cells.prefix(height))
      for index in cells.indices { fill(index) }
    case "M":
      cells.removeSubrange(row..<min(height, row + count))
      while cells.count < height { cells.append(Array(repeating: " ", count: columns)) }
    default: break
    }
  }

  private mutating func lineFeed() {
    guard cursor.row == height - 1 else {
      cursor.row += 1
      return
    }
    scrolledOff.append(Self.text(cells.removeFirst()))
    cells.append(Array(repeating: " ", count: columns))
  }

  private mutating func erase(_ row: Int, _ range: Range<Int>) {
    for column in range { cells[row][column] = " " }
  }

  private mutating func fill(_ row: Int) {
    while cells[row].count < columns { cells[row].append(" ") }
  }

  private static func text(_ cells: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: cells[..<(cells.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0)])
    return String(text)
  }
}
