import Foundation

extension ChildProgram {
  /// How a conversation with a program ended.
  enum Outcome {
    case answered(Data)
    /// It stopped with an error, or answered nothing, or without end.
    case failed
    case tooSlow
  }

  /// Gives the program its input while taking its output, then waits for its end; once, since the line is closed after it.
  func converse(_ words: Data, until deadline: ContinuousClock.Instant, outputLimit: Int) -> Outcome {
    defer { close(line) }
    guard let answer = exchange(words, until: deadline, outputLimit: outputLimit) else {
      // Unlike the program alone, its group includes what it started and left.
      kill(-identifier, SIGKILL)
      _ = ending(until: nil)
      return deadline <= .now ? .tooSlow : .failed
    }
    guard let status = ending(until: deadline) else {
      kill(-identifier, SIGKILL)
      _ = ending(until: nil)
      return .tooSlow
    }
    return status == 0 && !answer.isEmpty ? .answered(answer) : .failed
  }

  /// All of the output; nil where it is too long or the time is over.
  ///
  /// Both ways at once: a program that answers before it has read everything would otherwise wait for us, and we for it.
  private func exchange(_ words: Data, until deadline: ContinuousClock.Instant, outputLimit: Int) -> Data? {
    var rest = words[...]
    var answer = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    if rest.isEmpty { shutdown(line, Int32(SHUT_WR)) }
    while true {
      let left = ContinuousClock.now.duration(to: deadline).components.seconds
      guard deadline > .now, answer.count <= outputLimit else { return nil }
      var end = pollfd(fd: line, events: Int16(rest.isEmpty ? POLLIN : POLLIN | POLLOUT), revents: 0)
      guard poll(&end, 1, Int32(min(left, 3600) * 1000 + 100)) > 0 else { continue }
      if Int32(end.revents) & POLLOUT != 0, !rest.isEmpty {
        let count = rest.withUnsafeBytes { send(line, $0.baseAddress, $0.count, Self.quietly) }
        // What it does not want to read, it need not: its answer counts.
        rest = count > 0 ? rest.dropFirst(count) : Self.isPassing ? rest : rest.suffix(0)
        if rest.isEmpty { shutdown(line, Int32(SHUT_WR)) }
      }
      if Int32(end.revents) & ~POLLOUT != 0 {
        let count = read(line, &buffer, buffer.count)
        if count > 0 { answer.append(contentsOf: buffer[..<count]) }
        // A program that ended without having read everything resets the line, after its answer.
        if count == 0 || count < 0 && !Self.isPassing { return answer }
      }
    }
  }

  /// Neither a signal nor a wait where nobody reads.
  private static var quietly: Int32 { Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT) }

  /// Whether the last call was only disturbed.
  private static var isPassing: Bool { errno == EINTR || errno == EAGAIN }

  /// The status that the program ended with, 0 for success; nil if it has not by the deadline.
  private func ending(until deadline: ContinuousClock.Instant?) -> Int32? {
    var status: Int32 = 0
    while true {
      let found = waitpid(identifier, &status, deadline == nil ? 0 : WNOHANG)
      if found == identifier { return status }
      if found < 0, errno != EINTR { return -1 }
      if let deadline, deadline <= .now { return nil }
      // It has closed its output, so it is about to end.
      if found == 0 { usleep(1000) }
    }
  }
}
