import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore
import Testing

/// Of whom nothing was entered is no absent: rates are those of the others.
@Suite struct AttendanceBaseTests {
  private let today = SampleFile.today

  /// A board of two of whom one is entered, and a committee of whom nobody is.
  private func sample() throws -> SampleFile {
    let sample = try SampleFile(keptSince: Day.of("2025-01-01"))
    let file = sample.file
    let meeting = try file.schedule(file.body("ca"), on: .of("2025-09-16"), at: nil, place: nil)
    for (names, status) in [
      (["1001-commerce", "die", "cahc"], Attendance.Status.present), (["apei"], .absent),
    ] {
      _ = try file.recordAttendance(
        of: names.map { try file.attendee($0, at: meeting) }, as: status, at: meeting, today: today)
    }
    try file.hold(meeting, openedAt: nil, closedAt: nil, chair: nil, recordingSecretary: nil, today: today)
    return sample
  }

  @Test func theRateIsTheLeastThatItCanBe() throws {
    let sample = try sample()
    let report = try sample.file.activityReport(2025, today: today)
    let board = try #require(report.meetings.first { $0.body.reference.code == "ca" })
    let participation = try #require(board.participation)
    let missing = participation.notEntered
    #expect(missing > 0 && participation.convened == missing + 4)
    #expect(participation.isLeast && participation.percent == 300 / (missing + 4))
    let figures = Dictionary(report.publishedFigures.map { ($0.key, $0) }, uniquingKeysWith: { one, _ in one })
    #expect(figures["sessions.CA-2025-01.notEntered"]?.number == missing)
    #expect(figures["sessions.CA-2025-01.convened"]?.number == missing + 4)
    // Two reports are not compared by what one of them may lack.
    #expect(figures["sessions.CA-2025-01.present"]?.isComplete == false)
    #expect(figures["meetings.ca.participations"]?.isComplete == false)
    for audience in [ReportAudience.complete, .assembly] {
      let text = report.document(for: audience).plainText(width: 400)
      #expect(text.contains("3 sur \(missing + 4) (au moins \(300 / (missing + 4)) %), \(missing) non saisis"))
      #expect(text.contains("Non saisis"))
    }
    #expect(report.json.contains("\"notEntered\": \(missing)"))
    try sample.remove()
  }

  @Test func aMeetingOfWhichNobodyIsEnteredHasNoRate() {
    let nobody = ActivityReport.Participation(present: 0, represented: 0, convened: 12, notEntered: 12)
    #expect(nobody.percent == nil)
    let both = ActivityReport.Participation.sum([nobody, .init(present: 3, represented: 1, convened: 5)])
    #expect(both?.percent == 23 && both?.notEntered == 12)
  }
}
