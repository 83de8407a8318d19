import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// The organisation or the person of that name.
  public func groupParty(
    _ text: String
  ) throws(Refusal) -> (organization: Reference<Organization>?, person: Reference<Person>?) {
    try read { db in
      let finder = ReferenceFinder(db: db)
      do {
        return (try finder.find(.organization, text), nil)
      } catch let unknown as Refusal {
        guard case .unknownReference = unknown else { throw unknown }
        guard let person: Reference<Person> = try? finder.find(.person, text) else { throw unknown }
        return (nil, person)
      }
    }
  }

  /// Enters an organisation, a person, or a person for an organisation into a working group, from then on; an organisation
  /// for which somebody takes part is in already, and so is one for which nobody is named.
  ///
  /// - Throws: ``MandateRefusal/alreadyInGroup(name:group:)``.
  public func join(
    _ group: Reference<Body>, organization: Reference<Organization>?, person: Reference<Person>?,
    from beginning: Beginning,
    source: PlainText? = nil
  ) throws(Refusal) {
    try act(.joinGroup) { db in
      let name = organization?.name ?? person?.name ?? ""
      let same = try Row.fetchOne(
        db,
        sql: """
          SELECT 1 FROM group_member WHERE body_id = :group AND organization_id IS :organization
            AND (person_id IS :person OR :person IS NULL OR person_id IS NULL)
            AND ended_on_unknown_day = 0 AND (until_day IS NULL OR until_day > :day)
          """,
        arguments: [
          "group": group.id, "organization": organization?.id, "person": person?.id,
          "day": beginning.span.firstKnownDay.iso,
        ])
      if same != nil { throw Refusal.mandate(.alreadyInGroup(name: name, group: group.code)) }
      let sourceID = try Self.source(db, source)
      try db.execute(
        sql: """
          INSERT INTO group_member (body_id, organization_id, person_id, from_day, attested_on, earliest_day, source_id,
            certainty, entered_with)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          group.id, organization?.id, person?.id, beginning.span.from?.iso, beginning.span.attestedOn?.iso,
          beginning.span.earliest?.iso, sourceID,
          (source == nil ? Certainty.toConfirm : .confirmed).rawValue, try db.nextJournalLine(),
        ])
      return ((), group.code, "\(name), \(beginning.french)")
    }
  }

  /// Lets an organisation or a person leave a working group on that day, with all who took part for it.
  ///
  /// Of who was entered without a first day and without a document nothing tells but that entry that they were there on its
  /// day: who had left before was not.
  ///
  /// - Returns: the day on which the record had them there, if they had left by then.
  /// - Throws: ``MandateRefusal/notInGroup(name:group:on:)`` or ``Refusal/dayBeforeStart(_:start:)``.
  @discardableResult
  public func leave(
    _ group: Reference<Body>, organization: Reference<Organization>?, person: Reference<Person>?, on day: Day
  ) throws(Refusal) -> Day? {
    try act(.leaveGroup) { db in
      let name = organization?.name ?? person?.name ?? ""
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id, \(SpanColumns.of("group_member")), source_id FROM group_member
          WHERE body_id = :group AND \(SpanColumns.heldAndNotOver("group_member"))
            AND (:organization IS NULL OR organization_id = :organization)
            AND (:person IS NULL OR person_id = :person)
          """,
        arguments: [
          "group": group.id, "organization": organization?.id, "person": person?.id, "day": day.iso,
        ])
      guard !rows.isEmpty else {
        throw Refusal.mandate(.notInGroup(name: name, group: group.code, on: day))
      }
      var mended: Day?
      for row in rows {
        let span = try Span(row: row, at: 1)
        if span.from == nil, span.earliest == nil, row[5] as Int64? == nil, let told = span.attestedOn, day <= told {
          mended = told
          try db.end("group_member", row[0], on: day)
        } else {
          try db.end("group_member", row[0], span, on: day, of: name)
        }
      }
      let remark = mended.map { " ; auparavant : attesté au \($0.frenchNumeric)" } ?? ""
      return (mended, group.code, "\(name), le \(day.frenchShort)\(remark)")
    }
  }
}
