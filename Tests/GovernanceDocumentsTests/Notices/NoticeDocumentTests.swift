import Governance
import GovernanceDocuments
import GovernanceStore
import Testing

@Suite struct NoticeDocumentTests {
  private let sample: SampleFile
  private let meeting: Reference<Meeting>
  private let association: Association

  init() throws {
    sample = try SampleFile()
    let file = sample.file
    association = try file.association()
    meeting = try file.schedule(
      file.body("ca"), on: .of("2026-03-17"), at: ClockTime(hour: 18, minute: 0), place: PlainText("Carvin"))
    _ = try file.addAgendaItem(PlainText("Budget 2026"), purpose: .forDecision, to: meeting)
    _ = try file.addAgendaItem(PlainText("Questions diverses"), purpose: .forDiscussion, to: meeting)
  }

  private var record: MeetingRecord { get throws { try sample.file.record(of: meeting) } }

  private func proxies(_ rule: ProxyRule) throws {
    try sample.file.setRule(
      .proxies, of: sample.file.body("ca"),
      to: .stated(.init(text: "…", article: "art. 13", terms: .proxies(rule))), from: .of("2026-01-01"))
  }

  @Test func theLetterAndTheFormOfTheFirstNotice() throws {
    try proxies(ProxyRule(isAllowed: true, cap: 2))
    try Golden(name: "convocation-ca.md").expect(record.noticeLetter(of: association).markdown)
    try Golden(name: "pouvoir-ca.md").expect(record.proxyForm(of: association).markdown)
    try sample.remove()
  }

  @Test func theLetterThatMendsTellsWhatChanged() throws {
    _ = try sample.file.recordNotice(
      NoticeReport(sentOn: .of("2026-01-10"), channel: PlainText("courriel")), of: meeting, today: SampleFile.today)
    _ = try sample.file.correct(
      .meetingDay, ofRow: meeting.id, code: meeting.code, to: PlainText("2026-03-24"), reason: PlainText("salle"))
    _ = try sample.file.addAgendaItem(PlainText("Adhésions"), purpose: .forDecision, to: meeting)
    try Golden(name: "convocation-rectificative-ca.md").expect(record.noticeLetter(of: association).markdown)
    #expect(try record.minutesDocument(of: association).markdown.contains("par courriel, le 10 janvier 2026"))
    try sample.remove()
  }

  @Test func theSecondConvocationSaysWhyAndWhatChangesForTheQuorum() throws {
    let file = sample.file
    let body = try file.body("ca")
    let first = try file.schedule(body, on: .of("2026-01-05"), at: nil, place: nil)
    _ = try file.recordAttendance(
      of: [(.member(file.member("adds")), nil)], as: .present, at: first, today: SampleFile.today)
    _ = try file.declareInquorate(first, reason: nil, today: SampleFile.today)
    let second = try file.planSecondMeeting(after: first, on: .of("2026-02-10"), at: nil, place: nil)
    func letter() throws -> Document { try file.record(of: second).noticeLetter(of: association) }

    let follows =
      "C'est une deuxième convocation : la réunion du lundi 5 janvier 2026 (CA-2026-02) n'a pas réuni le quorum."
    #expect(try letter().title.hasPrefix("Deuxième convocation"))
    #expect(try letter().blocks.contains(.paragraph(Text(follows))), "no rule, no word on what it changes")
    func says(_ terms: RuleTerms?, _ words: String) throws {
      try file.setRule(
        .secondNotice, of: body, to: .stated(.init(text: "à la suite", article: "art. 13", terms: terms)),
        from: .of("2026-01-01"))
      #expect(try letter().blocks.contains(.paragraph(Text(follows + words))))
    }
    try says(
      .secondNotice(SecondNoticeRule(days: 15, waivesQuorum: true)),
      " Le quorum n'est plus exigé à cette deuxième réunion (art. 13).")
    try says(nil, " Les statuts disent à ce sujet : « à la suite (art. 13) ».")
    #expect(try record.noticeLetter(of: association).title.hasPrefix("Convocation"))
    try sample.remove()
  }

  @Test func aLetterOfTheSameWaveReadsLikeTheFirstOfIt() throws {
    func send(_ day: String, to member: String) throws {
      var report = NoticeReport(sentOn: try .of(day), channel: try PlainText("courriel"))
      report.recipients = [.member(try sample.file.member(member))]
      _ = try sample.file.recordNotice(report, of: meeting, today: SampleFile.today)
    }
    try send("2026-01-08", to: "adds")
    _ = try sample.file.addAgendaItem(PlainText("Adhésions"), purpose: .forDecision, to: meeting)
    let before = try record.noticeLetter(of: association)
    try send("2026-01-10", to: "adds")
    #expect(try record.noticeLetter(of: association) == before)
    try sample.remove()
  }

  @Test func noFormWhereProxiesAreForbidden() throws {
    #expect(try record.takesProxies)
    try proxies(.forbidden)
    #expect(try !record.takesProxies)
    #expect(try record.noticeLetter(of: association).markdown.contains("pas admis (art. 13)"))
    try sample.remove()
  }

  @Test func theSheetHasABoxForEachWhoSits() throws {
    let adds = try sample.file.member("adds")
    try sample.file.recordProxy(from: adds, to: sample.file.member("die"), at: meeting)
    let sheet = try record.attendanceSheet(of: association, colleges: [adds: ["Fondateurs"]])
    try Golden(name: "feuille-de-presence-ca.md").expect(sheet.markdown)
    let html = sheet.html
    #expect(html.contains("form") && html.contains("class=\"left blank\""))
    try sample.remove()
  }

  private struct Misplaced: Error {}

  /// Whoever signs that the sheet is true has part of it before them.
  @Test(.needs(.weasyprint, .pdftotext)) func theCertificateIsNotAloneOnItsPage() throws {
    let members = try record.participants.compactMap(\.member)
    let colleges = Dictionary(uniqueKeysWithValues: members.map { ($0, ["Fondateurs", "Membres actifs"]) })
    let sheet = try record.attendanceSheet(of: association, colleges: colleges)
    guard case .table(let boxes) = sheet.blocks[0] else { throw Misplaced() }
    // Of so many lengths one ends where the certificate would begin a page.
    for absent in 0...4 {
      var (shorter, table) = (sheet, boxes)
      table.rows.removeLast(2 * absent)
      shorter.blocks[0] = .table(table)
      let pages = try Tool.pdftotext.answer("-layout", "-", "-", to: shorter.converted(to: .pdf)).split(
        separator: "\u{C}")
      let last = try #require(pages.last { $0.contains("certifi") })
      #expect(pages.count > 1 && last.contains("Invités"), "\(members.count - absent) who sit")
    }
    try sample.remove()
  }
}
