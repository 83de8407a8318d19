/// What is odd about a line of money with regard to the others; it is recorded all the same.
public enum FundingRemark: Hashable, Sendable {
  /// More was paid than granted, in all.
  case paidBeyondGrant(paid: Amount, granted: Amount)
  /// It was paid, and no grant is recorded.
  case paidWithoutGrant
  /// More was granted than asked, in all.
  case grantedBeyondRequest(granted: Amount, asked: Amount)
  /// Whoever gets it did not carry the project on that day.
  case notCarrierThen(Reference<Organization>, on: Day)
  /// No group followed the project yet.
  case beforeProject(on: Day)
  /// The very same line was there already.
  case recordedTwice
  /// Whoever gives it gets it.
  case funderIsBeneficiary(Reference<Organization>)

  /// What the sums show once a line in that state is among them.
  public static func all(of state: Funding.State, _ sums: FundingTotals.Sums) -> [FundingRemark] {
    switch (state, sums[.asked], sums[.granted], sums[.paid]) {
    case (.paid, _, let granted?, let paid?) where paid > granted: [.paidBeyondGrant(paid: paid, granted: granted)]
    case (.paid, _, nil, _): [.paidWithoutGrant]
    case (.granted, let asked?, let granted?, _) where granted > asked:
      [.grantedBeyondRequest(granted: granted, asked: asked)]
    default: []
    }
  }
}
