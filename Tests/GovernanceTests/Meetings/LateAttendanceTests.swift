import Governance
import Testing

/// Presence without an hour that comes late: what it changes is told, and what it cannot change too.
@Suite struct LateAttendanceTests {
  private let one = Attendance.Attendee.member(Samples.member(1))
  private let two = Attendance.Attendee.member(Samples.member(2))

  private func record(voted: Bool = false, _ lines: [Attendance]) throws -> MeetingRecord {
    let text = Resolution(
      code: "CA-2026-01/01", number: 1, agendaItem: nil, text: "Texte", ballot: .showOfHands,
      tally: try Tally(votesFor: 1, present: 1, represented: 0), electorate: 2, proclaimed: nil)
    return Samples.record(
      Samples.meeting(1, on: try Samples.day("2026-03-12")),
      participants: [Samples.participant(1), Samples.participant(2)], attendance: lines,
      resolutions: voted ? [text] : [])
  }

  private func arrived(_ hour: Int) -> Attendance {
    Attendance(
      attendee: one, person: nil, status: .present,
      intervals: [PresenceInterval(arrivedAt: ClockTime(hour: hour, minute: 0), leftAt: nil)])
  }

  @Test func nothingIsLateWhileNothingHappened() throws {
    #expect(try LateAttendance([two], as: .present, in: record([Samples.present(1)])) == nil)
    // Opened at 18:00: somebody who came before is no sign that the meeting is under way.
    #expect(try LateAttendance([two], as: .present, in: record([arrived(17)])) == nil)
  }

  @Test func afterAnHourOrAVoteItIs() throws {
    let late = try LateAttendance([two, one], as: .present, in: record([arrived(19)]))
    #expect(late?.nowPresent == [two] && late?.nowAway == [])
    let voted = try LateAttendance([two], as: .present, in: record(voted: true, [Samples.present(1)]))
    #expect(voted?.nowPresent == [two])
  }

  @Test func whoWasThereAndIsNotAnyMoreIsTold() throws {
    let late = try LateAttendance([one, two], as: .absent, in: record(voted: true, [Samples.present(1)]))
    #expect(late?.nowAway == [one] && late?.nowPresent == [])
    #expect(try LateAttendance([two], as: .excused, in: record(voted: true, [Samples.present(1)])) == nil)
    #expect(try LateAttendance([.guest("X")], as: .present, in: record(voted: true, [])) == nil)
  }
}
