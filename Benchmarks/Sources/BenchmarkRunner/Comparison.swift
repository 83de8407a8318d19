/// What the pairs of runs of one benchmark gave.
public struct Comparison: Sendable {
  /// `ptce` against the shell, pair by pair.
  public let ratio: Spread
  /// The same in processor time, which a busy machine changes less.
  public let processorRatio: Spread
  /// Wall clock of `ptce`, in milliseconds.
  public let program: Spread
  /// Wall clock of the shell, in milliseconds.
  public let shell: Spread
  /// Peak resident memory of `ptce`, in MiB: the largest of all runs.
  public let programMebibytes: Double
  /// Peak resident memory of the shell, in MiB.
  public let shellMebibytes: Double
  /// How many pairs were counted.
  public let runs: Int

  /// The figures of those pairs; nil for none.
  public init?(_ pairs: [(shell: MeasuredProcess, program: MeasuredProcess)]) {
    guard let ratio = Spread(pairs.map { $0.program.milliseconds / $0.shell.milliseconds }),
      let processorRatio = Spread(
        pairs.map { $0.program.processorMilliseconds / max($0.shell.processorMilliseconds, 0.001) }),
      let program = Spread(pairs.map(\.program.milliseconds)), let shell = Spread(pairs.map(\.shell.milliseconds))
    else { return nil }
    self.ratio = ratio
    self.processorRatio = processorRatio
    self.program = program
    self.shell = shell
    programMebibytes = pairs.map(\.program.mebibytes).max() ?? 0
    shellMebibytes = pairs.map(\.shell.mebibytes).max() ?? 0
    runs = pairs.count
  }

  /// Whether the figures keep within that limit.
  public func verdict(_ limit: Limit?) -> Verdict {
    guard let limit else { return .notJudged("no limit declared") }
    if shell.median < limit.shellMilliseconds {
      return .notJudged("shell below \(Int(limit.shellMilliseconds)) ms, not judged")
    }
    if ratio.median > limit.ratio { return .over }
    if let most = limit.mebibytes, programMebibytes > most { return .over }
    return .within
  }
}

/// What is to be thought of a comparison.
public enum Verdict: Equatable, Sendable {
  /// Nothing is exceeded.
  case within
  /// Time or memory is exceeded.
  case over
  /// The reason why nothing is said.
  case notJudged(String)
}
