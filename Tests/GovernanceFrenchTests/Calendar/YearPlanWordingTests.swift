import Governance
import GovernanceFrench
import Testing

@Suite struct YearPlanWordingTests {
  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test func whyADayIsProposed() throws {
    let last = try day("2025-07-08")
    #expect(ProposedMeeting.Reason.asLastYear(last).french == "comme le mardi 8 juillet 2025")
    #expect(
      ProposedMeeting.Reason.moved(
        from: try day("2026-07-14"), because: .publicHoliday(.nationalDay), lastYear: last
      ).french
        == "comme le mardi 8 juillet 2025, déplacé du mardi 14 juillet 2026 : jour férié (fête nationale)")
    #expect(ProposedMeeting.Reason.spreadEvenly.french == "réparti sur l'année")
  }

  @Test func whatSpeaksAgainstADay() {
    let body = Reference<Body>(id: 1, code: "ca", name: "Conseil d'administration")
    let period = QuietPeriod(from: DayOfYear(month: 5, day: 1), to: DayOfYear(month: 5, day: 8))
    let obstacles: [Obstacle] = [
      .weekend, .publicHoliday(.christmasDay), .quietPeriod(.summer), .quietPeriod(period), .tooEarly, .tooLate,
      .otherMeeting(body),
    ]
    #expect(
      obstacles.map(\.french) == [
        "fin de semaine", "jour férié (Noël)", "du 25 juillet au 25 août", "du 1er mai au 8 mai", "trop tôt",
        "trop tard pour le compte rendu financier",
        "même jour que Conseil d'administration",
      ])
  }

  @Test func whatFoundNoDay() {
    let body = Reference<Body>(id: 1, code: "ca", name: "Conseil d'administration")
    #expect(
      UnplacedMeetings(body: body, count: 1, reason: .noWorkingDay).french
        == "1 réunion sans jour : aucun jour ouvré n'est possible")
    #expect(
      UnplacedMeetings(body: body, count: 2, reason: .everyDayTaken).french
        == "2 réunions sans jour : une autre réunion occupe chaque jour possible")
  }

  @Test func elevenHolidaysHaveElevenNames() {
    #expect(Set(PublicHoliday.allCases.map(\.french)).count == 11)
  }
}
