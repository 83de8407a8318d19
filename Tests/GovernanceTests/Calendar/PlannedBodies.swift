import Governance

/// Bodies whose year is to be planned.
enum PlannedBodies {
  static func reference(_ code: String) -> Reference<Body> {
    Reference(id: Int64(code.utf8.reduce(0) { $0 * 31 % 1_000_003 + Int($1) }), code: code, name: code.uppercased())
  }

  static func meeting(
    _ code: String, _ day: Day, at time: ClockTime? = ClockTime(hour: 18, minute: 0), place: String? = nil,
    _ status: MeetingStatus = .held
  ) -> Meeting {
    let meeting = "\(code)-\(day.iso)"
    return Meeting(
      reference: Reference(id: Int64(day.ordinal), code: meeting, name: meeting), body: reference(code), day: day,
      startsAt: time, place: place, status: status, enteredAfterwards: false)
  }

  static func body(
    _ code: String, _ count: Int, kind: BodyKind = .committee, _ meetings: [Meeting] = [], earliest: Day? = nil,
    latest: Day? = nil
  ) -> PlannedBody {
    PlannedBody(
      body: reference(code), kind: kind, meetingsPerYear: count, meetings: meetings, earliest: earliest, latest: latest)
  }

  /// The six of PTCE Hénin-Carvin and how often they plan to meet: fifteen meetings.
  static let heninCarvin = [
    body("ag", 1, kind: .generalAssembly), body("ca", 4, kind: .board), body("bureau", 4, kind: .bureau),
    body("copil", 1), body("cs", 1), body("co", 4),
  ]
}

extension YearPlan {
  /// The days proposed to that body, in order.
  func days(of code: String) -> [String] { proposals.filter { $0.body.code == code }.map(\.day.iso) }
}
