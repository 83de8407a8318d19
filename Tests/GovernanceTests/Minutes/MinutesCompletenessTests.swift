import Governance
import Testing

@Suite struct MinutesCompletenessTests {
  private let day = Day(ordinal: 20_347)  // 16 September 2025

  @Test func aFullRecordLacksOnlyWhatTheFileCannotHold() throws {
    let record = try Samples.record(
      Samples.meeting(1, on: day), participants: [Samples.participant(1)], attendance: [Samples.present(1)],
      agenda: [AgendaItem(number: 1, title: "Point", purpose: .forDecision)],
      resolutions: [resolution(.adopted, item: 1)],
      rules: [Rule(subject: .quorum, state: .silent)])
    // Nine votes counted, and one voter on the sheet.
    #expect(record.minutesGaps == [.notice, .outdatedVote(code: "CA-2025-01/01")])
  }

  @Test func anEmptyRecordLacksAll() {
    let meeting = Meeting(
      reference: Reference(id: 1, code: "CA-2025-01", name: "CA-2025-01"), body: Samples.board.reference, day: day,
      startsAt: nil, place: nil, status: .planned, enteredAfterwards: false)
    let record = MeetingRecord(
      meeting: meeting, body: Samples.board, participants: [], openedAt: nil, closedAt: nil, chair: nil,
      recordingSecretary: nil, agenda: [], attendance: [], proxies: [], resolutions: [], discussion: [], actions: [],
      rules: [], document: nil)
    #expect(
      record.minutesGaps == [
        .notHeld, .place, .openingTime, .closingTime, .notice, .agenda, .chair, .recordingSecretary, .attendance,
        .quorumRule,
      ])
  }

  @Test func detailsOfVotesAndActionsAreAskedFor() throws {
    let action = ActionItem(
      reference: Reference(id: 1, code: "CA-2025-01-A1", name: "Faire"), meetingCode: "CA-2025-01", owner: nil,
      dueOn: nil,
      doneOn: nil)
    let text = Resolution(
      code: "CA-2025-01/01", number: 1, agendaItem: nil, text: "Texte", ballot: .showOfHands,
      tally: try Tally(votesFor: 4, votesAgainst: 3, abstentions: 2, present: 10, represented: 0), electorate: 15,
      proclaimed: nil)
    let record = Samples.record(
      Samples.meeting(1, on: day), participants: [Samples.participant(1), Samples.participant(2)],
      attendance: [Samples.present(1)], agenda: [AgendaItem(number: 1, title: "Point", purpose: .forDecision)],
      resolutions: [text], actions: [action], rules: [Rule(subject: .quorum, state: .unknown)])
    #expect(
      record.minutesGaps == [
        .notice, .attendanceOf(count: 1), .quorumRule, .outcomeOfItem(1), .proclamation(code: text.code),
        .votesUnaccounted(code: text.code, count: 1), .majorityRule(code: text.code),
        .outdatedVote(code: text.code),
        .actionOwner(code: "CA-2025-01-A1"), .actionDay(code: "CA-2025-01-A1"),
      ])
  }

  @Test func whatIsLeftWithoutAVoteOrApprovedIsDealtWith() throws {
    let earlier = Samples.meeting(9, on: day.adding(days: -90))
    let agenda = [
      AgendaItem(number: 1, title: "Procès-verbal", purpose: .forDecision, about: earlier.reference.code),
      AgendaItem(number: 2, title: "Budget", purpose: .forDecision),
      AgendaItem(number: 3, title: "Siège", purpose: .forDecision),
    ]
    func gaps(_ deferrals: [Deferral], _ session: MeetingSession, _ approved: [ApprovedMinutes]) -> [MinutesGap] {
      Samples.record(
        Samples.meeting(1, on: day), participants: [Samples.participant(1)], attendance: [Samples.present(1)],
        agenda: agenda, rules: [Rule(subject: .quorum, state: .silent)], deferrals: deferrals, session: session,
        approvedMinutes: approved
      ).minutesGaps.filter { $0 != .notice }
    }
    let none = MeetingSession(agendaItem: nil, proposedText: nil)
    #expect(gaps([], none, []) == [.outcomeOfItem(1), .outcomeOfItem(2), .outcomeOfItem(3)])
    // A text that waits for its vote is told as such, and its item not twice.
    let waiting = MeetingSession(agendaItem: 2, proposedText: "Texte")
    #expect(gaps([], waiting, []) == [.unvotedText(item: 2), .outcomeOfItem(1), .outcomeOfItem(3)])
    let approval = ApprovedMinutes(meeting: earlier, body: Samples.board, isWhole: true, corrigenda: [])
    let aside = Deferral(agendaItem: 2, text: "Texte", reason: "renvoyé")
    #expect(gaps([aside], none, [approval]) == [.outcomeOfItem(3)])
  }

  private func resolution(_ proclaimed: Outcome, item: Int) throws -> Resolution {
    Resolution(
      code: "CA-2025-01/01", number: 1, agendaItem: item, text: "Texte", ballot: .showOfHands,
      tally: try Tally(votesFor: 9, present: 9, represented: 0), electorate: 15, proclaimed: proclaimed)
  }
}
