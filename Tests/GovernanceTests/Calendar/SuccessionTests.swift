import Governance
import Testing

/// What was told last stands where its day belongs.
@Suite struct SuccessionTests {
  /// Told in any order, days make the same past.
  @Test(arguments: 0..<200) func theOrderOfTellingDoesNotMatter(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let first = try #require(Day(iso: "2024-01-01"))
    let told = Array(1...8).shuffled(using: &generator)
    var past = Succession<Int>([.init(key: 1, value: 0, span: Span(since: first))])
    for value in told { _ = try past.insert(value, on: first.adding(days: value * 10)) }
    #expect(past.entries.map(\.value) == Array(0...8))
    let spans = past.entries.map(\.span)
    #expect(spans.map(\.from) == (0...8).map { first.adding(days: $0 * 10) })
    #expect(spans.map(\.until) == spans.dropFirst().map(\.from) + [nil])
  }

  /// Put in and taken out, the past is what it was.
  @Test(arguments: 0..<200) func takingOutUndoesPuttingIn(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let first = try #require(Day(iso: "2024-01-01"))
    var past = Succession<Int>([.init(key: 1, value: 0, span: Span(since: first))])
    for step in 1...5 { _ = try past.insert(step, on: first.adding(days: step * 10)) }
    let before = past.entries
    let new = first.adding(days: .random(in: 1...9, using: &generator) + 10 * .random(in: 0...5, using: &generator))
    _ = try past.insert(10, on: new)
    #expect(past.entries != before)
    try past.remove(10, on: new, known: nil)
    #expect(past.entries.map(\.value) == before.map(\.value) && past.entries.map(\.span) == before.map(\.span))
  }
}
