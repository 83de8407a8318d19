import AssociationGenerator
import Foundation

/// Puts benchmarks to `ptce` and to the sqlite3 shell in turn.
public struct Runner {
  private let program: String
  private let shell: String
  private let launcher: Launcher
  private let scratch: String

  /// - Parameters:
  ///   - program: the `ptce` that is measured.
  ///   - shell: the sqlite3 shell, found on the path.
  ///   - measure: the `measure` program of this package.
  ///   - scratch: a folder that may be written.
  public init(program: String, shell: String = "sqlite3", measure: String, scratch: String) {
    self.program = program
    self.shell = shell
    self.scratch = scratch
    // No settings of the user, and always the same day.
    var environment = ["HOME": scratch, "PTCE_AUJOURDHUI": GeneratedFile.today, "LC_ALL": "C.UTF-8"]
    environment["PATH"] = ProcessInfo.processInfo.environment["PATH"]
    launcher = Launcher(measure: measure, environment: environment)
  }

  /// Runs a benchmark that many times on each side, after one pair that is not counted.
  ///
  /// - Parameter path: where each file lies; acts are tried on copies.
  /// - Throws: ``BenchmarkFailure`` where a side refuses or the two do not list as many rows.
  public func compare(_ benchmark: Benchmark, runs: Int, on path: (MeasuredFile) -> String) throws -> Comparison {
    let ours = try file(path(benchmark.file), for: benchmark, "ours")
    defer { if benchmark.isAct { remove(ours) } }
    let other: String
    switch benchmark.yardstick {
    case .query: other = ours
    case .commit: other = try file(path(benchmark.file), for: benchmark, "other")
    case .program(let measured): other = try file(path(measured), for: benchmark, "other")
    }
    defer { if benchmark.isAct { remove(other) } }

    func filled(_ argument: String) -> String {
      argument.replacingOccurrences(of: "{output}", with: "\(scratch)/output")
        .replacingOccurrences(of: "{list}", with: "\(scratch)/list.csv")
    }
    if benchmark.arguments.contains("{list}") { try MemberList.write(to: "\(scratch)/list.csv") }
    let arguments = benchmark.arguments.map(filled)
    let programCommand = [program, "--base", ours] + arguments
    let yardstick =
      switch benchmark.yardstick {
      case .query(let sql): [shell, "-readonly", other, sql]
      case .commit(let statements): [shell, other] + statements.map(filled)
      case .program: [program, "--base", other] + arguments
      }
    try check(launcher.run(yardstick), "the other side")
    func runProgram() throws -> MeasuredProcess {
      if benchmark.beginsAnew { _ = try file(path(benchmark.file), for: benchmark, "ours") }
      let process = try launcher.run(programCommand)
      try check(process, "ptce \(arguments.joined(separator: " "))", benchmark.exitCode)
      return process
    }
    _ = try runProgram()
    if benchmark.isList { try checkRows(benchmark, yardstick, programCommand) }
    var pairs: [(shell: MeasuredProcess, program: MeasuredProcess)] = []
    for _ in 0..<runs {
      let shell = try launcher.run(yardstick)
      try check(shell, "the other side")
      let program = try runProgram()
      pairs.append((shell, program))
    }
    guard let comparison = Comparison(pairs) else { throw BenchmarkFailure("no runs") }
    return comparison
  }

  /// The file itself for a question; for an act a copy beside it, on the same disk, with what has to be in it first.
  private func file(_ path: String, for benchmark: Benchmark, _ side: String) throws -> String {
    guard benchmark.isAct else { return path }
    let copy = path + "." + side
    remove(copy)
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    for command in benchmark.preparations {
      try check(launcher.run([program, "--base", copy] + command), command.joined(separator: " "))
    }
    return copy
  }

  private func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
  }

  private func check(_ process: MeasuredProcess, _ name: String, _ exitCode: Int32 = 0) throws {
    guard process.exitCode == exitCode else { throw BenchmarkFailure("\(name): exit code \(process.exitCode)") }
  }

  /// A query that is quick because it lists something else would be no comparison.
  private func checkRows(_ benchmark: Benchmark, _ yardstick: [String], _ programCommand: [String]) throws {
    let path = "\(scratch)/rows"
    defer { try? FileManager.default.removeItem(atPath: path) }
    func lines(_ command: [String]) throws -> Int {
      try check(launcher.run(command, output: path), command.joined(separator: " "))
      return FileManager.default.contents(atPath: path)?.count { $0 == UInt8(ascii: "\n") } ?? 0
    }
    let csv = ["--format", "csv"]
    let program = try lines(programCommand + csv) - 1
    let other: Int
    if case .program = benchmark.yardstick {
      other = try lines(yardstick + csv) - 1
    } else {
      other = try lines(yardstick)
    }
    guard program == other else {
      throw BenchmarkFailure("\(program) rows listed, \(other) rows on the other side")
    }
  }
}
