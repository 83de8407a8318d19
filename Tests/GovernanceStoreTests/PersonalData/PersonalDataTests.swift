import Governance
import GovernanceFrench
import GRDB
import Testing

@testable import GovernanceStore

/// All that is held on a person is told.
@Suite struct PersonalDataTests {
  let folder: TemporaryFolder
  let file: AssociationFile

  init() throws {
    folder = try TemporaryFolder()
    file = try .heninCarvin(in: folder)
  }

  @Test func everyKeyToAPersonIsFollowed() throws {
    let keys = try file.texts(
      """
      SELECT tables.name || '.' || keys."from" FROM sqlite_schema tables
      JOIN pragma_foreign_key_list(tables.name) keys
      WHERE tables.type = 'table' AND keys."table" IN ('person', 'member')
      """)
    #expect(keys.count > 10)
    #expect(Set(PersonalDataSource.all.flatMap(\.follows)) == Set(keys))
  }

  @Test func everySubjectHasOneSource() {
    #expect(
      (PersonalDataSource.all.map(\.subject) + [.mentions]).sorted { $0.rawValue < $1.rawValue }
        == PersonalData.Subject.allCases.sorted { $0.rawValue < $1.rawValue })
  }

  private func held(_ code: String) throws -> [PersonalData.Subject: [[PersonalData.Fact]]] {
    let sections = try file.personalData(of: file.person(code), on: day("2026-06-01")).sections
    #expect(sections.map(\.subject) == PersonalData.Subject.allCases)
    return Dictionary(uniqueKeysWithValues: sections.map { ($0.subject, $0.records) })
  }

  @Test func whatARepresentativeDidIsTold() throws {
    let meeting = try file.board(on: "2026-03-12")
    let taupin = try file.person("taupin")
    try file.changeContact(of: taupin, email: PlainText("a@b.fr"), phone: nil, postalAddress: nil)
    _ = try file.recordAttendance(
      of: [(attendee: .member(file.member("afeji")), person: taupin)], as: .present, at: meeting,
      today: day("2026-03-12"))
    try file.hold(
      meeting, openedAt: nil, closedAt: nil, chair: taupin, recordingSecretary: nil, today: day("2026-03-12"))
    _ = try file.addAction(PlainText("Écrire"), owner: taupin, dueOn: nil, in: meeting)
    let held = try held("taupin")
    for subject: PersonalData.Subject in [
      .identity, .contact, .representations, .mandates, .attendance, .meetingOffices, .actions, .journal,
    ] {
      #expect(held[subject]?.isEmpty == false, "\(subject)")
    }
    #expect(held[.contact]?.first?.first { $0.key == .email }?.value == .text("a@b.fr"))
    #expect(held[.proxies]?.isEmpty == true)
  }

  @Test func whatAnInhabitantDidIsTold() throws {
    let meeting = try file.schedule(file.body("ag"), on: day("2026-03-12"), at: nil, place: nil)
    let caron = try file.addMember(
      PlainText("Zoé CARON"), isResident: true, college: file.college("habitants"), since: Beginning(day("2026-02-01")),
      mayBePublished: false)
    try file.note(["adds"], at: meeting)
    _ = try file.recordAttendance(
      of: [(attendee: .member(caron), person: nil)], as: .excused, at: meeting, today: day("2026-03-12"))
    try file.recordProxy(from: caron, to: file.member("adds"), at: meeting)
    let held = try held(caron.code)
    for subject: PersonalData.Subject in [.memberships, .colleges, .attendance, .proxies] {
      #expect(held[subject]?.count == 1, "\(subject)")
    }
    #expect(held[.identity]?.first?.first { $0.key == .mayBePublished }?.value == .text("no"))
  }

  @Test func whatNamesThePersonIsTold() throws {
    let (meeting, taupin) = (try file.board(on: "2026-03-12"), try file.person("taupin"))
    try file.changeContact(of: taupin, email: nil, phone: PlainText("06 99 88 77 66"), postalAddress: nil)
    _ = try file.recordAttendance(
      of: [(attendee: .member(file.member("afeji")), person: nil)], as: .present, at: meeting, today: day("2026-03-12"))
    for text in ["Rappelle son numéro 0699887766", "Taupin est remercié", "une taupinière", "Rien sur lui"] {
      try file.noteDiscussion(PlainText(text), agendaItem: nil, in: meeting, today: day("2026-03-12"))
    }
    let held = try held("taupin")
    func texts(_ subject: PersonalData.Subject, _ key: PersonalData.Key) -> [PersonalData.Value?] {
      held[subject, default: []].map { $0.first { $0.key == key }?.value }
    }
    let mentions = held[.mentions, default: []].filter { $0.contains { $0.value == .text("discussion_note") } }
    #expect(
      mentions.map { $0.last?.value } == [.text("Rappelle son numéro 0699887766"), .text("Taupin est remercié")])
    #expect(texts(.seats, .seat) == [.number(7)] && texts(.seats, .onBehalfOf) == [.text("AFEJI Hauts-de-France")])
    #expect(texts(.attendance, .meeting) == [.text("CA-2026-01")])
    // Nothing of it is told of who does not speak for it.
    #expect(try self.held("lemaire")[.attendance]?.isEmpty == true)
  }

  @Test func contactDataWithoutARoleArePastTheirTime() throws {
    func past(_ iso: String) throws -> [String] { try file.contactsPastRetention(on: day(iso)).map(\.person.code) }
    let caron = try file.addMember(
      PlainText("Zoé CARON"), isResident: true, college: nil, since: Beginning(day("2026-02-01")))
    for code in [caron.code, "taupin"] {
      try file.changeContact(of: file.person(code), email: PlainText("a@b.fr"), phone: nil, postalAddress: nil)
    }
    #expect(try past("2026-05-01") == [])
    try file.act(.correct, subject: caron.code, summary: "x") {
      try $0.execute(
        sql: "UPDATE membership SET until_day = '2026-04-01' WHERE member_id = ?", arguments: [caron.id])
    }
    #expect(try past("2026-03-31") == [])
    #expect(try past("2026-04-01") == [caron.code])
    #expect(try file.contactsPastRetention(on: day("2026-05-01")).first?.since == (try day("2026-04-01")))
    try file.agreeToKeepContact(of: file.person(caron.code), on: day("2026-04-02"))
    #expect(try past("2026-05-01") == [])
    #expect(throws: Refusal.noContactData(name: "Jérôme LEMAIRE")) {
      try file.agreeToKeepContact(of: file.person("lemaire"), on: day("2026-04-02"))
    }
  }
}
