import Governance
import GovernanceFrench

extension Text {
  /// The number of a figure, which leads to what it counts; a zero leads nowhere.
  init(_ proof: Proof, _ topic: ReportFigure.Topic) {
    let words = topic.unit.french(proof.number)
    self.init(runs: [proof.number == 0 ? .plain(words) : .link(words, to: topic.key)])
  }
}

extension FundingTotals.Sums {
  /// "demandé 20 000,00 €, accordé 15 000,00 €", each sum leading to its lines.
  func text(_ scope: ReportFigure.FundingScope, _ receiver: ReportFigure.Receiver) -> Text {
    if isEmpty { return Text(french) }
    let parts = Funding.State.allCases.compactMap { state in
      self[state].map { amount -> Text in
        "\(state.ofSum) \(amount.french, to: ReportFigure.Topic.funding(scope, receiver, state).key)"
      }
    }
    return parts.dropFirst().reduce(parts.first ?? Text()) { $0 + ", " + $1 }
  }
}

extension Text.StringInterpolation {
  /// Adds the number of a figure, which leads to what it counts.
  mutating func appendInterpolation(_ proof: Proof, _ topic: ReportFigure.Topic) {
    appendInterpolation(Text(proof, topic))
  }
}
