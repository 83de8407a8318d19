import Foundation

/// One line of the printed table.
public struct ResultLine {
  /// The titles of the columns.
  public static let titles = row(
    "benchmark", "file", "× yardstick (min–max)", "× processor", "ptce", "yardstick", "ptce MiB", "yardstick MiB",
    "runs", "verdict"
  )

  /// The line as Markdown.
  public let text: String

  /// The line of a benchmark that ran.
  public init(_ benchmark: Benchmark, _ comparison: Comparison) {
    let ratio = comparison.ratio
    let verdict =
      switch comparison.verdict(benchmark.limit) {
      case .within: "within"
      case .over: "**over**"
      case .notJudged(let reason): reason
      }
    let limit = benchmark.limit.map { limit in
      " (≤ \(Self.figure(limit.ratio, 1)) ×" + (limit.mebibytes.map { ", ≤ \(Self.figure($0, 0)) MiB" } ?? "") + ")"
    }
    text = Self.row(
      benchmark.name, benchmark.place,
      "\(Self.figure(ratio.median, 2)) (\(Self.figure(ratio.least, 2))–\(Self.figure(ratio.most, 2)))",
      Self.figure(comparison.processorRatio.median, 2), "\(Self.figure(comparison.program.median, 1)) ms",
      "\(Self.figure(comparison.shell.median, 1)) ms", Self.figure(comparison.programMebibytes, 1),
      Self.figure(comparison.shellMebibytes, 1), String(comparison.runs), verdict + (limit ?? ""))
  }

  /// The line of a benchmark that could not run.
  public init(_ benchmark: Benchmark, _ failure: BenchmarkFailure) {
    text = Self.row(
      benchmark.name, benchmark.place, "", "", "", "", "", "", "0", "**failed**: \(failure.reason)")
  }

  private static func row(_ cells: String...) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private static func figure(_ value: Double, _ decimals: Int) -> String {
    String(format: "%.\(decimals)f", value)
  }
}

extension Benchmark {
  /// Which file, and what it is compared with where that is not the shell reading it.
  fileprivate var place: String {
    switch yardstick {
    case .query: file.rawValue
    case .commit: "\(file.rawValue), against a commit of the shell"
    case .program(let other): "\(file.rawValue), against \(other.rawValue)"
    }
  }
}
