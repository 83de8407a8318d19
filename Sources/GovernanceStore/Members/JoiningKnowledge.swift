import Governance
import GRDB

extension Joining {
  /// A row of a dated table, and how long it holds.
  typealias DatedRow = (id: Int64, span: Span)

  /// Puts into the row that stays what only the one that goes knew: its source, how sure it is, its papers, its rank.
  ///
  /// How sure a row is speaks of the whole of its span: a surer row that covers less makes no more of it certain.
  mutating func keepKnowledge(_ table: String, of goes: DatedRow, in stays: DatedRow) throws {
    let endsTogether =
      goes.span.until == stays.span.until && goes.span.endedOnUnknownDay == stays.span.endedOnUnknownDay
    try fill(table, of: goes.id, in: stays.id) { column in
      switch column {
      case "from_day", "until_day", "attested_on", "ended_on_unknown_day", "earliest_day", "replaces_id": false
      // Why something ended is told of that end alone.
      case "end_reason", "ended_by_id", "end_source_id": endsTogether
      default: true
      }
    }
    try keepProvenance(table, of: goes.id, in: stays.id, canBeSurer: goes.span.covers(stays.span))
    if table == "representative" {
      try db.execute(
        sql: """
          UPDATE representative SET rank = 'primary'
          WHERE id = ? AND EXISTS (SELECT 1 FROM representative other WHERE other.id = ? AND other.rank = 'primary')
          """, arguments: [stays.id, goes.id])
    }
  }

  /// Puts into a row of people or organisations what only the one that goes knew.
  mutating func keepKnowledge(of table: String, _ goes: Int64, in stays: Int64) throws {
    // What an organisation is, and who says so, go together too.
    try fill(table, of: goes, in: stays) { $0 != "kind_source_id" }
    try keepProvenance(table, of: goes, in: stays, canBeSurer: true)
  }

  /// The empty columns of one row get what the other one has; source and words go together, and are no part of this.
  private func fill(_ table: String, of goes: Int64, in stays: Int64, where isMeant: (String) -> Bool) throws {
    let apart = ["id", "source_id", "verbatim", "certainty"]
    let columns = try String.fetchAll(
      db, sql: "SELECT name FROM pragma_table_info(?) WHERE \"notnull\" = 0", arguments: [table]
    ).filter { !apart.contains($0) && isMeant($0) }
    for column in columns {
      try db.execute(
        sql: """
          UPDATE \(table) SET \(column) = (SELECT other.\(column) FROM \(table) other WHERE other.id = :goes)
          WHERE id = :stays AND \(column) IS NULL
          """, arguments: ["goes": goes, "stays": stays])
    }
  }

  private mutating func keepProvenance(
    _ table: String, of goes: Int64, in stays: Int64, canBeSurer: Bool
  ) throws {
    let columns = try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table])
    guard columns.contains("source_id"), columns.contains("certainty") else { return }
    func provenance(_ id: Int64) throws -> Provenance? {
      try Row.fetchOne(
        db,
        sql: """
          SELECT source.title, \(columns.contains("verbatim") ? "verbatim" : "NULL"), certainty
          FROM \(table) fact LEFT JOIN source ON source.id = fact.source_id WHERE fact.id = ?
          """, arguments: [id]
      ).map { try $0.provenance(0) }
    }
    guard let mine = try provenance(stays), let theirs = try provenance(goes) else { return }
    let isSurer = canBeSurer && theirs.certainty.isSurer(than: mine.certainty)
    if isSurer {
      try db.execute(
        sql: "UPDATE \(table) SET certainty = ? WHERE id = ?", arguments: [theirs.certainty.rawValue, stays])
    }
    guard theirs.source != nil || theirs.verbatim != nil else { return }
    let takesSource = isSurer && theirs.source != nil || mine.source == nil && mine.verbatim == nil
    if takesSource {
      let pair = columns.contains("verbatim") ? "source_id, verbatim" : "source_id"
      try db.execute(
        sql: """
          UPDATE \(table) SET (\(pair)) = (SELECT \(pair) FROM \(table) other WHERE other.id = :goes) WHERE id = :stays
          """, arguments: ["goes": goes, "stays": stays])
    }
    let dropped = takesSource ? mine.source : theirs.source
    if let dropped, dropped != (takesSource ? theirs.source : mine.source), !outcome.droppedSources.contains(dropped) {
      outcome.droppedSources.append(dropped)
    }
  }
}

extension Certainty {
  fileprivate func isSurer(than other: Certainty) -> Bool { rank < other.rank }

  private var rank: Int {
    switch self {
    case .confirmed: 0
    case .probable: 1
    case .toConfirm: 2
    }
  }
}
