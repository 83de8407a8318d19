import Foundation
import Governance
import GRDB

/// Contact data that a note, a reason or a line of the journal quotes: found, and taken out of it.
struct QuotedContact {
  let db: Database
  /// How what is erased may be written.
  let spellings: [String]

  /// What stands in the place of what was taken out.
  static let mark = "[coordonnée effacée]"

  /// - Parameter texts: what is erased; those that say nothing by themselves are not looked for.
  init(_ db: Database, of texts: [String]) {
    self.db = db
    spellings = texts.filter(ContactSpellings.isTelling).flatMap(ContactSpellings.of)
      // The longest first: what holds another is taken out whole.
      .sorted { $0.utf8.count > $1.utf8.count }
  }

  /// How many lines of each table quote.
  func counts() throws -> [String: Int] {
    try places().reduce(into: [String: Set<Int64>]()) { $0[$1.table, default: []].insert($1.row) }
      .mapValues(\.count)
  }

  /// Takes the words out of every text that may change; what is sealed keeps them. Acts that hold them can be taken back
  /// no more.
  ///
  /// - Parameter sparing: the kinds of acts whose changes are not looked at.
  func takeOut(sparing kinds: [ActKind]) throws {
    for place in try places() {
      var text = place.text
      for spelling in spellings {
        while let range = text.range(of: spelling, options: .caseInsensitive) {
          text.replaceSubrange(range, with: Self.mark)
        }
      }
      do {
        try db.execute(
          sql: "UPDATE \(place.table) SET \(place.column) = ? WHERE rowid = ?", arguments: [text, place.row])
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        continue
      }
    }
    let spared = kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    for spelling in spellings {
      try db.execute(
        sql: """
          UPDATE journal SET changeset = NULL
          WHERE instr(lower(CAST(changeset AS TEXT)), lower(?)) > 0 AND kind NOT IN (\(spared))
          """, arguments: [spelling])
    }
  }

  /// The texts that quote.
  func places() throws -> [WrittenTexts.Place] {
    guard !spellings.isEmpty else { return [] }
    return try WrittenTexts.fetchAll(
      db, where: { column in spellings.map { _ in "instr(lower(\(column)), lower(?)) > 0" }.joined(separator: " OR ") },
      StatementArguments(spellings))
  }
}
