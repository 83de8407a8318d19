/// What confirming assignments to a college left in doubt.
public struct CollegeConfirmation: Sendable {
  /// The adherents whose assignment is now sure.
  public let confirmed: [Reference<Member>]
  /// Those of whom it was sure before.
  public let alreadySure: [Reference<Member>]
  /// The colleges in which assignments are still in doubt on that day, with their number, in the statutes' order.
  public let stillInDoubt: [(college: Reference<College>, count: Int)]

  /// What was confirmed and what remains.
  public init(
    confirmed: [Reference<Member>], alreadySure: [Reference<Member>],
    stillInDoubt: [(college: Reference<College>, count: Int)]
  ) {
    self.confirmed = confirmed
    self.alreadySure = alreadySure
    self.stillInDoubt = stillInDoubt
  }
}
