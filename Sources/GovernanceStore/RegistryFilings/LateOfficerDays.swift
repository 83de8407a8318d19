import Foundation
import Governance
import GRDB

/// Which first and last days of mandates, and of those who speak for a member of the board, were entered or changed after
/// the last declaration, as the journal tells: the declaration could not know them. What an erasure took out of the journal
/// is not found any more.
struct LateOfficerDays {
  private var found: Set<LateDay> = []

  enum End { case first, last }

  private struct LateDay: Hashable {
    let end: End
    let table: String
    let row: Int64
  }

  func contains(_ end: End, ofRow row: Int64, in table: String) -> Bool {
    found.contains(LateDay(end: end, table: table, row: row))
  }

  static func fetch(_ db: Database) throws -> LateOfficerDays {
    let changesets = try Data.fetchAll(
      db,
      sql: """
        SELECT changeset FROM journal
        WHERE id > (SELECT max(id) FROM journal WHERE kind IN (:filed, :completed) AND undone_at IS NULL)
          AND undone_at IS NULL AND (instr(changeset, CAST('mandate' AS BLOB)) > 0
            OR instr(changeset, CAST('representative' AS BLOB)) > 0)
        """,
      arguments: [
        "filed": ActKind.recordRegistryFiling.rawValue, "completed": ActKind.completeRegistryFiling.rawValue,
      ])
    var late = LateOfficerDays()
    for bytes in changesets {
      let changeset = Changeset(bytes: [UInt8](bytes))
      let present = try changeset.rows().present
      for table in ["mandate", "representative"] {
        for row in present[table] ?? [] {
          let days = try changeset.changedDays(ofRow: row, in: table)
          if days.first { late.found.insert(LateDay(end: .first, table: table, row: row)) }
          if days.last { late.found.insert(LateDay(end: .last, table: table, row: row)) }
        }
      }
    }
    return late
  }
}
