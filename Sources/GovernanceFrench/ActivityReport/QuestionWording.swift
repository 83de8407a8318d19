import Governance

extension OpenQuestion {
  /// How it was settled: "réglée le 3 mars 2026 : Elle est adhérente."; that it is open.
  public var settlementFrench: String {
    guard let settledOn else { return "ouverte" }
    return "réglée le \(settledOn.frenchShort)" + (answer.map { " : \($0)" } ?? "")
  }
}
