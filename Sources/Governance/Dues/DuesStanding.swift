/// Whether an adherent has paid what was asked, on one day.
///
/// It takes nobody's membership or vote away by itself (service-public F3175; domain brief, §9 and §15, case 9): that is
/// for the statutes to say (``Entitlement``), and for a body to decide.
public enum DuesStanding: Hashable, Sendable {
  /// Nothing was asked yet.
  case notCalled
  /// Nothing is asked, for that reason.
  case exempt(reason: String)
  /// All is paid.
  case paid
  /// Something is to be paid, and there is time; `by` is nil where no day was told.
  case due(by: Day?)
  /// The adherent belonged on no day of that year, and nobody exempted it yet.
  case ofNoMember(year: Int)
  /// The day is past and not all is paid.
  case late(since: Day)

  /// How that stands on that day; what was paid later does not count yet.
  public init(of dues: Dues?, on day: Day) {
    guard let dues else {
      self = .notCalled
      return
    }
    if let exemption = dues.exemption, dues.isExempt(on: day) {
      self = .exempt(reason: exemption.reason)
    } else if dues.calledOn.map({ $0 > day }) ?? true {
      self = .notCalled
    } else if dues.remaining(on: day) <= .zero {
      self = .paid
    } else if dues.isOfNoMember {
      self = .ofNoMember(year: dues.year)
    } else if let dueOn = dues.dueOn, day > dueOn {
      // The whole of the day on which it is due is left to pay.
      self = .late(since: dueOn.adding(days: 1))
    } else {
      self = .due(by: dues.dueOn)
    }
  }

  /// Whether it is late.
  public var isLate: Bool { if case .late = self { true } else { false } }
}

extension Sequence<Dues> {
  /// The adherents of whom something is late on that day, of whatever year.
  public func membersInArrears(on day: Day) -> Set<Reference<Member>> {
    Set(filter { DuesStanding(of: $0, on: day).isLate }.map(\.member))
  }
}
