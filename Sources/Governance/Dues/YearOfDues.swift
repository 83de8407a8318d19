/// The dues of one year as they stand on one day.
public struct YearOfDues: Sendable {
  /// The year.
  public let year: Int
  /// The day.
  public let day: Day
  /// What was asked by that day, or forgiven.
  public let list: [Dues]
  /// The adherents of that day, or of the last day of a year that is over, who were not asked anything.
  public let notCalled: [Reference<Member>]

  /// The dues of a year; those that were asked for later are left out.
  public init(_ dues: [Dues], of year: Int, members: [Reference<Member>], on day: Day) {
    self.year = year
    self.day = day
    list = dues.filter { DuesStanding(of: $0, on: day) != .notCalled }
    let asked = Set(list.map(\.member))
    notCalled = members.filter { !asked.contains($0) }
  }

  /// What was asked in all: what was paid, what is exempted and what remains, together.
  public var called: Amount { list.map(\.amount).total }
  /// What was paid.
  public var paid: Amount { list.map { $0.paid(on: day) }.total }
  /// What is no longer asked.
  public var exempted: Amount { list.map { $0.exempted(on: day) }.total }
  /// What is still asked.
  public var remaining: Amount { list.map { $0.remaining(on: day) }.total }
  /// What of it is late.
  public var late: Amount {
    list.filter { DuesStanding(of: $0, on: day).isLate }.map { $0.remaining(on: day) }.total
  }
}
