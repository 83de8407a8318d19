import Governance
import GovernanceStore
import Testing

@testable import GovernanceDocuments

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
    #expect(try !minutes().contains("Autres pouvoirs"))
    _ = try file.recordArrival(
      of: .member(member("apei")), person: nil, at: #require(ClockTime(hour: 14, minute: 20)), meeting: meeting,
      today: SampleFile.today)
    #expect(try minutes().contains("Présents (2, à un moment au moins)"))
    #expect(try minutes().contains("Autres pouvoirs (1)"))
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

  @Test func everyProxyIsToldWithWhatItWasWorth() throws {
    let sample = try SampleFile()
    let file = sample.file
    let meeting = try file.schedule(file.body("ca"), on: .of("2026-01-05"), at: nil, place: nil)
    func member(_ name: String) throws -> Reference<Member> { try file.member(name) }
    func time(_ hour: Int, _ minute: Int) throws -> ClockTime { try #require(ClockTime(hour: hour, minute: minute)) }
    try file.hold(
      meeting, openedAt: time(14, 0), closedAt: nil, chair: nil, recordingSecretary: nil, today: SampleFile.today)
    _ = try file.recordAttendance(
      of: [(.member(member("adds")), nil), (.member(member("die")), nil)], as: .present, at: meeting,
      today: SampleFile.today)
    try file.recordProxy(from: member("apei"), to: member("cahc"), at: meeting)
    try file.recordProxy(from: member("afeji"), to: member("adds"), at: meeting, time: time(14, 30))
    _ = try file.recordDeparture(
      of: .member(member("die")), at: time(15, 10), meeting: meeting, today: SampleFile.today)
    try file.recordProxy(from: member("die"), to: member("adds"), at: meeting, time: time(15, 10))
    _ = try file.recordDeparture(
      of: .member(member("adds")), at: time(16, 10), meeting: meeting, today: SampleFile.today)
    let minutes = try file.record(of: meeting).minutesDocument(of: file.association()).markdown
      .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").replacing("**", with: "")
    #expect(minutes.contains("Représentés (1)"))
    #expect(
      minutes.contains(
        "AFEJI Hauts-de-France, pouvoir donné à ADDS, donné à 14 h 30, jusqu'à 16 h 10, le mandataire étant parti"))
    #expect(minutes.contains("Autres pouvoirs (2)"))
    #expect(
      minutes.contains("Pouvoir de APEI Hénin-Carvin à CAHC, sans effet, le mandataire n'étant pas noté présent"))
    #expect(
      minutes.contains(
        "Pouvoir de DIE à ADDS, donné à 15 h 10, après le départ du mandant à 15 h 10, jusqu'à 16 h 10, le mandataire étant parti"
      ))
    try sample.remove()
  }

  @Test func aLateOrPartialNoticeIsToldWithItsReason() throws {
    let sample = try SampleFile()
    let file = sample.file
    try file.setRule(
      .notice, of: file.body("ca"),
      to: .stated(
        .init(
          text: "15 jours francs", article: "art. 9", terms: .notice(NoticeRule(days: 15, counting: .clearDays)))),
      from: .of("2025-01-01"))
    let meeting = try file.schedule(file.body("ca"), on: .of("2026-01-20"), at: nil, place: nil)
    var report = try NoticeReport(sentOn: .of("2026-01-10"), channel: PlainText("courriel"))
    report.shortNoticeReason = try PlainText("urgence")
    report.recipients = try file.record(of: meeting).participants.map(\.attendee).dropLast()
    _ = try file.recordNotice(report, of: meeting, today: SampleFile.today)
    let record = try file.record(of: meeting)
    #expect(record.noticeStatement == "par courriel, le 10 janvier 2026, à 14 sur 15 participants à convoquer")
    #expect(
      record.noticeRemarks == [
        "Convocation du 10 janvier 2026. Délai compté : 9 jours francs, du 11 janvier 2026 au 19 janvier 2026 ; "
          + "les statuts demandent 15 jours francs (art. 9). Motif noté : urgence.",
        "Convocation du 10 janvier 2026 : aucun envoi noté à Benyounes YOUSFI.",
      ])
    #expect(try record.minutesDocument(of: file.association()).markdown.contains("## Convocation"))
    try sample.remove()
  }

  @Test func minutesTellWhatTheMeetingApprovedAndWhatItLeftWithoutAVote() throws {
    let sample = try SampleFile.withYear2025()
    let file = sample.file
    let earlier = try file.meeting("CA-2025-01", .current, on: SampleFile.today)
    let meeting = try file.schedule(file.body("ca"), on: .of("2026-01-05"), at: nil, place: nil)
    _ = try file.fillAgenda(
      of: meeting,
      with: [
        AgendaProposal(title: "Procès-verbal", purpose: .forDecision, about: earlier.code),
        AgendaProposal(title: "Local", purpose: .forDecision),
      ])
    _ = try file.recordAttendance(
      of: [(.member(file.member("adds")), nil)], as: .present, at: meeting, today: SampleFile.today)
    _ = try file.approveMinutes(of: earlier, in: meeting, today: SampleFile.today) { try $0.canonicalMinutes(of: $1) }
    try file.moveToItem(2, at: meeting, today: SampleFile.today)
    try file.propose(PlainText("Le local est pris à bail."), at: meeting, today: SampleFile.today)
    func draft() throws -> Document {
      try file.record(of: meeting).minutesDocument(of: file.association())
    }
    #expect(try draft().blocks.contains(.heading(4, "Mis aux voix, vote non saisi")))
    _ = try file.leaveWithoutVote(because: PlainText("devis attendu"), at: meeting, today: SampleFile.today)
    let markdown = try draft().markdown.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    #expect(
      markdown.contains("Procès-verbal CA-2025-01, Conseil d’administration du mardi 16 septembre 2025 : approuvé."))
    #expect(markdown.contains("Le local est pris à bail."))
    #expect(markdown.contains("Motif : devis attendu"))
    #expect(try !draft().blocks.contains(.heading(4, "Mis aux voix, vote non saisi")))
    // A draft that comes back unchanged adds none of this to what was said.
    let record = try file.record(of: meeting)
    let narrative = try Narrative(EditedDocument(markdown: draft().markdown), of: record, draft: draft())
    #expect(!narrative.items.contains { $0.isChanged } && narrative.untaken.isEmpty)
    #expect(record.minutesGaps.allSatisfy { if case .outcomeOfItem = $0 { false } else { true } })
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
