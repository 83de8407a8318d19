/// What people are told of a check: its name, how grave a finding is, the rule and where the rule comes from.
public struct CheckHeading: Hashable, Sendable {
  /// The word that one types: `mandats-echus`.
  public let name: String
  /// How grave a finding is.
  public let severity: Severity
  /// The rule that the file should keep, in French.
  public let rule: String
  /// Where the rule comes from: the statutes, a law, or usage.
  public let source: String
  /// What it says where the rule is not kept.
  public let example: Finding

  /// What is told of a check.
  public init(name: String, severity: Severity, rule: String, source: String, example: Finding) {
    self.name = name
    self.severity = severity
    self.rule = rule
    self.source = source
    self.example = example
  }

  /// How grave a finding is. The gravest comes first.
  public enum Severity: String, CaseIterable, Comparable, Sendable {
    /// What contradicts itself, a rule that was read, or a law.
    case error
    /// What somebody should look into.
    case warning
    /// What is not known yet, or could be told better. Notes alone leave the exit code at 0.
    case note

    /// Whether the first is graver.
    public static func < (left: Severity, right: Severity) -> Bool { left.order < right.order }

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }
}
