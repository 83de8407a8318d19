/// What one check found; nothing is no result at all.
public struct CheckResult: Hashable, Sendable {
  /// The check.
  public let check: CheckHeading
  /// What was found, in the check's order.
  public let findings: [Finding]

  /// What that check found.
  public init(check: CheckHeading, findings: [Finding]) {
    self.check = check
    self.findings = findings
  }
}
