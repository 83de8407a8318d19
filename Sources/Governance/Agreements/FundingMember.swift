/// An adherent that funds the association: on what it pays itself it may have to stay out of the vote (domain brief, §8).
public struct FundingMember: Hashable, Sendable {
  /// The adherent.
  public let member: Reference<Member>
  /// The titles of its agreements.
  public let agreements: [String]

  /// An adherent with its agreements.
  public init(member: Reference<Member>, agreements: [String]) {
    self.member = member
    self.agreements = agreements
  }
}

extension MeetingRecord {
  /// The funders among those who vote now, in the room or by proxy.
  public func voting(_ funders: [FundingMember]) -> [FundingMember] {
    let voters = roll(at: .latest).entries.compactMap { entry -> Reference<Member>? in
      guard entry.participant.capacity == .voting else { return nil }
      return switch entry.status {
      case .present, .represented: entry.participant.member
      default: nil
      }
    }
    return funders.filter { voters.contains($0.member) }
  }
}
