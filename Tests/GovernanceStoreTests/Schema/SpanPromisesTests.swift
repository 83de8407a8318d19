import GRDB
import Governance
import Testing

@testable import GovernanceStore

/// The file admits exactly the spans that the program can read, and its lists ask for the right ones.
@Suite struct SpanPromisesTests {
  private static let days: [String?] = [nil, "2025-06-23", "2025-06-24", "2025-06-25"]

  @Test func fileAndProgramAgreeOnEverySpan() throws {
    let queue = try DatabaseQueue()
    try Migrations.migrator.migrate(queue)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "INSERT INTO person (id, code, family_name, certainty) VALUES (1, 'x', 'X', 'confirmed')")
      try db.execute(sql: "INSERT INTO member (id, person_id) VALUES (1, 1)")
      for from in Self.days {
        for until in Self.days {
          for attested in Self.days {
            for ended in [0, 1, 2] {
              for earliest in Self.days {
                try compare(db, from: from, until: until, attested: attested, ended: ended, earliest: earliest)
              }
            }
          }
        }
      }
    }
  }

  private func compare(
    _ db: Database, from: String?, until: String?, attested: String?, ended: Int, earliest: String?
  ) throws {
    let span = try Span(
      from: from.map(day), until: until.map(day), attestedOn: attested.map(day), endedOnUnknownDay: ended == 1,
      earliest: earliest.map(day))
    try db.inSavepoint {
      let isKept: Bool
      do {
        try db.execute(
          sql: """
            INSERT INTO membership (member_id, from_day, until_day, attested_on, ended_on_unknown_day,
              earliest_day, certainty)
            VALUES (1, ?, ?, ?, ?, ?, 'confirmed')
            """, arguments: [from, until, attested, ended, earliest])
        isKept = true
      } catch {
        isKept = false
      }
      #expect(isKept == (span != nil && ended < 2), "\(String(describing: (from, until, attested, ended, earliest)))")
      if isKept, let span {
        let read = try Row.fetchOne(db, sql: "SELECT \(SpanColumns.of("membership")) FROM membership")
        #expect(try read.map { try Span(row: $0, at: 0) } == span)
        for offset in -3...3 {
          let asked = try day("2025-06-24").adding(days: offset)
          let found = try Row.fetchOne(
            db,
            sql: """
              SELECT \(SpanColumns.unattested("membership")) FROM membership
              WHERE \(SpanColumns.heldOrUnattested("membership"))
              """, arguments: ["day": asked.iso])
          let state = span.state(on: asked)
          #expect((found != nil) == (state == .holds || state == .notAttested), "\(span) \(asked.iso)")
          #expect(found.map { $0[0] as Int? == 1 } ?? false == (state == .notAttested), "\(span) \(asked.iso)")
        }
      }
      return .rollback
    }
  }

  @Test(arguments: ["2025-02-30", "2025-13-01", "2025-1-1", "24/06/2025", "", "2025-06-24 10:00", "demain", "now"])
  func dayThatNoCalendarHasIsRefused(text: String) throws {
    let queue = try DatabaseQueue()
    try Migrations.migrator.migrate(queue)
    #expect(throws: DatabaseError.self) {
      try queue.write { try $0.execute(sql: "INSERT INTO source (title, day) VALUES ('x', ?)", arguments: [text]) }
    }
  }
}
