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

  /// What was told of a day holds on it, whatever is told of other days and taken out again, with values that come back.
  @Test(arguments: 0..<300) func whatWasToldOfADayHolds(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let first = try #require(Day(iso: "2024-01-01"))
    var past = Succession<Int>([.init(key: 1, value: 0, span: Span(since: first))])
    for step in (1...4).shuffled(using: &generator) {
      _ = try? past.insert(.random(in: 1...2, using: &generator), on: first.adding(days: step * 10))
    }
    let before = past
    let new = first.adding(days: .random(in: 1...9, using: &generator) + 10 * .random(in: 0...4, using: &generator))
    let value = Int.random(in: 0...2, using: &generator)
    guard let place = try? past.insert(value, on: new) else { return }
    if let next = place.next { #expect(past.value(on: next.day) == next.value) }
    try past.remove(value, on: new, known: nil)
    for offset in 0..<60 {
      let day = first.adding(days: offset)
      #expect(past.value(on: day) == before.value(on: day), "\(day.iso)")
    }
  }

  @Test func anEarlierDayTakenBackLeavesTheFormerOne() throws {
    func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
    var past = Succession<Int>([.init(key: 1, value: 0, span: Span(since: try day("2024-01-01")))])
    _ = try past.insert(1, on: day("2024-09-01"))
    #expect(try past.insert(1, on: day("2024-08-01")).next?.day == day("2024-09-01"))
    #expect(try past.entries.map(\.span.from) == [day("2024-01-01"), day("2024-08-01")])
    // Told of a day between the two, something else does not reach beyond the day that was told first.
    var other = past
    #expect(try other.insert(2, on: day("2024-08-15")).next?.day == day("2024-09-01"))
    #expect(other.entries.map(\.value) == [0, 1, 2, 1])
    try past.remove(1, on: day("2024-08-01"), known: nil)
    #expect(try past.entries.map(\.span.from) == [day("2024-01-01"), day("2024-09-01")])
  }

  @Test func aFirstValueGivesWayToTheNext() throws {
    func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
    var past = Succession<Int>([.init(key: 1, value: 1, span: Span(since: try day("2024-03-01")))])
    _ = try past.insert(2, on: day("2024-01-01"))
    try past.remove(2, on: day("2024-01-01"), known: nil)
    #expect(try past.entries.map(\.value) == [1] && past.entries.first?.span.from == day("2024-03-01"))
  }
}

extension Succession<Int> {
  fileprivate func value(on day: Day) -> Int? { entries.first { $0.span.state(on: day) == .holds }?.value }
}
