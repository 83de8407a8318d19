/// How many must be there for a body to decide (domain brief, §5): a fraction of a base, or a number of voters whatever the
/// size of the body, counted in one of two ways.
public struct QuorumRule: Hashable, Sendable, Codable {
  /// The fraction, above 0 and at most 1; where ``base`` is a number of voters, that number over 1.
  public let numerator: Int, denominator: Int
  /// True for "more than", false for "at least".
  public let isMoreThan: Bool
  /// What the fraction is of.
  public let base: Base
  /// Who counts towards it.
  public let counting: Counting

  /// A rule; nil for a fraction, or a number of voters, that is none.
  public init?(numerator: Int, denominator: Int, isMoreThan: Bool, base: Base, counting: Counting) {
    let isFraction = denominator >= numerator && denominator <= 1000 && !(isMoreThan && numerator == denominator)
    let isNumber = denominator == 1 && numerator <= 10_000 && !isMoreThan
    guard numerator > 0, base == .voters ? isNumber : isFraction else { return nil }
    self.numerator = numerator
    self.denominator = denominator
    self.isMoreThan = isMoreThan
    self.base = base
    self.counting = counting
  }

  /// A rule as the file keeps it.
  ///
  /// - Throws: `DecodingError` for a fraction that is none.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let rule = QuorumRule(
      numerator: try values.decode(Int.self, forKey: .numerator),
      denominator: try values.decode(Int.self, forKey: .denominator),
      isMoreThan: try values.decode(Bool.self, forKey: .isMoreThan), base: try values.decode(Base.self, forKey: .base),
      counting: try values.decode(Counting.self, forKey: .counting))
    guard let rule else {
      throw DecodingError.dataCorruptedError(forKey: .numerator, in: values, debugDescription: "not a fraction")
    }
    self = rule
  }

  /// What a quorum is a fraction of.
  public enum Base: String, Sendable, Codable, CaseIterable {
    /// Those who have the right to vote on that day: vacant seats are left out.
    case entitled
    /// The seats of the body, vacant ones included.
    case seats
    /// Nothing: so many voters are asked for, however many the body has.
    case voters
  }

  /// Who counts towards a quorum.
  public enum Counting: String, Sendable, Codable, CaseIterable {
    /// Those in the room only.
    case present
    /// Those in the room and those for whom somebody in the room votes.
    case presentOrRepresented
  }

  /// The smallest number that meets the rule: half of 13 is 6.5, so 7; more than half of 14 is 8 (§15, case 1).
  public func needed(of size: Int) -> Int {
    if base == .voters { return numerator }
    return isMoreThan
      ? size * numerator / denominator + 1
      : (size * numerator + denominator - 1) / denominator
  }
}
