import Governance
import GRDB

extension AssociationFile {
  /// The seats, offices and leads held on that day.
  ///
  /// - Parameter body: only in that body.
  public func mandates(on day: Day, in body: Reference<Body>? = nil) throws(Refusal) -> [Mandate] {
    try read { try Mandate.fetch($0, on: day, body: body) }
  }
}

extension Mandate {
  /// The mandate of that row, as it is on a day on which it is held.
  static func fetch(_ db: Database, _ id: Int64, on day: Day) throws -> Mandate {
    guard let mandate = try fetch(db, on: day, id: id).first else { throw Refusal.undo(.changedSince) }
    return mandate
  }

  /// The mandates of a day, all or of one body, adherent or person.
  ///
  /// - Parameters:
  ///   - line: of the journal; what was entered after it and has no known beginning is left out.
  ///   - first: those too that ended between that day and the other.
  static func fetch(
    _ db: Database, on day: Day, knownBy line: Int64 = .max, since first: Day? = nil, body: Reference<Body>? = nil,
    holder: Reference<Member>? = nil,
    person: Reference<Person>? = nil, office: String? = nil, id: Int64? = nil
  ) throws -> [Mandate] {
    var conditions = [SpanColumns.heldAsKnown("mandate")]
    var arguments: StatementArguments = ["day": day.iso, "line": line]
    if let first {
      conditions = [
        SpanColumns.begun("mandate"),
        "(mandate.until_day IS NULL OR mandate.until_day > :first)",
      ]
      arguments += ["first": first.iso]
    }
    if let id {
      conditions.append("mandate.id = :id")
      arguments += ["id": id]
    }
    if let body {
      conditions.append("mandate.body_id = :body")
      arguments += ["body": body.id]
    }
    if let holder {
      conditions.append("mandate.member_id = :holder")
      arguments += ["holder": holder.id]
    }
    if let office {
      conditions.append("mandate.office = :office")
      arguments += ["office": office]
    }
    if let person {
      conditions.append(
        """
        (mandate.person_id = :person OR (mandate.person_id IS NULL AND (party_p.id = :person
          OR EXISTS (SELECT 1 FROM representative WHERE representative.person_id = :person
            AND representative.organization_id = party_o.id
            AND \(SpanColumns.heldOrUnattested("representative"))))))
        """)
      arguments += ["person": person.id]
    }
    let rows = try db.rows(
      """
      SELECT body.id, body.code, body.name, seat.number, mandate.office, coalesce(mandate.title, office.label),
        member.id, \(PartyColumns.codeAndNameOnDay), party_o.id,
        person.id, person.code, \(PartyColumns.personName("person")),
        party_p.id, \(SpanColumns.of("mandate")), source.title, mandate.verbatim, mandate.certainty,
        mandate.given_by, mandate.ratified_on, mandate.end_reason
      FROM mandate JOIN body ON body.id = mandate.body_id
      LEFT JOIN seat ON seat.id = mandate.seat_id LEFT JOIN office ON office.code = mandate.office
      LEFT JOIN member ON member.id = mandate.member_id \(PartyColumns.joins())
      LEFT JOIN person ON person.id = mandate.person_id LEFT JOIN source ON source.id = mandate.source_id
      WHERE \(conditions.joined(separator: " AND "))
      ORDER BY body.rank, office.rank, seat.number, mandate.id
      """, arguments)
    var speakers: [Day: [Int64: [Reference<Person>]]] = [:]
    let ofOrganization = try db.cachedStatement(sql: AssociationFile.representativesOfOneOrganization)
    return try rows.map { row in
      var people: [Reference<Person>] = []
      let span = try Span(row: row, at: 14)
      // Of one that is over, whoever spoke for its holder on the last day.
      let day = span.until.map { min(day, $0.adding(days: -1)) } ?? day
      if let named: Reference<Person> = row.optionalReference(10) {
        people = [named]
      } else if let organization: Int64 = row[9] {
        if speakers[day]?[organization] == nil {
          speakers[day, default: [:]][organization] = try Row.fetchAll(
            ofOrganization, arguments: ["organization": organization, "day": day.iso, "line": line]
          ).map { $0.reference(0) }
        }
        people = speakers[day]?[organization] ?? []
      } else if let resident: Int64 = row[13] {
        people = [Reference(id: resident, code: row[7], name: row[8])]
      }
      let position: Position =
        if let number: Int = row[3] { .seat(number) } else { .office(code: row[4], title: row[5]) }
      return Mandate(
        body: row.reference(0), position: position, member: row.optionalReference(6), people: people,
        span: span, provenance: try row.provenance(18),
        origin: (row[21] as String?).flatMap(Origin.init), ratifiedOn: try Day(row: row, at: 22),
        endReason: (row[23] as String?).flatMap(EndReason.init))
    }
  }
}
