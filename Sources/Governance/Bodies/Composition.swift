/// The rule by which one knows who sits in a body on a day.
public enum Composition: String, CaseIterable, Sendable {
  /// All adherents.
  case allMembers
  /// The holders of its seats.
  case seats
  /// The holders of its offices.
  case offices
  /// All adherents, and the partners as invited.
  case membersAndPartners
  /// All adherents, and the funders as invited.
  case membersAndFunders
  /// The leads of the working groups.
  case leads
}
