import Governance

extension ActivityReport.BodyPicture.Frequency {
  /// "4 par an", "2 par an (art. 9) (non attesté), 4 annoncées".
  public var french: String {
    let source = if case .statutes(let article) = source { " (\(article ?? "statuts"))" } else { "" }
    let announced = announced.map { ", \($0.french) \($0.agreeing("annoncée"))" } ?? ""
    return "\(meetingsPerYear.french) par an\(source)\(state.suffix)\(announced)"
  }
}
