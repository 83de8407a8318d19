import Governance
import GRDB

/// Promises that no CHECK can keep because they speak of several rows. They run after each act and after each act that
/// is taken back or brought back, for the tables that it touched.
struct Invariants {
  private struct Promise: Sendable {
    let tables: Set<String>
    let sentence: String
    /// A query that finds what breaks the promise.
    let sql: String
  }

  private static let promises: [Promise] = [
    Promise(
      tables: ["project_stage"], sentence: "un projet serait à deux stades le même jour",
      sql: overlap("project_stage", by: "project_id")),
    Promise(
      tables: ["project_assignment"], sentence: "un projet serait suivi par deux groupes le même jour",
      sql: overlap("project_assignment", by: "project_id")),
    Promise(
      tables: ["membership"], sentence: "un adhérent serait inscrit deux fois le même jour",
      sql: overlap("membership", by: "member_id")),
    Promise(
      tables: ["attendance", "proxy"], sentence: "quelqu'un serait à la fois présent et représenté",
      sql: """
        SELECT 1 FROM proxy JOIN attendance ON attendance.meeting_id = proxy.meeting_id
          AND attendance.member_id = proxy.grantor_id AND attendance.status = 'present'
        """),
    Promise(
      tables: ["attendance", "proxy", "resolution"], sentence: "un vote compterait plus de voix que de votants",
      sql: """
        SELECT 1 FROM resolution WHERE votes_for + votes_against + abstentions + blank + spoiled + recused
          > present + represented
        """),
    Promise(
      tables: ["agenda_item", "resolution"],
      sentence: "une résolution porterait sur l'ordre du jour d'une autre réunion",
      sql: """
        SELECT 1 FROM resolution JOIN agenda_item ON agenda_item.id = resolution.agenda_item_id
        WHERE agenda_item.meeting_id <> resolution.meeting_id
        """),
  ]

  /// - Throws: ``Refusal/wouldContradict(_:)``.
  static func check(_ db: Database, touching tables: Set<String>) throws {
    for promise in promises where !promise.tables.isDisjoint(with: tables) {
      if try Row.fetchOne(db, sql: promise.sql) != nil { throw Refusal.wouldContradict(promise.sentence) }
    }
  }

  /// Two rows of one owner whose spans share a day.
  private static func overlap(_ table: String, by owner: String) -> String {
    """
    SELECT 1 FROM \(table) a JOIN \(table) b ON a.\(owner) = b.\(owner) AND a.id < b.id
    WHERE coalesce(a.from_day, a.attested_on) < coalesce(b.until_day, '9999-12-31')
      AND coalesce(b.from_day, b.attested_on) < coalesce(a.until_day, '9999-12-31')
    """
  }
}
