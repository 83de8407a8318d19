import Governance
import GovernanceDocuments
import GovernanceStore
import Testing

/// What the report tells of adherents beside their number: what they are, the college that they left, who took part.
@Suite struct ReportedMembersTests {
  private let today = SampleFile.today

  /// Two adherents of one day each in its college, and a board's meeting of both.
  private func association() throws -> (sample: SampleFile, one: Reference<Member>, other: Reference<Member>) {
    var model = try ReferenceModel.empty()
    model.colleges = try ReferenceModel.heninCarvin().colleges
    let sample = try SampleFile(keptSince: Day.of("2025-01-01"), from: model)
    let file = sample.file
    let colleges = try file.members(on: today).colleges.map(\.college.reference)
    try #require(colleges.count > 1)
    let members = try zip(["Gamma", "Delta"], colleges).map { name, college in
      try file.addMember(
        PlainText(name), isResident: false, kind: .sse, college: college, since: Beginning(.of("2025-01-02")),
        source: PlainText("AG"))
    }
    return (sample, members[0], members[1])
  }

  @Test func aChangeOfCollegeIsTold() throws {
    let (sample, one, _) = try association()
    let colleges = try sample.file.members(on: today).colleges.map(\.college.reference)
    _ = try sample.file.changeCollege(of: one, to: colleges[1], on: .of("2025-06-01"), source: PlainText("CA"))
    let report = try sample.file.activityReport(2025, today: today)
    #expect(report.members.collegeChanges.map(\.counted.name) == ["Gamma"])
    let text = report.document.plainText(width: 300)
    #expect(text.contains("Gamma, le 1er juin 2025 : \(colleges[0].name) → \(colleges[1].name)"))
    #expect(text.contains("Organisations par nature : ESS 2."))
    #expect(try sample.file.activityReport(2026, today: today).members.collegeChanges.isEmpty)
    try sample.remove()
  }

  @Test func participationIsToldByCollegeWhereTheCollegesAreConfirmed() throws {
    let (sample, one, other) = try association()
    let file = sample.file
    let meeting = try file.schedule(file.body("ag"), on: .of("2025-05-06"), at: nil, place: nil)
    _ = try file.recordAttendance(of: [(.member(one), nil)], as: .present, at: meeting, today: today)
    _ = try file.recordAttendance(of: [(.member(other), nil)], as: .absent, at: meeting, today: today)
    try file.hold(
      meeting, openedAt: nil, closedAt: nil, chair: nil, recordingSecretary: nil, today: today)
    let activity = try #require(
      try file.activityReport(2025, today: today).meetings.first { $0.body.kind == .generalAssembly })
    #expect(activity.byCollege.colleges.map { $0.number(of: .participants) } == [1, 0])
    #expect(activity.byCollege.colleges.map { $0.number(of: .convened) } == [1, 1])
    #expect(activity.byCollege.unattested.isEmpty)
    // Somebody in no confirmed college, of whom nothing was entered: the colleges of the others are told all the same.
    _ = try file.addMember(
      PlainText("Sans"), isResident: false, college: nil, since: Beginning(.of("2025-02-01")), source: nil)
    let doubtful = try #require(
      try file.activityReport(2025, today: today).meetings.first { $0.body.kind == .generalAssembly })
    #expect(doubtful.byCollege.unattested.map(\.code) == ["AG-2025-01"])
    #expect(doubtful.byCollege.colleges.map(\.college?.code).last == .some(nil))
    #expect(doubtful.byCollege.colleges.map { $0.number(of: .participants) } == [1, 0, 0])
    #expect(doubtful.byCollege.colleges.map { $0.number(of: .convened) } == [1, 1, 1])
    #expect(doubtful.byCollege.colleges.map { $0.number(of: .notEntered) } == [0, 0, 1])
    #expect(doubtful.byCollege.colleges.map(\.participation.percent) == [100, 0, nil])
    let text = try file.activityReport(2025, today: today).document.plainText(width: 400)
    #expect(text.contains("Collège à confirmer") && text.contains("pour AG-2025-01."))
    try sample.remove()
  }

  @Test func theRecordSaysWhatItLacks() throws {
    let (sample, one, _) = try association()
    let file = sample.file
    let meeting = try file.schedule(file.body("ag"), on: .of("2025-05-06"), at: nil, place: nil)
    _ = try file.recordAttendance(of: [(.member(one), nil)], as: .present, at: meeting, today: today)
    try file.hold(meeting, openedAt: nil, closedAt: nil, chair: nil, recordingSecretary: nil, today: today)
    let text = try file.activityReport(2025, today: today).document.plainText(width: 400)
    #expect(text.contains("Procès-verbaux ni signés ni approuvés : AG-2025-01."))
    #expect(text.contains("Adhérents sans représentant connu : Gamma et Delta."))
    #expect(text.contains("Le mot de la présidence n'est pas rédigé."))
    try sample.remove()
  }
}
