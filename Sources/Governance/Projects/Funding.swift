/// Money for a project that was asked, granted, paid or refused on one day.
public struct Funding: Hashable, Sendable {
  /// The project; the name is its title.
  public let project: Reference<Project>
  /// The working group that followed the project on that day; nil where the record cannot tell.
  public let group: Reference<Body>?
  /// Who gives.
  public let funder: Reference<Organization>
  /// Who gets it.
  public let beneficiary: Beneficiary
  /// How far it is.
  public let state: State
  /// How much.
  public let amount: Amount
  /// When it was asked, granted, paid or refused.
  public let day: Day
  /// How the funder's papers call it.
  public let reference: String?
  /// Who entered it.
  public let author: String

  /// Money for a project.
  public init(
    project: Reference<Project>, group: Reference<Body>?, funder: Reference<Organization>, beneficiary: Beneficiary,
    state: State, amount: Amount, day: Day, reference: String?, author: String
  ) {
    self.project = project
    self.group = group
    self.funder = funder
    self.beneficiary = beneficiary
    self.state = state
    self.amount = amount
    self.day = day
    self.reference = reference
    self.author = author
  }

  /// How far the money is.
  public enum State: String, CaseIterable, Sendable {
    /// Demandée.
    case asked
    /// Accordée.
    case granted
    /// Versée.
    case paid
    /// Refusée.
    case refused
  }

  /// Who gets the money: what goes to one and to the other is never added together.
  public enum Beneficiary: Hashable, Sendable {
    /// The association itself.
    case association
    /// An organisation that carries the project.
    case carrier(Reference<Organization>)

    /// The organisation, where it is not the association itself.
    public var carrier: Reference<Organization>? {
      if case .carrier(let organization) = self { organization } else { nil }
    }
  }
}
