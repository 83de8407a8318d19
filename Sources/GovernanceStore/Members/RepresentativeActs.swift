import Governance
import GovernanceFrench
import GRDB

/// Somebody who is named to speak for an organisation, as it is told.
public struct Nomination: Sendable {
  /// The organisation.
  public var organization: Reference<Organization>
  /// `Prénom NOM`, or the code of somebody who is known.
  public var name: PlainText
  /// First or second.
  public var rank: Representative.Rank
  /// Since when, as far as it is known.
  public var beginning: Beginning
  /// Who makes way on that day.
  public var replaced: Reference<Person>?
  /// The document that says so.
  public var source: PlainText?
  /// Whether it is somebody else than whoever of the record bears that name.
  public var isNamesake = false

  /// A nomination that replaces nobody.
  public init(
    of name: PlainText, for organization: Reference<Organization>, as rank: Representative.Rank,
    from beginning: Beginning
  ) {
    self.organization = organization
    self.name = name
    self.rank = rank
    self.beginning = beginning
  }

  /// What came of it.
  public struct Outcome: Sendable {
    /// Who speaks now.
    public let person: Reference<Person>
    /// Whether the record did not know the person.
    public let isNew: Bool
    /// Who speaks beside.
    public let alongside: [Representative]
    /// Offices that the one replaced still holds for the organisation.
    public let heldByReplaced: [Mandate]
  }
}

extension AssociationFile {
  /// Names somebody to speak for an organisation from a day on.
  ///
  /// - Throws: ``MemberRefusal/primaryTaken(organization:code:person:personCode:on:_:)``,
  ///   ``MemberRefusal/alreadySpeaks(person:organization:since:)``, ``MemberRefusal/doesNotSpeak(person:organization:on:)``
  ///   for who would be replaced,
  ///   ``Refusal/unfitValue(_:expected:)`` where that would be on no day,
  ///   ``MandateRefusal/dayToDeclare(_:)`` for a voice of the board, ``MemberRefusal/namesakes(name:_:)`` where the name is all that is known.
  public func appointRepresentative(_ nomination: Nomination) throws(Refusal) -> Nomination.Outcome {
    try act(.appointRepresentative) { db in
      let (organization, span) = (nomination.organization, nomination.beginning.span)
      let day = span.firstKnownDay
      if let replaced = nomination.replaced, span.from == nil {
        throw Refusal.unfitValue(
          nomination.beginning.typed, expected: "un jour, celui où \(replaced.name) cesse de la représenter")
      }
      if nomination.rank != .alternate, try Self.sits(db, organization, on: day) {
        try Self.checkCanBeDeclared(db, nomination.beginning)
      }
      let source = try Self.source(db, nomination.source)
      let certainty = source == nil ? Certainty.toConfirm : .confirmed
      let (person, isNew) = try PartyEntry(db: db, source: source, certainty: certainty)
        .personByWholeName(nomination.name, isAnother: nomination.isNamesake, tiedTo: [organization.id])
      if let replaced = nomination.replaced {
        try Self.endRepresentation(db, of: replaced, for: organization, on: day)
      }
      let others = try Self.representatives(db, of: organization.id, on: day)
      if let same = others.first(where: { $0.person == person }) {
        throw Refusal.member(
          .alreadySpeaks(person: person.name, organization: organization.name, since: same.span))
      }
      if nomination.rank == .primary, let primary = others.first(where: { $0.rank == .primary }) {
        throw Refusal.member(
          .primaryTaken(
            organization: organization.name, code: organization.code, person: primary.person.name,
            personCode: primary.person.code, on: day, primary.span))
      }
      try db.execute(
        sql: """
          INSERT INTO representative (organization_id, person_id, rank, from_day, attested_on, earliest_day, source_id,
            certainty, entered_with)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          organization.id, person.id, nomination.rank.rawValue, span.from?.iso, span.attestedOn?.iso,
          span.earliest?.iso, source, certainty.rawValue, try db.nextJournalLine(),
        ])
      let held = try nomination.replaced.map { try Self.heldByName(db, $0, for: organization, on: day) } ?? []
      let summary =
        ([
          person.name, nomination.rank.french, nomination.replaced.map { "à la suite \($0.name.afterDe)" },
          nomination.beginning.french,
        ]
        .compactMap { $0 }).joined(separator: ", ")
      return (
        Nomination.Outcome(person: person, isNew: isNew, alongside: others, heldByReplaced: held), organization.code,
        summary
      )
    }
  }

  /// Ends the time during which somebody speaks for an organisation.
  ///
  /// - Parameter day: the first day on which the person no longer does.
  /// - Returns: the offices that the person still holds for it: they end by nothing but their own act.
  /// - Throws: ``MemberRefusal/doesNotSpeak(person:organization:on:)``, ``Refusal/dayBeforeStart(_:start:)``.
  public func endRepresentative(
    _ person: Reference<Person>, of organization: Reference<Organization>, on day: Day, source: PlainText? = nil
  ) throws(Refusal) -> [Mandate] {
    try act(.endRepresentative) { db in
      try Self.endRepresentation(db, of: person, for: organization, on: day)
      let held = try Self.heldByName(db, person, for: organization, on: day)
      let paper = source.map { " ; \($0.value)" } ?? ""
      return (held, organization.code, "\(person.name), à compter du \(day.frenchShort)\(paper)")
    }
  }

  /// Who speaks for that organisation on that day.
  public func representatives(
    of organization: Reference<Organization>, on day: Day
  ) throws(Refusal) -> [Representative] {
    try read { try Self.representatives($0, of: organization.id, on: day) }
  }

  private static func endRepresentation(
    _ db: Database, of person: Reference<Person>, for organization: Reference<Organization>, on day: Day
  ) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, \(SpanColumns.of("representative")) FROM representative
        WHERE organization_id = ? AND person_id = ? AND (until_day IS NULL OR until_day > ?)
        ORDER BY coalesce(from_day, attested_on)
        """, arguments: [organization.id, person.id, day.iso])
    guard let row = rows.first else {
      throw Refusal.member(.doesNotSpeak(person: person.name, organization: organization.name, on: day))
    }
    try db.end("representative", row[0], Span(row: row, at: 1), on: day, of: person.name)
  }

  /// The mandates that the person holds by name for that organisation.
  private static func heldByName(
    _ db: Database, _ person: Reference<Person>, for organization: Reference<Organization>, on day: Day
  ) throws -> [Mandate] {
    let member = try Int64.fetchOne(
      db, sql: "SELECT id FROM member WHERE organization_id = ?", arguments: [organization.id])
    return try Mandate.fetch(db, on: day, person: person).filter { mandate in
      if case .seat = mandate.position { return false }
      return mandate.member?.id == member && mandate.people.contains(person)
    }
  }
}
