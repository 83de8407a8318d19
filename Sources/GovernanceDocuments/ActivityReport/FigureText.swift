import Governance
import GovernanceFrench

extension Text {
  /// The number of a figure, which leads to what it counts; a zero leads nowhere.
  init(_ proof: Proof, _ topic: ReportFigure.Topic) {
    let words = proof.number.french
    self.init(runs: [proof.number == 0 ? .plain(words) : .link(words, to: topic.key)])
  }
}

extension Text.StringInterpolation {
  /// Adds the number of a figure, which leads to what it counts.
  mutating func appendInterpolation(_ proof: Proof, _ topic: ReportFigure.Topic) {
    appendInterpolation(Text(proof, topic))
  }
}
