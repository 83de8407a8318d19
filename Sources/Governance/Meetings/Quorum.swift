/// Whether enough voters are there for the body to decide (domain brief, §5).
public enum Quorum: Hashable, Sendable {
  /// None is needed.
  case notRequired(Standing)
  /// None is needed because the meeting follows one without quorum, by that rule.
  case waived(Standing)
  /// The waiver is in doubt: so many days after the meeting without quorum, where that rule asks for more. What the
  /// ordinary quorum would say is told beside it, where that can be counted.
  case waivedTooSoon(days: Int, needed: Int, Standing, ordinary: QuorumCheck?)
  /// Judged by the rule.
  case judged(QuorumCheck, Standing)
  /// The rule is a fraction of something that the record does not know.
  case baseUnknown(QuorumRule, Standing)
  /// The statutes ask for something that the program does not compute.
  case quoted(Rule.Statement)
  /// The statutes were not read. What half would ask for is told, so that the room can see where it stands; nil where
  /// the record does not know how many have the right to vote.
  case unknown(half: QuorumCheck?)

  /// The quorum of a roll under those rules.
  ///
  /// - Parameters:
  ///   - seats: the seats of the body, vacant ones included; nil for a body without seats.
  ///   - daysSinceFirst: how long after a meeting without quorum, on a second notice; nil for any other meeting.
  public init(of roll: Roll, seats: Int?, daysSinceFirst: Int? = nil, under bylaws: Bylaws) {
    self.init(
      present: roll.presentVoters, represented: roll.representedVoters, electorate: roll.electorate, seats: seats,
      daysSinceFirst: daysSinceFirst, under: bylaws)
  }

  /// The quorum of so many voters, in the room and represented, under those rules.
  init(
    present: Int, represented: Int, electorate: Int?, seats: Int?, daysSinceFirst: Int? = nil, under bylaws: Bylaws
  ) {
    func check(_ rule: QuorumRule) -> QuorumCheck? {
      let base: Int? =
        switch rule.base {
        case .seats: seats
        case .entitled: electorate
        // The number is the rule: it needs nothing to be a fraction of.
        case .voters: rule.numerator
        }
      return base.map { QuorumCheck(rule, of: $0, present: present, represented: represented) }
    }
    if let daysSinceFirst, case .known(let rule, let standing) = bylaws.secondNotice, rule.waivesQuorum {
      let needed = rule.days ?? 0
      if daysSinceFirst >= needed {
        self = .waived(standing)
        return
      }
      guard case .known(let rule?, let source) = bylaws.quorum, let ordinary = check(rule) else {
        self = .waivedTooSoon(days: daysSinceFirst, needed: needed, standing, ordinary: nil)
        return
      }
      self =
        ordinary.isMet
        ? .judged(ordinary, source)
        : .waivedTooSoon(days: daysSinceFirst, needed: needed, standing, ordinary: ordinary)
      return
    }
    switch bylaws.quorum {
    case .known(nil, let standing): self = .notRequired(standing)
    case .known(let rule?, let standing):
      self = check(rule).map { .judged($0, standing) } ?? .baseUnknown(rule, standing)
    case .quoted(let statement): self = .quoted(statement)
    case .unknown: self = .unknown(half: QuorumRule.half.flatMap(check))
    }
  }

  /// Whether the body may decide; nil where it is not known.
  public var isMet: Bool? {
    switch self {
    case .notRequired, .waived: true
    case .judged(let check, _): check.isMet
    case .waivedTooSoon, .baseUnknown, .quoted, .unknown: nil
    }
  }

  /// Whether a rule is known by which the record cannot judge, so that somebody has to.
  public var isToJudge: Bool {
    switch self {
    case .waivedTooSoon, .baseUnknown, .quoted: true
    case .notRequired, .waived, .judged, .unknown: false
    }
  }

  /// The numbers that were compared, where a rule was.
  public var check: QuorumCheck? { if case .judged(let check, _) = self { check } else { nil } }
}

/// A quorum rule applied to numbers.
public struct QuorumCheck: Hashable, Sendable {
  /// The rule.
  public let rule: QuorumRule
  /// What the fraction is of.
  public let base: Int
  /// How many it asks for.
  public let needed: Int
  /// How many there are.
  public let counted: Int

  /// The rule applied to a base and to the voters in the room and represented.
  public init(_ rule: QuorumRule, of base: Int, present: Int, represented: Int) {
    self.rule = rule
    self.base = base
    needed = rule.needed(of: base)
    counted = rule.counting == .present ? present : present + represented
  }

  /// Whether there are enough.
  public var isMet: Bool { counted >= needed }
}

extension QuorumRule {
  /// Half of those entitled, present or represented: no rule, a yardstick.
  static let half = QuorumRule(
    numerator: 1, denominator: 2, isMoreThan: false, base: .entitled, counting: .presentOrRepresented)
}
