import Foundation
import Testing

@testable import AssociationGenerator

@Suite("Generated files")
struct GeneratedFileTests {
  @Test("the same seed gives the same bytes, another seed does not")
  func sameSeed() throws {
    let folder = NSTemporaryDirectory() + "generated-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    func content(_ name: String, _ seed: UInt64) throws -> Data? {
      try GeneratedFile.make(at: "\(folder)/\(name)", .small, seed: seed)
      return FileManager.default.contents(atPath: "\(folder)/\(name)")
    }
    let first = try #require(try content("first.ptce", 1))
    #expect(try content("again.ptce", 1) == first)
    #expect(try content("other.ptce", 2) != first)
  }

  @Test("numbers stay within their range and reach both ends")
  func numbers() {
    var random = SeededGenerator(seed: 7)
    let numbers = Set((0..<1_000).map { _ in random.number(3...6) })
    #expect(numbers == [3, 4, 5, 6])
    #expect(random.pick(2, of: ["a", "b", "c"]).count == 2)
  }
}
