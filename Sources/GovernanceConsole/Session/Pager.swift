import Foundation

/// Shows what is longer than the screen through the user's pager (`$PAGER`), which is run as it is, without a shell.
struct Pager {
  private let command: [String]

  init(_ environment: Environment) {
    let setting = environment.variables["PAGER"] ?? ""
    command = setting.split(separator: " ").map(String.init)
  }

  /// Shows a text; through the pager only on a terminal that it overflows.
  func show(_ text: String, on isTerminal: Bool) {
    guard isTerminal, !command.isEmpty, text.utf8.count(where: { $0 == 0x0A }) >= Self.rows else {
      return Program.write(text)
    }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return Program.write(text) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[1])
    var arguments = command.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawnp(&child, command[0], &actions, nil, &arguments, environ) == 0 else {
      close(ends[0])
      close(ends[1])
      return Program.write(text)
    }
    close(ends[0])
    // A reader who leaves before the end closes the pipe: that is no error.
    let former = signal(SIGPIPE, SIG_IGN)
    // Few pagers pass on what makes words bold.
    FileHandle(fileDescriptor: ends[1]).writeAll(Emphasis.plain(text))
    close(ends[1])
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    signal(SIGPIPE, former)
  }

  private static var rows: Int {
    var size = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_row > 0 ? Int(size.ws_row) : 24
  }
}

extension FileHandle {
  fileprivate func writeAll(_ text: String) {
    var bytes = Array(text.withoutControls.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(fileDescriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
