import Foundation

/// A program that was started, in a group of its own so that it ends with all that it started in turn.
///
/// No shell has a part in it: the arguments are given as they are.
struct ChildProgram {
  /// Why a program could not be started.
  struct NotStarted: Error {
    fileprivate let code: Int32

    /// Whether there is no such program, rather than no room for one more.
    var isAbsence: Bool { [ENOENT, EACCES, ENOTDIR].contains(code) }
  }

  let identifier: pid_t
  /// Our end of the line to its standard input and from its standard output; a socket rather than pipes, since writing
  /// to one that nobody reads raises no signal.
  let line: Int32

  /// Starts a program that PATH leads to.
  init(_ program: String, _ arguments: [String]) throws(NotStarted) {
    var ends: [Int32] = [0, 0]
    guard socketpair(AF_UNIX, Self.closedInOthers, 0, &ends) == 0 else { throw NotStarted(code: errno) }
    defer { close(ends[1]) }
    line = ends[0]

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))

    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var surroundings = Self.surroundings.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + surroundings).forEach { free($0) } }
    var started: pid_t = 0
    let failure = posix_spawnp(&started, program, &actions, &attributes, &words, &surroundings)
    identifier = started
    if failure != 0 {
      close(line)
      throw NotStarted(code: failure)
    }
  }

  /// Ours; UTF-8 whatever the user's locale; and no way out: a page names nothing to fetch, and if ever one did, a proxy
  /// that is not there would refuse it.
  private static var surroundings: [String: String] {
    let nowhere = "http://127.0.0.1:9"
    let ours = ["LC_ALL": "C.UTF-8", "http_proxy": nowhere, "https_proxy": nowhere, "no_proxy": ""]
    return ProcessInfo.processInfo.environment.merging(ours) { $1 }
  }

  /// A stream whose ends no other child inherits.
  private static var closedInOthers: Int32 {
    Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
  }
}
