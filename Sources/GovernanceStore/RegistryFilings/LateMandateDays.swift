import Foundation
import Governance
import GRDB

/// Which first and last days of mandates were entered or changed after the last declaration, as the journal tells: the
/// declaration could not know them. What an erasure took out of the journal is not found any more.
struct LateMandateDays {
  private var first: Set<Int64> = []
  private var last: Set<Int64> = []

  enum End { case first, last }

  func contains(_ end: End, ofMandate mandate: Int64) -> Bool {
    (end == .first ? first : last).contains(mandate)
  }

  static func fetch(_ db: Database) throws -> LateMandateDays {
    let changesets = try Data.fetchAll(
      db,
      sql: """
        SELECT changeset FROM journal
        WHERE id > (SELECT max(id) FROM journal WHERE kind IN (:filed, :completed) AND undone_at IS NULL)
          AND undone_at IS NULL AND instr(changeset, CAST('mandate' AS BLOB)) > 0
        """,
      arguments: [
        "filed": ActKind.recordRegistryFiling.rawValue, "completed": ActKind.completeRegistryFiling.rawValue,
      ])
    var late = LateMandateDays()
    for bytes in changesets {
      let changeset = Changeset(bytes: [UInt8](bytes))
      for mandate in try changeset.rows().present["mandate"] ?? [] {
        let days = try changeset.changedDays(ofMandate: mandate)
        if days.first { late.first.insert(mandate) }
        if days.last { late.last.insert(mandate) }
      }
    }
    return late
  }
}
