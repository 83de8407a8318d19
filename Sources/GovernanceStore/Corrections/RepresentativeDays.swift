import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Mends since when, or until when, somebody speaks for an organisation. Whoever made way on that day, or took over then,
  /// moves with it.
  ///
  /// - Parameter day: a day of the time that is meant; nil where there is but one.
  /// - Throws: what ``DatedTerm/mend(_:_:before:after:)`` throws, ``MandateRefusal/severalTerms(_:_:)``,
  ///   ``MemberRefusal/doesNotSpeak(person:organization:on:)``, ``MandateRefusal/overlapsTerm(_:_:typed:)``,
  ///   ``MandateRefusal/dayToDeclare(_:)`` for a voice of the board.
  public func correctRepresentative(
    _ person: Reference<Person>, of organization: Reference<Organization>, heldOn day: Day?,
    _ correction: TermCorrection, reason: PlainText
  ) throws(Refusal) -> CorrectedTerm {
    try act(.correct) { db in
      let rows = try VoiceRow.fetchAll(db, of: organization)
      let meant = rows.filter { row in row.person == person && day.map { row.term.span.mayHold(on: $0) } ?? true }
      guard let row = meant.first else {
        throw Refusal.member(
          .doesNotSpeak(person: person.name, organization: organization.name, on: day ?? correction.day))
      }
      let term = row.term
      try meant.map(\.term.span).checkIsOne(term.name)
      if case .since(let told) = correction, row.rank != .alternate,
        try Self.sits(db, organization, on: told.span.firstKnownDay)
      {
        try Self.checkCanBeDeclared(db, told)
      }
      let others = rows.filter { $0.term.id != term.id && $0.makesWay(row) }.map(\.term)
      let befores = others.filter { $0.span.end != nil && $0.span.end == term.span.from }
      let afters = others.filter { $0.span.from != nil && $0.span.from == term.span.end }
      // Where two went or came on one day, nobody knows which made way.
      let (before, after) = (befores.count == 1 ? befores.first : nil, afters.count == 1 ? afters.first : nil)
      let corrected = try term.mend(db, correction, before: before, after: after)
      let now = try VoiceRow.fetchAll(db, of: organization)
      if let mended = now.first(where: { $0.term.id == term.id }),
        let other = now.first(where: {
          $0.term.id != term.id && $0.excludes(mended) && $0.term.span.overlaps(mended.term.span)
        })
      {
        throw other.term.overlap(mended.term.span)
      }
      return (
        corrected, organization.code,
        "\(corrected.lines(correction).joined(separator: " ; ")) ; motif : \(reason.value)"
      )
    }
  }
}

/// A time for which a person speaks for an organisation.
private struct VoiceRow {
  let person: Reference<Person>
  let rank: Representative.Rank
  let term: DatedTerm

  /// Whether one of them took over from the other, where they meet on one day: an alternate takes over from nobody.
  func makesWay(_ other: VoiceRow) -> Bool {
    person == other.person || rank != .alternate && other.rank != .alternate
  }

  /// Whether both cannot speak for it on one day.
  func excludes(_ other: VoiceRow) -> Bool {
    person == other.person || rank == .primary && other.rank == .primary
  }

  static func fetchAll(_ db: Database, of organization: Reference<Organization>) throws -> [VoiceRow] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT representative.id, person.id, person.code, \(PartyColumns.personName("person")), representative.rank,
          \(SpanColumns.of("representative"))
        FROM representative JOIN person ON person.id = representative.person_id
        WHERE representative.organization_id = ? ORDER BY representative.id
        """, arguments: [organization.id]
    ).map { row in
      let person: Reference<Person> = row.reference(1)
      let both = "\(organization.code) \(person.code)"
      return VoiceRow(
        person: person, rank: try row.word(4),
        term: DatedTerm(
          table: "representative", id: row[0], span: try Span(row: row, at: 5),
          name: "\(person.name), pour \(organization.name)",
          command: "corriger \(organization.code) représentant \(person.code)", options: "",
          telling: (
            "représentant confirmer \(both) --depuis JOUR --source \"…\"", "représentant finir \(both) --le JOUR"
          )))
    }
  }
}
