import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Lifts the doubt about who speaks for an organisation by a document, which may also tell since when.
  ///
  /// - Parameters:
  ///   - since: since when, where the record did not know it.
  ///   - day: a day on which the person speaks for it.
  /// - Throws: ``MemberRefusal/doesNotSpeak(person:organization:on:)``, ``MandateRefusal/dayToDeclare(_:)`` for a voice of
  ///   the board, ``Refusal/unfitValue(_:expected:)`` for a day that the record knows already, or that contradicts the one
  ///   on which the person was seen.
  public func confirmRepresentative(
    _ person: Reference<Person>, of organization: Reference<Organization>, since: Beginning?, source: PlainText,
    on day: Day
  ) throws(Refusal) -> Representative {
    try act(.confirmRepresentative) { db in
      guard
        let known = try Self.representatives(db, of: organization.id, on: day).first(where: { $0.person == person })
      else { throw Refusal.member(.doesNotSpeak(person: person.name, organization: organization.name, on: day)) }
      if let since, known.rank != .alternate, try Self.sits(db, organization, on: day) {
        try Self.checkCanBeDeclared(db, since)
      }
      let span = try since.map { try known.span.beginning($0) } ?? known.span
      try db.execute(
        sql: """
          UPDATE representative SET from_day = :from, attested_on = :attested, earliest_day = :earliest,
            source_id = :source, certainty = :certainty
          WHERE organization_id = :organization AND person_id = :person AND \(SpanColumns.heldOrUnattested("representative"))
          """,
        arguments: [
          "from": span.from?.iso, "attested": span.attestedOn?.iso, "earliest": span.earliest?.iso,
          "source": try Self.source(db, source), "certainty": Certainty.confirmed.rawValue,
          "organization": organization.id, "person": person.id, "day": day.iso,
        ])
      return (
        Representative(person: person, rank: known.rank, span: span, certainty: .confirmed), organization.code,
        "\(person.name), \(span.french) ; source : \(source.value)"
      )
    }
  }

  /// Whether the organisation has a seat of the board, which whoever speaks for it takes.
  static func sits(_ db: Database, _ organization: Reference<Organization>, on day: Day) throws -> Bool {
    try db.row(
      """
      SELECT 1 FROM mandate JOIN member ON member.id = mandate.member_id JOIN body ON body.id = mandate.body_id
      WHERE member.organization_id = :organization AND body.kind = 'board' AND mandate.person_id IS NULL
        AND \(SpanColumns.heldAndNotOver("mandate"))
      """, ["organization": organization.id, "day": day.iso]) != nil
  }
}
