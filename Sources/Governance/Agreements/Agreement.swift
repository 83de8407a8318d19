/// An agreement by which a funder gives money to the association.
public struct Agreement: Hashable, Sendable {
  /// How it is pointed at; the name is its title.
  public let reference: Reference<Agreement>
  /// Who gives.
  public let funder: Reference<Organization>
  /// How much; nil where it is not known.
  public let amount: Amount?
  /// When it was signed.
  public let signedOn: Day?
  /// The first and the last day that it covers, as far as they are known.
  public let from: Day?, last: Day?
  /// Where the record has it from.
  public let provenance: Provenance
  /// What the funder wants to be told, in the order in which it is due.
  public let reports: [GrantReport]

  /// An agreement.
  public init(
    reference: Reference<Agreement>, funder: Reference<Organization>, amount: Amount?, signedOn: Day?, from: Day?,
    last: Day?, provenance: Provenance, reports: [GrantReport]
  ) {
    self.reference = reference
    self.funder = funder
    self.amount = amount
    self.signedOn = signedOn
    self.from = from
    self.last = last
    self.provenance = provenance
    self.reports = reports
  }

  /// Whether anything tells to which years it belongs.
  public var hasDays: Bool { from != nil || last != nil || signedOn != nil }

  /// Whether it covers that day, as far as its period is known.
  public func mayCover(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
  }
}

/// A report that an agreement asks for.
public struct GrantReport: Hashable, Sendable {
  /// The agreement.
  public let agreement: Reference<Agreement>
  /// What is to be told: "bilan".
  public let title: String
  /// By when.
  public let dueOn: Day
  /// When it was sent; nil while it is owed.
  public let sentOn: Day?
  /// The paper, where one was attached.
  public let document: AttachedDocument?

  /// A report.
  public init(
    agreement: Reference<Agreement>, title: String, dueOn: Day, sentOn: Day? = nil, document: AttachedDocument? = nil
  ) {
    self.agreement = agreement
    self.title = title
    self.dueOn = dueOn
    self.sentOn = sentOn
    self.document = document
  }

  /// Whether it was owed past its day on that day.
  public func isLate(on day: Day) -> Bool { dueOn < day && sentOn.map { $0 > day } ?? true }
}
