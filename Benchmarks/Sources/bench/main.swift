import AssociationGenerator
import BenchmarkRunner
import Foundation

let usage = "usage: bench [--size small|medium|large] [--ptce PATH] [--runs N] [--only NAME]"
/// The folder `Benchmarks`, wherever the command is given.
let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path

func tell(_ line: String) {
  FileHandle.standardError.write(Data((line + "\n").utf8))
}

func stop(_ line: String, _ code: Int32) -> Never {
  tell(line)
  exit(code)
}

var size = GeneratedSize.large
var program = package + "/../.build-static/release/ptce"
var runs = 15
var only: String?
var rest = CommandLine.arguments.dropFirst()
while let option = rest.popFirst() {
  guard let value = rest.popFirst() else { stop(usage, 2) }
  switch option {
  case "--size": if let named = GeneratedSize(rawValue: value) { size = named } else { stop(usage, 2) }
  case "--ptce": program = value
  case "--runs": if let count = Int(value), count > 0 { runs = count } else { stop(usage, 2) }
  case "--only": only = value
  default: stop(usage, 2)
  }
}
guard FileManager.default.isExecutableFile(atPath: program) else {
  stop("bench: \(program) is not there; Benchmarks/run builds it", 1)
}

let folder = package + "/.build-files"
let scratch = NSTemporaryDirectory() + "ptce-bench-\(getpid())"
defer { try? FileManager.default.removeItem(atPath: scratch) }
do {
  try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
  let benchmarks = Benchmark.all(size).filter { benchmark in only.map { benchmark.name.hasPrefix($0) } ?? true }
  let reference = try GeneratedFile.currentReference(in: folder)
  let generated =
    benchmarks.contains { $0.file == .generated } ? try GeneratedFile.current(size, in: folder, tell: tell) : reference
  let recent =
    benchmarks.contains(where: \.readsRecent) ? try GeneratedFile.recent(of: generated, tell: tell) : generated
  let measure = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/measure"
  let runner = Runner(program: program, measure: measure, scratch: scratch)
  var isOver = false
  print("Generated file: \(size.rawValue). Day: \(GeneratedFile.today).\n")
  print(ResultLine.titles)
  print("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |")
  for benchmark in benchmarks {
    do {
      let comparison = try runner.compare(benchmark, runs: runs) { file in
        switch file {
        case .reference: reference
        case .generated: generated
        case .recent: recent
        }
      }
      if comparison.verdict(benchmark.limit) == .over { isOver = true }
      print(ResultLine(benchmark, comparison).text)
    } catch let failure as BenchmarkFailure {
      isOver = true
      print(ResultLine(benchmark, failure).text)
    }
    fflush(nil)
  }
  if isOver {
    try? FileManager.default.removeItem(atPath: scratch)
    exit(1)
  }
} catch {
  stop("bench: \(error)", 1)
}
