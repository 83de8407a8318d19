import Foundation
import Governance
import GovernanceFrench
import GovernanceStore

/// The program as the shell sees it: arguments and standard input in, text and an exit code out.
public struct Program {
  private let arguments: [String]
  private let isTerminal: Bool

  /// The program for those arguments, the program's own name left out.
  public init(arguments: [String]) {
    self.arguments = arguments
    isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }

  /// Runs and answers the exit code: 0 done, 1 refused, 2 misused.
  public func run() -> Int32 {
    var options = StartOptions()
    do {
      try options.take(arguments)
    } catch {
      Self.complain(error.sentence + "\n")
      return 2
    }
    if options.wantsVersion {
      Self.write("ptce \(Self.version)\n")
      return 0
    }
    let environment = Environment.current(width: Self.terminalWidth, showsBold: Self.showsBold)
    let editor = isTerminal ? LineEditor(historyFile: environment.historyFile) : nil
    let workspace = Workspace(
      path: options.base ?? environment.variables["PTCE_BASE"].flatMap { $0.isEmpty ? nil : $0 },
      author: options.author, environment: environment, conversation: Self.conversation(editor),
      catalogue: .french)
    let console = Console(workspace: workspace)
    defer { workspace.close() }
    if let line = options.completing {
      for candidate in Completion(catalogue: .french, workspace: workspace).offer(for: line).candidates {
        Self.write(candidate.text.withoutControls + "\n")
      }
      return 0
    }
    if let script = options.script {
      return Self.script(console).run(script.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
    if !options.words.isEmpty {
      let outcome = console.run(words: options.words.map(Word.init(argument:)))
      Pager(environment).show(outcome.output, on: isTerminal)
      Self.complain(outcome.complaint)
      return outcome.exitCode
    }
    if let editor { return atThePrompt(console, editor) }
    return Self.fromStandardInput(console)
  }

  private func atThePrompt(_ console: Console, _ editor: LineEditor) -> Int32 {
    // Between two lines Ctrl-C must not end the program in the middle of a command.
    signal(SIGINT, SIG_IGN)
    let pager = Pager(console.workspace.environment)
    if !Doors(console: console, show: Self.write).open() { return 0 }
    return REPL(console: console, editor: editor, show: { pager.show($0, on: true) }).run()
  }

  private static func fromStandardInput(_ console: Console) -> Int32 {
    let data = FileHandle.standardInput.readDataToEndOfFile()
    guard let text = String(bytes: data, encoding: .utf8) else {
      complain(Misuse.notUTF8.sentence + "\n")
      return 2
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return script(console).run(lines)
  }

  private static func script(_ console: Console) -> Script {
    Script(console: console, write: write, complain: complain)
  }

  private static func conversation(_ editor: LineEditor?) -> Conversation {
    guard let editor else { return .nobody(say: write) }
    return Conversation(isInteractive: true, say: { write($0 + "\n") }) { prompt, candidates in
      let usual = editor.complete
      defer { editor.complete = usual }
      editor.complete = { line in
        (
          line.count,
          candidates(line).map {
            LineEditor.Completion($0.text, display: $0.remark.isEmpty ? nil : "\($0.text)  \($0.remark)")
          }
        )
      }
      guard case .line(let line) = editor.readLine(prompt: prompt) else { throw Abandoned() }
      return line
    }
  }

  /// Writes to standard output at once: an acknowledgement that is shown is an act that is on disk.
  static func write(_ text: String) {
    let isMarked = showsBold && text.unicodeScalars.contains(Emphasis.marks.opening)
    send(isMarked ? Emphasis.bold(text) : text.withoutControls, to: STDOUT_FILENO)
  }

  static func complain(_ text: String) {
    send(text.withoutControls, to: STDERR_FILENO)
  }

  private static func send(_ text: String, to descriptor: Int32) {
    guard !text.isEmpty else { return }
    var clean = text
    clean.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }

  private static let showsBold = Emphasis.isWanted(
    ProcessInfo.processInfo.environment, isTerminal: isatty(STDOUT_FILENO) == 1)

  /// The width of the terminal; nil off a terminal.
  private static var terminalWidth: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  static let version = "0.1.0"
}
