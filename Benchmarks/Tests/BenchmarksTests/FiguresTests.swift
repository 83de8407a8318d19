import Testing

@testable import BenchmarkRunner

@Suite("Figures and verdicts")
struct FiguresTests {
  @Test("the median of an even count lies between the two in the middle")
  func median() {
    #expect(Spread([4, 1, 3, 2])?.median == 2.5)
    #expect(Spread([5, 1, 3])?.median == 3)
    #expect(Spread([]) == nil)
  }

  @Test("a line of measure is read, anything else is not")
  func line() throws {
    let process = try #require(MeasuredProcess("2000000 1000000 500000 1048576 0\n"))
    #expect(process.milliseconds == 2 && process.processorMilliseconds == 1.5 && process.mebibytes == 1)
    #expect(MeasuredProcess("measure: no such file") == nil)
  }

  @Test("time or memory above the limit is over; a quick shell is not judged")
  func verdicts() throws {
    let pair = (shell: try process(10, 4), program: try process(19, 24))
    let comparison = try #require(Comparison([pair]))
    #expect(comparison.verdict(Limit(ratio: 2, mebibytes: 25)) == .within)
    #expect(comparison.verdict(Limit(ratio: 1.5)) == .over)
    #expect(comparison.verdict(Limit(ratio: 2, mebibytes: 20)) == .over)
    #expect(comparison.verdict(Limit(ratio: 1, shellMilliseconds: 20)) == .notJudged("shell below 20 ms, not judged"))
    #expect(comparison.verdict(nil) == .notJudged("no limit declared"))
  }

  private func process(_ milliseconds: Int, _ mebibytes: Int) throws -> MeasuredProcess {
    try #require(MeasuredProcess("\(milliseconds * 1_000_000) 0 0 \(mebibytes * 1_048_576) 0"))
  }
}
