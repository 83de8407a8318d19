import Governance
import Testing

/// Who was told the same news, by whatever ways, and who was not.
@Suite struct NoticeWaveTests {
  private let day: Day
  private let meeting: Meeting

  init() throws {
    day = try Samples.day("2026-03-17")
    meeting = Samples.meeting(1, on: day)
  }

  private func notice(
    _ sentOn: String, to members: [Int64], _ kind: Notice.Kind = .first, place: String = "Salle"
  ) throws -> Notice {
    Notice(
      meeting: meeting.reference, kind: kind, sentOn: try Samples.day(sentOn), channel: "courriel",
      content: NoticeContent(day: day, startsAt: nil, place: place, agenda: []),
      recipients: members.map {
        NoticeRecipient(attendee: .member(Samples.member($0)), person: nil, capacity: .voting)
      })
  }

  private func record(_ notices: [Notice]) -> MeetingRecord {
    Samples.record(meeting, participants: [1, 2, 3].map { Samples.participant($0) }, notices: notices)
  }

  @Test func whatTellsTheSameIsOneWave() throws {
    let record = record([try notice("2026-02-20", to: [1]), try notice("2026-02-22", to: [2])])
    #expect(record.noticeWaves.map(\.notices.count) == [2])
    #expect(record.noticeWaves.first?.missing == [.member(Samples.member(3))])
    #expect(record.minutesGaps.contains(.noticeOf(count: 1)))
  }

  @Test func whoWasToldTheOldNewsOnlyIsMissingInTheNew() throws {
    let record = record([
      try notice("2026-02-20", to: [1, 2, 3], place: "Ailleurs"), try notice("2026-02-22", to: [2, 3], .corrective),
    ])
    #expect(record.noticeWaves.map(\.missing) == [[], [.member(Samples.member(1))]])
  }

  @Test func aWholeWaveLacksNobody() throws {
    let record = record([try notice("2026-02-20", to: [1, 2, 3])])
    #expect(record.noticeWaves.first?.missing == [])
    #expect(!record.minutesGaps.contains { if case .noticeOf = $0 { true } else { false } })
    #expect(self.record([]).noticeWaves.isEmpty)
  }
}

@Suite struct GuestTests {
  @Test(arguments: [
    ("Mme DURAND, mairie", "Mme DURAND, mairie", nil),
    ("Mme DURAND, mairie <durand@exemple.fr>", "Mme DURAND, mairie", "durand@exemple.fr"),
    ("Mme DURAND <mairie>", "Mme DURAND <mairie>", nil), ("a < b@c", "a < b@c", nil),
  ])
  func anAddressStandsBetweenAngleBrackets(_ text: String, _ name: String, _ email: String?) throws {
    let guest = try Guest(text)
    #expect(guest.name.value == name && guest.email == email)
  }

  @Test func anAddressAloneNamesNobody() {
    #expect(throws: Refusal.emptyText) { try Guest("<durand@exemple.fr>") }
  }
}
