import Governance
import Testing

@testable import GovernanceStore

/// Whatever is done, undone and redone in whatever order, the file is where the history says it is.
@Suite struct RandomWalkTests {
  @Test(arguments: [1, 2])
  func walkEndsWhereItsHistorySays(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let file = try AssociationFile.heninCarvin(in: folder)
    var acts = RandomActs(seed: seed)
    var past: [String] = []
    var future: [String] = []
    var present = try file.dump()
    var counts = (acts: 0, undos: 0, redos: 0)
    for step in 0..<300 {
      switch acts.pick(["act", "act", "act", "undo", "redo"]) {
      case "undo":
        let refused = try refusal { _ = try file.undo() }
        #expect((refused == nil) == !past.isEmpty, "step \(step)")
        guard let former = past.popLast() else { continue }
        future.append(present)
        present = former
        counts.undos += 1
      case "redo":
        let refused = try refusal { _ = try file.redo() }
        #expect((refused == nil) == !future.isEmpty, "step \(step)")
        guard let next = future.popLast() else { continue }
        past.append(present)
        present = next
        counts.redos += 1
      default:
        let refused = try refusal { try acts.perform(on: file) }
        if refused == nil {
          past.append(present)
          future = []
          present = try file.dump()
          counts.acts += 1
        }
      }
      try #require(try file.dump() == present, "step \(step), seed \(seed)")
    }
    #expect(counts.acts > 50 && counts.undos > 20 && counts.redos > 5)
    #expect(try file.integrityFindings().isEmpty)
  }
}
