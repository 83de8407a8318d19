/// Somebody who is to be convened to a meeting of a body, and how.
public struct Participant: Hashable, Sendable {
  /// The adherent or the partner that sits.
  public let party: Party
  /// The people through whom it speaks on that day; two names on one seat are one vote.
  public let people: [Reference<Person>]
  /// The right to vote.
  public let capacity: Capacity
  /// The office held in that body, if any.
  public let title: String?
  /// Whether the record can tell that it sat on that day; otherwise it may have.
  public let isAttested: Bool

  /// A participant.
  public init(
    party: Party, people: [Reference<Person>], capacity: Capacity, title: String? = nil, isAttested: Bool = true
  ) {
    self.isAttested = isAttested
    self.party = party
    self.people = people
    self.capacity = capacity
    self.title = title
  }

  /// Who sits.
  public enum Party: Hashable, Sendable {
    /// An adherent.
    case member(Reference<Member>)
    /// A partner or funder that is no adherent.
    case organization(Reference<Organization>)
  }

  /// The right to vote in that body.
  public enum Capacity: String, Sendable {
    /// Voix délibérative.
    case voting
    /// Voix consultative, or a body that passes no resolutions.
    case advisory
  }

  /// The name to show.
  public var name: String {
    switch party {
    case .member(let member): member.name
    case .organization(let organization): organization.name
    }
  }

  /// The party as it stands on an attendance sheet.
  public var attendee: Attendance.Attendee {
    switch party {
    case .member(let member): .member(member)
    case .organization(let organization): .organization(organization)
    }
  }

  /// The adherent, if it is one.
  public var member: Reference<Member>? {
    if case .member(let member) = party { member } else { nil }
  }
}
