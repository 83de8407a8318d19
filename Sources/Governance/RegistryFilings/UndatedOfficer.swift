/// Who was named to run the association on a day that nobody told: the three months of a declaration run from that day (loi
/// du 1er juillet 1901, art. 5).
public enum UndatedOfficer: Sendable {
  /// An office, or a seat of the board.
  case mandate(Mandate)
  /// Somebody who speaks for an organisation that sits in the board.
  case voice(Representative, of: Reference<Organization>)

  /// The code of the adherent for whom the place is held, as an organisation or a person has it.
  public var member: String? {
    switch self {
    case .mandate(let mandate): mandate.member?.code
    case .voice(_, let organization): organization.code
    }
  }

  /// The body in which an office or a seat is held.
  public var body: Reference<Body>? {
    if case .mandate(let mandate) = self { mandate.body } else { nil }
  }
}
