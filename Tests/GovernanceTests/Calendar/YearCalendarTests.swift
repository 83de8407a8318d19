import Testing

@testable import Governance

@Suite struct MeetingFrequencyTests {
  private func rule(_ number: Int) -> [Rule] {
    [
      Rule(
        subject: .meetingsPerYear,
        state: .stated(.init(text: "au moins \(number) fois", article: "art. 9", terms: .meetingsPerYear(number))))
    ]
  }

  @Test("The greater of what is announced and what the statutes ask for holds")
  func greater() {
    #expect(MeetingFrequency(announced: nil, rules: []) == nil)
    #expect(MeetingFrequency(announced: 4, rules: [])?.perYear == 4)
    #expect(MeetingFrequency(announced: 4, rules: rule(2))?.source == .announced)
    #expect(MeetingFrequency(announced: 4, rules: rule(6))?.perYear == 6)
    #expect(MeetingFrequency(announced: nil, rules: rule(2))?.source == .statutes(article: "art. 9"))
  }

  @Test("Meetings overlap when they begin less than two hours apart, or when nobody knows")
  func overlapping() {
    func at(_ hour: Int, _ minute: Int = 0) -> ClockTime? { ClockTime(hour: hour, minute: minute) }
    #expect(MeetingOverlap.mayOverlap(at(18), at(19, 59)))
    #expect(!MeetingOverlap.mayOverlap(at(18), at(20)))
    #expect(!MeetingOverlap.mayOverlap(at(20), at(18)))
    #expect(MeetingOverlap.mayOverlap(nil, at(18)))
  }
}
