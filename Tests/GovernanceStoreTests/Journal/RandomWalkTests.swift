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
      if step.isMultiple(of: 10) { try check(file, "step \(step), seed \(seed)") }
    }
    #expect(counts.acts > 50 && counts.undos > 20 && counts.redos > 5)
    #expect(try file.integrityFindings().isEmpty)
    #expect(try file.searchIndexFaults().isEmpty)
  }

  /// What holds of every meeting after every act.
  private func check(_ file: AssociationFile, _ place: Comment) throws {
    for meeting in try file.meetings(year: 2026).map(\.reference) {
      let record = try file.record(of: meeting)
      for line in record.attendance {
        // Nobody is in the room twice at once, nor leaves before having come.
        let hours = line.intervals.flatMap { [$0.arrivedAt, $0.leftAt] }
        try #require(hours.dropFirst().dropLast().allSatisfy { $0 != nil }, place)
        let minutes = hours.compactMap { $0.map(record.clock.minutes(at:)) }
        try #require(minutes == minutes.sorted(), place)
      }
      for moment in [Roll.Moment.latest, .at(try time("15:00"))] {
        let roll = record.roll(at: moment)
        try #require(roll.presentVoters + roll.representedVoters <= roll.electorate ?? .max, place)
      }
    }
  }
}
