import AssociationGenerator
import Foundation

/// `generate small|medium|large FILE [SEED]`
let arguments = CommandLine.arguments.dropFirst().map { $0 }
guard (2...3).contains(arguments.count), let size = GeneratedSize(rawValue: arguments[0]),
  let seed = arguments.count > 2 ? UInt64(arguments[2]) : GeneratedFile.usualSeed
else {
  FileHandle.standardError.write(Data("usage: generate small|medium|large FILE [SEED]\n".utf8))
  exit(2)
}
do {
  let counts = try GeneratedFile.make(at: arguments[1], size, seed: seed) {
    FileHandle.standardError.write(Data(($0 + "\n").utf8))
  }
  for (table, count) in counts.sorted(by: { $0.key < $1.key }) { print("\(table) \(count)") }
} catch {
  FileHandle.standardError.write(Data("generate: \(error)\n".utf8))
  exit(1)
}
