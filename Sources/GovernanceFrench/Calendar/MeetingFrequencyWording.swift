import Governance

extension MeetingFrequency {
  /// "4 par an, annoncé", "2 par an, art. 9".
  public var french: String {
    switch source {
    case .announced: "\(perYear) par an, annoncé"
    case .statutes(let article): "\(perYear) par an, \(article ?? "statuts")"
    }
  }
}
