import Foundation

/// The real program, run off a terminal.
struct ChildProcess {
  var arguments: [String] = []
  /// Arguments as bytes, where they are no text.
  var rawArguments: [[UInt8]] = []
  var environment: [String: String] = [:]
  var input = Data()
  /// Whether standard output is closed before the program starts.
  var hasClosedOutput = false

  /// How it ended.
  struct Ending: Equatable {
    let output: String
    let complaint: String
    /// The exit code, or 128 + the signal that ended it.
    let code: Int32
  }

  init(_ arguments: String..., input: String = "", in folder: TemporaryFolder) {
    self.arguments = arguments
    self.input = Data(input.utf8)
    environment = Self.environment(folder)
  }

  static let executable = PseudoTerminal.productsFolder + "/ptce"

  /// What surrounds the program in tests, and nothing else.
  static func environment(_ folder: TemporaryFolder) -> [String: String] {
    [
      "HOME": folder.path, "XDG_STATE_HOME": folder.path + "/state", "PTCE_AUJOURDHUI": "2026-01-12", "LANG": "C.UTF-8",
      "PATH": "/usr/bin:/bin",
    ]
  }

  /// Runs it to its end.
  func run() throws -> Ending {
    let output = Pipe()
    let complaint = Pipe()
    let running = try started(output, complaint)
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = complaint.fileHandleForReading.readDataToEndOfFile()
    return Ending(
      output: String(decoding: said, as: UTF8.self), complaint: String(decoding: complained, as: UTF8.self),
      code: running.ending())
  }

  /// Runs it until a moment: it is killed as soon as it has said so many bytes.
  func killed(afterBytes limit: Int) throws -> Ending {
    let output = Pipe()
    let running = try started(output, Pipe())
    var said = Data()
    while said.count < limit {
      let piece = output.fileHandleForReading.readData(ofLength: min(64, limit - said.count))
      if piece.isEmpty { break }
      said += piece
    }
    kill(running.process, SIGKILL)
    said += output.fileHandleForReading.readDataToEndOfFile()
    return Ending(output: String(decoding: said, as: UTF8.self), complaint: "", code: running.ending())
  }

  /// Runs it until a moment: it is killed as soon as that file holds so many bytes, or has ended before.
  func killed(afterBytes limit: Int, in path: String) throws -> Ending {
    let output = Pipe()
    let running = try started(output, Pipe())
    var state = stat()
    var code: Int32?
    while code == nil, stat(path, &state) != 0 || state.st_size < limit { code = running.ended() }
    if code == nil { kill(running.process, SIGKILL) }
    let said = output.fileHandleForReading.readDataToEndOfFile()
    return Ending(output: String(decoding: said, as: UTF8.self), complaint: "", code: code ?? running.ending())
  }

  private struct Running {
    let process: pid_t

    func ending() -> Int32 {
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0, errno == EINTR {}
      return Self.code(status)
    }

    /// The code of one that has ended; nil for one that still runs.
    func ended() -> Int32? {
      var status: Int32 = 0
      return waitpid(process, &status, WNOHANG) == process ? Self.code(status) : nil
    }

    private static func code(_ status: Int32) -> Int32 {
      status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
    }
  }

  private func started(_ output: Pipe, _ complaint: Pipe) throws -> Running {
    let folder = try TemporaryFolder()
    let inputPath = folder.path + "/input"
    try input.write(to: URL(fileURLWithPath: inputPath))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, inputPath, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.fileHandleForWriting.fileDescriptor, 1)
    posix_spawn_file_actions_adddup2(&actions, complaint.fileHandleForWriting.fileDescriptor, 2)
    if hasClosedOutput { posix_spawn_file_actions_addclose(&actions, 1) }
    for pipe in [output, complaint] {
      for end in [pipe.fileHandleForReading, pipe.fileHandleForWriting] where end.fileDescriptor > 2 {
        posix_spawn_file_actions_addclose(&actions, end.fileDescriptor)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let texts = [Array(Self.executable.utf8)] + arguments.map { Array($0.utf8) } + rawArguments
    var argv = texts.map { strdup($0.map { CChar(bitPattern: $0) } + [0]) } + [nil]
    var envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, Self.executable, &actions, &attributes, &argv, &envp)
    guard failure == 0 else { throw POSIXError(.init(rawValue: failure) ?? .EIO) }
    try output.fileHandleForWriting.close()
    try complaint.fileHandleForWriting.close()
    return Running(process: process)
  }
}
