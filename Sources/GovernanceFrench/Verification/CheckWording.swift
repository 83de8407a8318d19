import Governance

extension CheckHeading.Severity {
  /// "erreur", "alerte" or "note", as one types it.
  public var french: String {
    switch self {
    case .error: "erreur"
    case .warning: "alerte"
    case .note: "note"
    }
  }
}

extension Finding {
  /// The finding and what to type, on one line.
  public var french: String { "\(text) Ensuite : \(next)" }
}

extension CheckResult {
  /// One line a finding, after the name of the check, at most `limit` of them and how many more there are.
  public func lines(limit: Int, nameWidth: Int) -> [String] {
    let name = check.name.padded(to: nameWidth)
    var lines = findings.prefix(limit).map { "\(name)  \($0.french)" }
    if findings.count > limit {
      let others = (findings.count - limit).of("autre")
      lines.append("\(name)  … et \(others). Ensuite : vérifier \(check.name)")
    }
    return lines
  }
}
