import Governance

extension AssociationFile {
  /// All checks that there are, in the order in which they are told.
  public static var checks: [CheckHeading] { Check.all.map(\.heading) }

  /// The queries of all checks for that day, as any other reader of the file could run them.
  public static func checkQueries(on day: Day) -> [String] {
    Check.all.map { $0.sql.replacing(":today", with: "'\(day.iso)'") }
  }

  /// What those checks find on that day: the gravest first, checks that find nothing left out.
  public func verify(_ checks: [CheckHeading], on today: Day) throws(Refusal) -> [CheckResult] {
    let names = Set(checks.map(\.name))
    return try read { db in
      var results: [CheckResult] = []
      for check in Check.all where names.contains(check.heading.name) {
        let findings = try check.run(db, on: today)
        if !findings.isEmpty { results.append(CheckResult(check: check.heading, findings: findings)) }
      }
      return CheckHeading.Severity.allCases.flatMap { severity in results.filter { $0.check.severity == severity } }
    }
  }
}
