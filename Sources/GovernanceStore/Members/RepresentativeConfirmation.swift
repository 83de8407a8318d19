import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Lifts the doubt about who speaks for an organisation by a document, which may also tell since when.
  ///
  /// - Parameters:
  ///   - since: since when, where the record did not know it.
  ///   - day: a day on which the person speaks for it, spoke or will speak.
  /// - Throws: ``MemberRefusal/doesNotSpeak(person:organization:on:)``,
  ///   ``MemberRefusal/speaksAtAnotherTime(_:for:_:on:)``, ``MandateRefusal/dayToDeclare(_:)`` for a voice of
  ///   the board, ``Refusal/unfitValue(_:expected:)`` for a day that the record knows already, or that contradicts the one
  ///   on which the person was seen.
  public func confirmRepresentative(
    _ person: Reference<Person>, of organization: Reference<Organization>, since: Beginning?, source: PlainText,
    on day: Day
  ) throws(Refusal) -> Representative {
    try act(.confirmRepresentative) { db in
      let times = try Row.fetchAll(
        db,
        sql: """
          SELECT id, rank, \(SpanColumns.of("representative")) FROM representative
          WHERE organization_id = ? AND person_id = ? ORDER BY coalesce(from_day, earliest_day, attested_on), id
          """, arguments: [organization.id, person.id]
      ).map { (id: $0[0] as Int64, rank: try $0.word(1) as Representative.Rank, span: try Span(row: $0, at: 2)) }
      guard let known = times.first(where: { $0.span.mayHold(on: day) }) else {
        guard let nearest = times.first(where: { $0.span.state(on: day) == .notYet }) ?? times.last else {
          throw Refusal.member(.doesNotSpeak(person: person.name, organization: organization.name, on: day))
        }
        throw Refusal.member(.speaksAtAnotherTime(person, for: organization, nearest.span, on: day))
      }
      if let since, known.rank != .alternate, try Self.sits(db, organization, on: day) {
        try Self.checkCanBeDeclared(db, since)
      }
      let span = try since.map { try known.span.beginning($0) } ?? known.span
      try db.execute(
        sql: """
          UPDATE representative SET from_day = :from, attested_on = :attested, earliest_day = :earliest,
            source_id = :source, certainty = :certainty WHERE id = :id
          """,
        arguments: [
          "from": span.from?.iso, "attested": span.attestedOn?.iso, "earliest": span.earliest?.iso,
          "source": try Self.source(db, source), "certainty": Certainty.confirmed.rawValue,
          "id": known.id,
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
