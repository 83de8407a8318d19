#if canImport(Glibc)
  import Glibc
#endif

/// The history on disk: one line each in plain UTF-8, readable by its owner alone.
///
/// libedit's own format encodes accents away, and is written whole at the end, so that a crash or a second window
/// loses lines. Here each line is appended at once. Nothing fails loudly: a history that cannot be kept must not
/// stop the work.
struct LineHistoryFile {
  let path: String
  let limit: Int

  /// The last lines, oldest first. Bytes that are not UTF-8 come back as U+FFFD.
  func load() -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    guard isRegularFile(descriptor) else { return [] }
    let lines = bytes(of: descriptor).split(separator: UInt8(ascii: "\n")).compactMap { bytes in
      // libedit's strings end at a zero.
      let line = String(decoding: bytes.filter { $0 != 0 && $0 != UInt8(ascii: "\r") }, as: UTF8.self)
      return Self.isBlank(line) ? nil : line
    }
    let kept = Array(lines.suffix(limit))
    // Not at every start: only once the file has grown to twice what is kept.
    if lines.count > 2 * limit { replace(with: kept) }
    return kept
  }

  func append(_ line: String) {
    makeParentFolders()
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // Asked to keep its history in /dev/null, root would otherwise close that to everyone else.
    guard isRegularFile(descriptor) else { return }
    fchmod(descriptor, 0o600)
    var text = line + "\n"
    var last: UInt8 = 0
    let size = lseek(descriptor, 0, SEEK_END)
    if size > 0, pread(descriptor, &last, 1, size - 1) == 1, last != UInt8(ascii: "\n") {
      text = "\n" + text
    }
    // One call: two windows that append at once do not mix their lines.
    write(text, to: descriptor)
  }

  /// Takes out of the file the lines that hold one of those texts, and answers how many they were.
  func forget(_ texts: [String]) -> Int {
    let lines = LineHistoryFile(path: path, limit: .max / 2).load()
    let kept = lines.filter { line in !texts.contains { line.contains($0) } }
    if kept.count < lines.count { replace(with: kept) }
    return lines.count - kept.count
  }

  static func isBlank(_ line: String) -> Bool {
    line.allSatisfy(\.isWhitespace)
  }

  private func replace(with lines: [String]) {
    // A link to a file kept elsewhere stays a link.
    var target = path
    if let resolved = realpath(path, nil) {
      target = String(cString: resolved)
      free(resolved)
    }
    let temporary = "\(target).\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let written = write(lines.map { $0 + "\n" }.joined(), to: descriptor)
    let closed = close(descriptor) == 0
    if !written || !closed || rename(temporary, target) != 0 { unlink(temporary) }
  }

  private func makeParentFolders() {
    var folder = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      folder += part + "/"
      if !part.isEmpty { mkdir(folder, 0o700) }
    }
  }

  private func isRegularFile(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private func bytes(of descriptor: Int32) -> [UInt8] {
    var all: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return all }
      all += block[..<count]
    }
  }

  @discardableResult
  private func write(_ text: String, to descriptor: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
