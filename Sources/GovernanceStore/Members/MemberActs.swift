import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Enters an adherent into a college.
  ///
  /// - Parameters:
  ///   - name: the organisation's name, or `Prénom NOM` of an inhabitant, or the code of one who is known.
  ///   - isResident: true for an inhabitant.
  ///   - college: the college, if it is known.
  ///   - beginning: since when, as far as it is known.
  ///   - decision: the text that admitted it, if it was voted here.
  ///   - source: the document that says so.
  ///   - mayBePublished: what an inhabitant answered about the name; nil where it was not asked.
  ///   - isNamesake: whether the inhabitant is somebody else than whoever of the record bears that name.
  /// - Throws: ``Refusal/memberAlreadyListed(name:code:)`` where that name, or an other name of an adherent, is listed;
  ///   ``MemberRefusal/wasMember(name:code:until:)`` where it was one before; ``MemberRefusal/namesakes(name:_:)`` where
  ///   somebody bears the inhabitant's name.
  public func addMember(
    _ name: PlainText, isResident: Bool, kind: OrganizationKind = .unknown, college: Reference<College>?,
    since beginning: Beginning, decision: (meeting: Reference<Meeting>, number: Int)? = nil, source: PlainText? = nil,
    mayBePublished: Bool? = nil, isNamesake: Bool = false
  ) throws(Refusal) -> Reference<Member> {
    try act(.addMember) { db in
      let sourceID = try Self.source(db, source)
      let decisionID = try Self.resolutionID(db, decision)
      let certainty = sourceID == nil && decisionID == nil ? Certainty.toConfirm : .confirmed
      let span = beginning.span
      let entry = PartyEntry(db: db, source: sourceID, certainty: certainty)
      let party: (id: Int64, code: String, name: String) =
        if isResident {
          try Self.newMember(entry.person(name, isAnother: isNamesake), in: "person", db)
        } else {
          try Self.newMember(entry.organization(name, kind: kind), in: "organization", db)
        }
      if !isResident { try Self.checkKind(kind, of: party, db) }
      if isResident, let mayBePublished {
        try db.execute(
          sql: "UPDATE person SET may_be_published = ? WHERE id = ?", arguments: [mayBePublished ? 1 : 0, party.id])
      }
      try db.execute(
        sql: "INSERT INTO member (organization_id, person_id) VALUES (?, ?)",
        arguments: [isResident ? nil : party.id, isResident ? party.id : nil])
      let member = db.lastInsertedRowID
      try db.execute(
        sql: """
          INSERT INTO membership (member_id, from_day, attested_on, earliest_day, source_id, certainty,
            admitted_by_id, entered_with)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          member, span.from?.iso, span.attestedOn?.iso, span.earliest?.iso, sourceID, certainty.rawValue, decisionID,
          try db.nextJournalLine(),
        ])
      if let college {
        try db.execute(
          sql: """
            INSERT INTO college_assignment (member_id, college_id, from_day, attested_on, earliest_day, source_id,
              certainty)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            member, college.id, span.from?.iso, span.attestedOn?.iso, span.earliest?.iso, sourceID, certainty.rawValue,
          ])
      }
      let summary = ([party.name] + (college.map { [$0.name] } ?? []) + [beginning.french]).joined(separator: ", ")
      return (Reference(id: member, code: party.code, name: party.name), party.code, summary)
    }
  }

  /// Whoever tells what an organisation is has it told of that organisation, or is told that it is known as something else.
  private static func checkKind(
    _ kind: OrganizationKind, of party: (id: Int64, code: String, name: String), _ db: Database
  ) throws {
    let known = try String.fetchOne(db, sql: "SELECT kind FROM organization WHERE id = ?", arguments: [party.id])
      .flatMap { OrganizationKind(rawValue: $0) }
    if let known, kind != .unknown, known != kind {
      throw Refusal.member(.isOfAnotherKind(name: party.name, code: party.code, known))
    }
  }

  /// An adherent is entered once, whatever its other names; one that left comes back by an act of its own.
  private static func newMember<Subject>(
    _ party: PartyEntry.Found<Subject>, in table: String, _ db: Database
  ) throws -> (id: Int64, code: String, name: String) {
    let (same, isNew) = party
    if !isNew,
      let id = try Int64.fetchOne(db, sql: "SELECT id FROM member WHERE \(table)_id = ?", arguments: [same.id])
    {
      let spans = try membershipSpans(db, of: Reference(id: id, code: same.code, name: same.name)).map(\.span)
      if let last = spans.last, last.until != nil || last.endedOnUnknownDay {
        throw Refusal.member(.wasMember(name: same.name, code: same.code, until: last.end))
      }
      throw Refusal.memberAlreadyListed(name: same.name, code: same.code)
    }
    return (same.id, same.code, same.name)
  }

  /// A code made from the name that nothing of that table bears yet: `pimms`, then `pimms-2`.
  static func freeCode(_ db: Database, _ table: String, for name: String) throws -> String {
    let plain = name.code.isEmpty ? table : name.code
    var code = plain
    var number = 2
    while try Row.fetchOne(db, sql: "SELECT 1 FROM \(table) WHERE code = ?", arguments: [code]) != nil {
      code = "\(plain)-\(number)"
      number += 1
    }
    return code
  }

  /// The row of that source, made if it is new.
  static func source(_ db: Database, _ title: PlainText?) throws -> Int64? {
    guard let title else { return nil }
    if let id = try Int64.fetchOne(db, sql: "SELECT id FROM source WHERE title = ?", arguments: [title.value]) {
      return id
    }
    try db.execute(sql: "INSERT INTO source (title) VALUES (?)", arguments: [title.value])
    return db.lastInsertedRowID
  }
}
