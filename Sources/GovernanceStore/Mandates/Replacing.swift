import Governance
import GovernanceFrench
import GRDB

/// Who takes over from whom, and what becomes of each thing held.
public struct Replacement: Sendable {
  /// Who makes way.
  public let former: Reference<Person>
  /// `Prénom NOM` of who takes over, or the code of somebody who is known.
  public var successor: PlainText
  /// The first day of the successor.
  public let day: Day
  /// What was decided, by handle.
  public var decisions: [String: HandOver] = [:]
  /// What becomes of what nobody decided; nil where each has to be decided. What was to be done before the day stays with
  /// who makes way.
  public var otherwise: HandOver?
  /// The office as the successor's papers print it, gender included.
  public var title: PlainText?
  /// The document that says so.
  public var source: PlainText?
  /// Whether the successor is somebody else than whoever of the record bears that name.
  public var isNamesake = false

  /// A replacement of which nothing is decided yet.
  public init(of former: Reference<Person>, by successor: PlainText, on day: Day) {
    self.former = former
    self.successor = successor
    self.day = day
  }

  /// What becomes of that; nil while nobody decided.
  public func handOver(of holding: Holding) -> HandOver? {
    decisions[holding.handle] ?? (leavesAsDue(holding) ? .stays : otherwise)
  }

  /// Whether it stays for no other reason than that it was due before the day: everything passes, and nobody named it.
  public func leavesAsDue(_ holding: Holding) -> Bool {
    decisions[holding.handle] == nil && otherwise == .passes && holding.dueOn.map { $0 < day } ?? false
  }

  /// What came of it.
  public struct Outcome: Sendable {
    /// Who took over, and whether nobody knew that person before.
    public let successor: Reference<Person>, isNew: Bool
    /// The mandates that the successor held already and goes on holding.
    public let heldBefore: [Mandate]
    /// What became of each thing held.
    public let decided: [(holding: Holding, handOver: HandOver)]
    /// What passes for a time only, since its end was noted ahead; each with its last day.
    public let passingUntil: [(holding: Holding, last: Day)]
    /// The mandates that stay with the organisations whose voice passed on.
    public let ofOrganizations: [Mandate]
  }
}

extension AssociationFile {
  /// Lets one person take over from another, thing by thing, as one act; what was before that day stays as it was.
  ///
  /// - Throws: ``MandateRefusal/undecided(_:handles:)`` while something held is decided by nobody,
  ///   ``MandateRefusal/nothingHeld(name:on:)``, ``MandateRefusal/nothingPasses(from:to:)``,
  ///   ``MandateRefusal/replacedByOneself(name:)``,
  ///   ``MandateRefusal/notMember(name:on:since:)`` where the mandate of an inhabitant would pass to somebody who is no
  ///   adherent, ``Refusal/dayBeforeStart(_:start:)``, ``MemberRefusal/namesakes(name:_:)`` for the successor.
  public func replace(_ replacement: Replacement) throws(Refusal) -> Replacement.Outcome {
    try act(.replacePerson) { db in
      let (former, day) = (replacement.former, replacement.day)
      let held = try HeldRow.fetchAll(db, of: former, on: day)
      guard !held.isEmpty else { throw Refusal.mandate(.nothingHeld(name: former.name, on: day)) }
      let decided = try Self.decide(held, replacement)
      guard decided.contains(where: { $0.handOver == .passes }) else {
        throw Refusal.mandate(.nothingPasses(from: former.name, to: replacement.successor.value))
      }
      let source = try Self.source(db, replacement.source)
      let (successor, isNew) = try PartyEntry(
        db: db, source: source, certainty: source == nil ? .toConfirm : .confirmed
      ).personByWholeName(
        replacement.successor, isAnother: replacement.isNamesake,
        tiedTo: Array(try Namesake.organizations(db, of: former.id)))
      guard successor != former else { throw Refusal.mandate(.replacedByOneself(name: former.name)) }
      let heldBefore = isNew ? [] : try Mandate.fetch(db, on: day, person: successor)
      let ofOrganizations = try HeldRow.mandatesOfOrganizations(db, of: former, on: day)
      let handing = HandingOver(
        db: db, day: day, former: former, successor: successor, title: replacement.title, source: source)
      var voices = Set<String>()
      for (row, handOver) in decided where handOver != .stays {
        if case .representation(let organization) = row.holding.subject { voices.insert(organization.code) }
        try handing.handOver(row, passes: handOver == .passes)
      }
      let outcome = Replacement.Outcome(
        successor: successor, isNew: isNew, heldBefore: heldBefore,
        decided: decided.map { ($0.row.holding, $0.handOver) },
        passingUntil: decided.compactMap { row, handOver in
          handOver == .passes ? row.until.map { (row.holding, $0.adding(days: -1)) } : nil
        },
        ofOrganizations: ofOrganizations.filter { voices.contains($0.member?.code ?? "") })
      func count(_ handOver: HandOver) -> Int { decided.count { $0.handOver == handOver } }
      let summary =
        "\(former.name) → \(successor.name), le \(day.frenchShort) : \(count(.passes)) transmis, \(count(.ends)) sans suite, "
        + "\(count(.stays)) gardés"
      return (outcome, former.code, summary)
    }
  }

  private static func decide(
    _ held: [HeldRow], _ replacement: Replacement
  ) throws -> [(row: HeldRow, handOver: HandOver)] {
    let handles = held.map(\.holding.handle)
    if let stranger = replacement.decisions.keys.sorted().first(where: { !handles.contains($0) }) {
      throw Refusal.unfitValue(stranger, expected: handles.frenchList(.or))
    }
    let decided = held.map { ($0, replacement.handOver(of: $0.holding)) }
    let open = decided.filter { $0.1 == nil }.map(\.0.holding)
    guard open.isEmpty else {
      throw Refusal.mandate(
        .undecided(open.map { "\($0.handle) (\($0.french))" }, handles: open.map(\.handle)))
    }
    return decided.compactMap { row, handOver in handOver.map { (row, $0) } }
  }
}
