import Governance
import GRDB

extension JournalEntry {
  static let selection = "SELECT id, at, author, kind, subject, summary, undone_at FROM journal"

  /// - Throws: ``FileRefusal/damagedFile(path:)`` for a kind that this version does not know.
  init(row: Row) throws {
    guard let kind = ActKind(rawValue: row[3]) else { throw Refusal.file(.damagedFile(path: "")) }
    self.init(
      number: row[0], at: row[1], author: row[2], kind: kind, subject: row[4], summary: row[5], undoneAt: row[6])
  }
}

extension AssociationFile {
  /// The journal, latest first.
  ///
  /// - Parameter subject: only the acts on what has that code, or on what belongs to it (`CA-2026-01/02`,
  ///   `CA-2026-01-A1`).
  public func journal(about subject: String? = nil, limit: Int = 50) throws(Refusal) -> [JournalEntry] {
    try read { db in
      // Ranges of the index, and not LIKE, in which % and _ would stand for anything: "0" follows "/", "B" follows "A".
      let condition = """
         WHERE subject = :subject OR subject >= :subject || '/' AND subject < :subject || '0'
          OR subject >= :subject || '-A' AND subject < :subject || '-B'
        """
      return try Row.fetchAll(
        db, sql: JournalEntry.selection + (subject == nil ? "" : condition) + " ORDER BY id DESC LIMIT :limit",
        arguments: subject.map { ["subject": $0, "limit": limit] } ?? ["limit": limit]
      ).map { try JournalEntry(row: $0) }
    }
  }
}
