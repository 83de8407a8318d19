import Foundation

/// What one run of one program took, as `measure` tells it.
public struct MeasuredProcess: Equatable, Sendable {
  /// Wall clock, in milliseconds.
  public let milliseconds: Double
  /// User and system time together, in milliseconds.
  public let processorMilliseconds: Double
  /// Peak resident memory, in MiB.
  public let mebibytes: Double
  /// The exit code, or 128 and the signal.
  public let exitCode: Int

  /// Reads the line that `measure` prints; nil for anything else.
  init?(_ line: String) {
    let figures = line.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard figures.count == 5 else { return nil }
    milliseconds = figures[0] / 1e6
    processorMilliseconds = (figures[1] + figures[2]) / 1e6
    mebibytes = figures[3] / 1_048_576
    exitCode = Int(figures[4])
  }
}

/// Runs programs one after the other, each as a process of its own.
struct Launcher {
  /// The `measure` program of this package.
  let measure: String
  let environment: [String: String]

  /// Runs a program with its standard output in a file.
  ///
  /// - Throws: ``BenchmarkFailure`` where it could not be started.
  func run(_ command: [String], output: String = "/dev/null") throws -> MeasuredProcess {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: measure)
    process.arguments = [output] + command
    process.environment = environment
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard let measured = MeasuredProcess(String(decoding: data, as: UTF8.self)) else {
      throw BenchmarkFailure("\(command.first ?? "") could not be measured")
    }
    return measured
  }
}

/// Why a benchmark tells no figures.
public struct BenchmarkFailure: Error {
  /// The reason, as it is printed.
  public let reason: String

  init(_ reason: String) {
    self.reason = reason
  }
}
