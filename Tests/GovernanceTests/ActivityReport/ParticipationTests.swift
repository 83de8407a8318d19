import Governance
import Testing

@Suite struct ParticipationTests {
  typealias Participation = ActivityReport.Participation

  @Test(arguments: [
    (1, 0, 8, 13), (1, 0, 3, 33), (2, 0, 3, 67), (11, 4, 15, 100), (0, 0, 15, 0), (1, 0, 200, 1), (1, 0, 201, 0),
  ])
  func aHalfIsRoundedUp(_ present: Int, _ represented: Int, _ convened: Int, _ percent: Int) {
    #expect(Participation(present: present, represented: represented, convened: convened).percent == percent)
  }

  @Test func withoutABaseThereIsNoRate() {
    #expect(Participation(present: 3, represented: 0, convened: nil).percent == nil)
    #expect(Participation(present: 0, represented: 0, convened: 0).percent == nil)
  }

  @Test func severalMeetingsAreSummedAsWholeNumbers() {
    let parts = [
      Participation(present: 9, represented: 2, convened: 15),
      Participation(present: 7, represented: 0, convened: 14, isBaseAttested: false),
    ]
    #expect(
      Participation.sum(parts) == Participation(present: 16, represented: 2, convened: 29, isBaseAttested: false))
    #expect(Participation.sum([]) == nil)
    #expect(Participation.sum(parts + [Participation(present: 1, represented: 0, convened: nil)])?.convened == nil)
  }
}
