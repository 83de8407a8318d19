import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Enters an adherent into a college.
  ///
  /// - Parameters:
  ///   - name: the organisation's name, or `Prénom NOM` of an inhabitant.
  ///   - isResident: true for an inhabitant.
  ///   - college: the college, if it is known.
  ///   - day: since when.
  ///   - decision: the text that admitted it, if it was voted here.
  ///   - source: the document that says so.
  ///   - mayBePublished: what an inhabitant answered about the name; nil where it was not asked.
  /// - Throws: ``Refusal/memberAlreadyListed(name:code:)`` where that name, or an other name of an adherent, is listed;
  ///   ``MemberRefusal/wasMember(name:code:until:)`` where it was one before.
  public func addMember(
    _ name: PlainText, isResident: Bool, kind: OrganizationKind = .unknown, college: Reference<College>?,
    since day: Day, decision: (meeting: Reference<Meeting>, number: Int)? = nil, source: PlainText? = nil,
    mayBePublished: Bool? = nil
  ) throws(Refusal) -> Reference<Member> {
    try act(.addMember) { db in
      let sourceID = try Self.source(db, source)
      let decisionID = try Self.resolutionID(db, decision)
      let certainty = sourceID == nil && decisionID == nil ? Certainty.toConfirm : .confirmed
      let party =
        try isResident
        ? Self.personParty(db, named: name, source: sourceID, certainty)
        : Self.organizationParty(db, named: name, kind: kind, source: sourceID, certainty)
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
          INSERT INTO membership (member_id, from_day, source_id, certainty, admitted_by_id) VALUES (?, ?, ?, ?, ?)
          """, arguments: [member, day.iso, sourceID, certainty.rawValue, decisionID])
      if let college {
        try db.execute(
          sql: """
            INSERT INTO college_assignment (member_id, college_id, from_day, source_id, certainty)
            VALUES (?, ?, ?, ?, ?)
            """, arguments: [member, college.id, day.iso, sourceID, certainty.rawValue])
      }
      let summary = ([name.value] + (college.map { [$0.name] } ?? []) + [day.frenchShort]).joined(separator: ", ")
      return (Reference(id: member, code: party.code, name: name.value), party.code, summary)
    }
  }

  /// An organisation that is no adherent becomes one; an adherent is not entered twice, whatever its other names.
  private static func organizationParty(
    _ db: Database, named name: PlainText, kind: OrganizationKind, source: Int64?, _ certainty: Certainty
  ) throws -> (id: Int64, code: String) {
    let same = try ReferenceFinder(db: db).candidates(.organization).first { candidate in
      ([candidate.name, candidate.code] + candidate.aliases).contains { $0.folded == name.value.folded }
    }
    if let same {
      try refuseMember(db, "organization", same)
      return (same.id, same.code)
    }
    let code = try freeCode(db, "organization", for: name.value)
    try db.execute(
      sql: "INSERT INTO organization (code, name, kind, source_id, certainty) VALUES (?, ?, ?, ?, ?)",
      arguments: [code, name.value, kind.rawValue, source, certainty.rawValue])
    return (db.lastInsertedRowID, code)
  }

  private static func personParty(
    _ db: Database, named name: PlainText, source: Int64?, _ certainty: Certainty
  ) throws -> (id: Int64, code: String) {
    if let same = try namesake(db, of: name) {
      try refuseMember(db, "person", same)
      return (same.id, same.code)
    }
    let person = try enterPerson(db, named: PersonName(fullName: name.value), source: source, certainty)
    return (person.id, person.code)
  }

  /// An adherent is entered once; one that left comes back by an act of its own.
  private static func refuseMember(_ db: Database, _ table: String, _ same: ReferenceFinder.Candidate) throws {
    guard let id = try Int64.fetchOne(db, sql: "SELECT id FROM member WHERE \(table)_id = ?", arguments: [same.id])
    else { return }
    let spans = try membershipSpans(db, of: Reference(id: id, code: same.code, name: same.name)).map(\.span)
    if let last = spans.last, last.until != nil || last.endedOnUnknownDay {
      throw Refusal.member(.wasMember(name: same.name, code: same.code, until: last.until))
    }
    throw Refusal.memberAlreadyListed(name: same.name, code: same.code)
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
