import Foundation
import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// What an erasure would take and leave; nothing is changed.
  public func erasurePlan(of person: Reference<Person>) throws(Refusal) -> ErasurePlan {
    try read { db in
      try Self.plan(db, of: person, acts: Self.actsHoldingContact(db, of: person))
    }
  }

  /// Records that somebody who left agreed that the contact data are kept.
  ///
  /// - Throws: ``Refusal/noContactData(name:)`` where none are held.
  public func agreeToKeepContact(of person: Reference<Person>, on day: Day) throws(Refusal) {
    try act(.agreeToKeepContact, subject: person.code, summary: "\(person.name), \(day.frenchShort)") { db in
      try db.execute(
        sql: "UPDATE person_contact SET kept_by_agreement_on = ? WHERE person_id = ?", arguments: [day.iso, person.id])
      if db.changesCount == 0 { throw Refusal.noContactData(name: person.name) }
    }
  }

  /// Erases how to reach that person, and every trace of it in the file: also in the journal, whose acts on it become
  /// final, in notes and reasons that quote it, and in what SQLite leaves behind. The file has to be open ``Access/alone``; done twice, it clears the traces
  /// again, so that it may be repeated after a power cut.
  ///
  /// Names in attendance, mandates and minutes stay: they prove that what was decided is valid (RGPD, art. 17.3).
  ///
  /// - Parameter certificate: the words that the file keeps of it, without what was erased.
  /// - Throws: ``FileRefusal/openElsewhere(path:)``, ``FileRefusal/diskFull``.
  public func eraseContact(
    of person: Reference<Person>, on day: Day, certificate: (ErasurePlan) -> String
  ) throws(Refusal) -> Erasure {
    guard access == .alone else { throw .file(.openElsewhere(path: path)) }
    let before = try erasurePlan(of: person)
    let erasure =
      before.isEmpty && before.lastErasedOn != nil
      ? Erasure(plan: before, certificate: nil, erasedTexts: [], tablesHolding: [])
      : try act(.erase) { db in
        let (texts, plan) = try Self.removeContact(db, of: person)
        let words = certificate(plan)
        try db.execute(
          sql: "INSERT INTO erasure (person_id, day, certificate) VALUES (?, ?, ?)",
          arguments: [person.id, day.iso, words])
        let erasure = Erasure(
          plan: plan, certificate: words, erasedTexts: texts, tablesHolding: try Self.tables(db, holding: texts))
        return (erasure, subject: person.code, summary: person.name)
      }
    try translatingErrors(at: path) {
      try queue.writeWithoutTransaction { db in
        try SearchIndex.sweep(db)
        try db.execute(sql: "VACUUM")
        _ = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    }
    return erasure
  }

  private static func removeContact(
    _ db: Database, of person: Reference<Person>
  ) throws -> (texts: [String], ErasurePlan) {
    let acts = try actsHoldingContact(db, of: person)
    let plan = try plan(db, of: person, acts: acts)
    let texts = try contact(db, of: person).compactMap(\.self) + acts.flatMap(\.texts)
    try db.execute(sql: "DELETE FROM person_contact WHERE person_id = ?", arguments: [person.id])
    for act in acts {
      try db.execute(sql: "UPDATE journal SET changeset = NULL WHERE id = ?", arguments: [act.number])
    }
    // Somebody else may be reached in the same way; those acts are about that other person.
    try QuotedContact(db, of: texts).takeOut(sparing: [.changeContact, .importMembers, .joinPeople])
    return (Set(texts).sorted(), plan)
  }

  /// E-mail, telephone and address.
  static func contact(_ db: Database, of person: Reference<Person>) throws -> [String?] {
    let row = try Row.fetchOne(
      db, sql: "SELECT email, phone, postal_address FROM person_contact WHERE person_id = ?", arguments: [person.id])
    return row.map { row in (0...2).map { row[$0] } } ?? [nil, nil, nil]
  }

  private static func plan(
    _ db: Database, of person: Reference<Person>, acts: [(number: Int64, texts: [String])]
  ) throws -> ErasurePlan {
    let present = try contact(db, of: person)
    let erased = try Row.fetchOne(db, sql: "SELECT max(day) FROM erasure WHERE person_id = ?", arguments: [person.id])
    return ErasurePlan(
      person: person,
      held: zip(ContactField.allCases, present).compactMap { field, text in text == nil ? nil : field },
      actCount: acts.count,
      quotes: try QuotedContact(db, of: present.compactMap(\.self) + acts.flatMap(\.texts)).counts(),
      lastErasedOn: try erased.flatMap { try Day(row: $0, at: 0) },
      lastErasedAt: try String.fetchOne(
        db, sql: "SELECT max(at) FROM journal WHERE kind = ? AND subject = ?",
        arguments: [ActKind.erase.rawValue, person.code]),
      staying: try sections(db, of: person).filter { $0.subject != .contact && !$0.records.isEmpty }
        .map { ($0.subject, $0.records.count) })
  }

  /// The acts whose recorded change holds contact data of that person, with these.
  static func actsHoldingContact(
    _ db: Database, of person: Reference<Person>
  ) throws -> [(number: Int64, texts: [String])] {
    var found: [(number: Int64, texts: [String])] = []
    let people = try [person.id] + peopleJoined(db, into: person)
    let rows = try Row.fetchCursor(db, sql: "SELECT id, changeset FROM journal WHERE changeset IS NOT NULL ORDER BY id")
    while let row = try rows.next() {
      let change = Changeset(bytes: [UInt8](row[1] as Data))
      let texts = try people.compactMap { try change.contactTexts(ofPerson: $0) }
      if !texts.isEmpty { found.append((row[0], texts.flatMap { $0 })) }
    }
    return found
  }

  /// Those who were entered twice and are that person now, by however many joins: what was recorded of them is recorded
  /// of that person.
  private static func peopleJoined(_ db: Database, into person: Reference<Person>) throws -> [Int64] {
    let joins = try Row.fetchAll(
      db,
      sql: """
        SELECT subject, changeset FROM journal
        WHERE kind = ? AND changeset IS NOT NULL AND undone_at IS NULL ORDER BY id DESC
        """, arguments: [ActKind.joinPeople.rawValue])
    var codes: Set<String> = [person.code]
    var joined: Set<Int64> = []
    // From the last: whoever was kept by an earlier join is known by then.
    for row in joins where codes.contains(row[0]) {
      // What the act took away is what its inverse would bring back.
      let change = try Changeset(bytes: [UInt8](row[1] as Data)).inverted()
      for id in try change.rows().present["person"] ?? [] where id != person.id && joined.insert(id).inserted {
        codes.formUnion(try change.codes(ofPerson: id))
      }
    }
    return joined.sorted()
  }

  /// The tables where one of those texts stands: the same address of somebody else, or a note that quotes it.
  private static func tables(_ db: Database, holding texts: [String]) throws -> [String] {
    let columns = try Row.fetchAll(
      db,
      sql: """
        SELECT tables.name, columns.name
        FROM (SELECT name FROM sqlite_schema WHERE type = 'table' AND \(SearchIndex.isNoPart)) tables
        JOIN pragma_table_info(tables.name) columns
        WHERE columns.type IN ('TEXT', 'BLOB') AND tables.name NOT LIKE 'sqlite%'
        ORDER BY tables.name
        """)
    var found: [String] = []
    for row in columns {
      let (table, column): (String, String) = (row[0], row[1])
      let isHeld = try texts.contains { text in
        try Row.fetchOne(
          db, sql: "SELECT 1 FROM \"\(table)\" WHERE instr(CAST(\"\(column)\" AS BLOB), CAST(? AS BLOB)) > 0",
          arguments: [text]) != nil
      }
      if isHeld, !found.contains(table) { found.append(table) }
    }
    return found
  }
}
