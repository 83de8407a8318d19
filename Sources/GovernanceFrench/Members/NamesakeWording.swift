import Governance

extension Namesake {
  /// "Jean DUPONT (dupont, DIE, habitant)".
  public var french: String {
    "\(person.name) (\(([person.code] + organizations + (isResident ? ["habitant"] : [])).joined(separator: ", ")))"
  }
}
