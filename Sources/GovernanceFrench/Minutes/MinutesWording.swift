import Governance

extension MinutesLife.State {
  /// "brouillon", "relu"…
  public var french: String {
    switch self {
    case .draft: "brouillon"
    case .reviewed: "relu"
    case .signed: "signé"
    case .approved: "approuvé"
    }
  }
}

extension MinutesLife {
  /// "signé le 3 mars 2026, approuvé le 8 juin 2026 en CA-2026-02".
  public var french: String {
    let steps = [
      signature.map { "signé le \($0.day.frenchShort)" },
      approval.map { "approuvé le \($0.day.frenchShort) en \($0.meeting.code)" },
    ].compactMap { $0 }
    if steps.isEmpty { return reviewedOn.map { "relu le \($0.frenchShort)" } ?? state.french }
    return steps.joined(separator: ", ")
  }
}
