import Governance
import GovernanceDocuments
import GovernanceStore
import Testing

@Suite struct MinutesTests {
  @Test func theMinutesOfTheBoardAreComplete() throws {
    let sample = try SampleFile.withYear2025()
    let meeting = try sample.file.meeting("CA-2025-01", .current, on: SampleFile.today)
    let minutes = try sample.file.record(of: meeting).minutesDocument(of: sample.file.association())
    try Golden(name: "pv-ca-2025-01.md").expect(minutes.markdown)
    try sample.remove()
  }

  @Test func whoCameLateIsSaidAndTheProxyThatLapsedToo() throws {
    let sample = try SampleFile()
    let file = sample.file
    let meeting = try file.schedule(file.body("ca"), on: .of("2026-01-05"), at: nil, place: nil)
    func member(_ name: String) throws -> Reference<Member> { try file.member(name) }
    func minutes() throws -> String {
      try file.record(of: meeting).minutesDocument(of: file.association()).markdown
    }
    try file.hold(
      meeting, openedAt: ClockTime(hour: 14, minute: 0), closedAt: nil, chair: nil, recordingSecretary: nil,
      today: SampleFile.today)
    _ = try file.recordAttendance(
      of: [(.member(member("adds")), nil)], as: .present, at: meeting, today: SampleFile.today)
    try file.recordProxy(from: member("apei"), to: member("adds"), at: meeting)
    #expect(try minutes().contains("Présents (1)"))
    #expect(try !minutes().contains("Pouvoirs caducs"))
    _ = try file.recordArrival(
      of: .member(member("apei")), person: nil, at: #require(ClockTime(hour: 14, minute: 20)), meeting: meeting,
      today: SampleFile.today)
    #expect(try minutes().contains("Présents (2, à un moment au moins)"))
    #expect(try minutes().contains("Pouvoirs caducs (1)"))
    #expect(try minutes().replacing("\u{A0}", with: " ").contains("à ADDS, caduc à 14 h 20, le mandant étant arrivé"))
    try sample.remove()
  }

  @Test func anItemThatWasNotAnnouncedIsSaidToBe() throws {
    let sample = try SampleFile()
    let file = sample.file
    let meeting = try file.schedule(file.body("ca"), on: .of("2026-02-10"), at: nil, place: nil)
    _ = try file.addAgendaItem(PlainText("Budget"), purpose: .forDecision, to: meeting)
    func minutes() throws -> String {
      try file.record(of: meeting).minutesDocument(of: file.association()).markdown.replacing("\u{A0}", with: " ")
    }
    _ = try file.recordNotice(
      NoticeReport(sentOn: .of("2026-01-10"), channel: PlainText("courriel")), of: meeting, today: SampleFile.today)
    _ = try file.addAgendaItem(PlainText("Adhésions"), purpose: .forDecision, to: meeting)
    #expect(try minutes().contains("Adhésions (pour décision) ; point ajouté après la convocation"))
    #expect(try !minutes().contains("Budget (pour décision) ;"))
    try sample.remove()
  }

  @Test func anAdvisoryBodyHasACompteRendu() throws {
    let sample = try SampleFile.withYear2025()
    let meeting = try sample.file.meeting("COPIL-2025-01", .current, on: SampleFile.today)
    let minutes = try sample.file.record(of: meeting).minutesDocument(of: sample.file.association())
    try Golden(name: "compte-rendu-copil-2025-01.md").expect(minutes.markdown)
    try sample.remove()
  }
}
