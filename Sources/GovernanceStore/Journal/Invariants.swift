import Governance
import GovernanceFrench
import GRDB

/// Promises that no CHECK can keep because they speak of several rows. They run after each act and after each act that
/// is taken back or brought back, on the rows that were added or changed: a file that kept its promises before can only
/// break them there, and removing a row breaks none.
struct Invariants {
  struct Promise: Sendable {
    /// The table whose added or changed rows are looked at.
    let table: String
    let sentence: String
    /// A query that finds what breaks the promise among the rows whose keys are `touched`.
    let sql: String
    /// What the found row tells of who is concerned; nil where the sentence says all.
    var naming: (@Sendable (Row) throws -> String)?
  }

  /// The keys of the rows in question, given as JSON.
  private static let touched = "(SELECT value FROM json_each(:keys))"

  static let promises: [Promise] = [
    Promise(
      table: "project_stage", sentence: "un projet serait à deux stades le même jour",
      sql: overlap("project_stage", by: ["project_id"])),
    Promise(
      table: "project_assignment", sentence: "un projet serait suivi par deux groupes le même jour",
      sql: overlap("project_assignment", by: ["project_id"])),
    Promise(
      table: "membership", sentence: "un adhérent serait inscrit deux fois le même jour",
      sql: overlap("membership", by: ["member_id"])),
    Promise(
      table: "college_assignment", sentence: "un adhérent serait inscrit deux fois au même collège le même jour",
      sql: overlap("college_assignment", by: ["member_id", "college_id"])),
    Promise(
      table: "representative", sentence: "une organisation aurait deux titulaires le même jour",
      sql: overlap(
        "representative", by: ["organization_id"],
        naming: """
          organization.code, organization.name, p.code, \(PartyColumns.personName("p")), \(SpanColumns.of("a")),
          q.code, \(PartyColumns.personName("q")), \(SpanColumns.of("b"))
          """,
        """
        JOIN organization ON organization.id = a.organization_id
        JOIN person p ON p.id = a.person_id JOIN person q ON q.id = b.person_id
        """) + " AND a.rank = 'primary' AND b.rank = 'primary'",
      naming: primaries),
    Promise(
      table: "representative", sentence: "quelqu'un représenterait deux fois la même organisation le même jour",
      sql: overlap("representative", by: ["organization_id", "person_id"])),
    Promise(
      table: "partnership", sentence: "un partenaire serait inscrit deux fois le même jour",
      sql: overlap("partnership", by: ["organization_id", "role"])),
    Promise(
      table: "mandate", sentence: "un siège serait tenu deux fois le même jour",
      sql: overlap("mandate", by: ["body_id", "seat_id"])),
    Promise(table: "mandate", sentence: outlivesSeat, sql: outliving(by: "mandate")),
    Promise(table: "seat", sentence: outlivesSeat, sql: outliving(by: "seat")),
    Promise(table: "attendance", sentence: bothPresentAndRepresented, sql: presentAndRepresented(in: "attendance")),
    Promise(table: "proxy", sentence: bothPresentAndRepresented, sql: presentAndRepresented(in: "proxy")),
    Promise(
      table: "attendance", sentence: "quelqu'un serait deux fois sur la feuille de présence",
      sql: """
        SELECT 1 FROM attendance WHERE meeting_id IN (SELECT meeting_id FROM attendance WHERE id IN \(touched))
        GROUP BY meeting_id, member_id, organization_id, guest_name HAVING count(*) > 1
        """),
    Promise(
      table: "resolution", sentence: "une résolution porterait sur l'ordre du jour d'une autre réunion",
      sql: otherAgenda("resolution")),
    Promise(
      table: "discussion_note", sentence: "une note porterait sur l'ordre du jour d'une autre réunion",
      sql: otherAgenda("discussion_note")),
    Promise(
      table: "deferral", sentence: "un texte sans vote porterait sur l'ordre du jour d'une autre réunion",
      sql: otherAgenda("deferral")),
  ]

  /// - Parameter rows: the keys of the rows that were added or changed, by table.
  /// - Throws: ``UndoRefusal/wouldContradict(_:)``.
  static func check(_ db: Database, touching rows: [String: [Int64]]) throws {
    for promise in promises {
      guard let keys = rows[promise.table] else { continue }
      let list = "[" + keys.map { String($0) }.joined(separator: ",") + "]"
      if let row = try Row.fetchOne(db, sql: promise.sql, arguments: ["keys": list]) {
        throw Refusal.undo(.wouldContradict(try promise.naming?(row) ?? promise.sentence))
      }
    }
  }

  private static let bothPresentAndRepresented = "quelqu'un serait à la fois présent et représenté"

  private static func presentAndRepresented(in table: String) -> String {
    """
    SELECT 1 FROM proxy JOIN attendance ON attendance.meeting_id = proxy.meeting_id
      AND attendance.member_id = proxy.grantor_id AND attendance.status = 'present'
    WHERE \(table).id IN \(touched) AND proxy.lapsed_at IS NULL
      AND coalesce((SELECT left_at FROM presence_interval WHERE attendance_id = attendance.id ORDER BY id DESC LIMIT 1),
        '') = ''
    """
  }

  /// "DIE aurait deux titulaires le même jour : Marie ESSAI, depuis le…, et Paul ESSAI, depuis le…", and what to type.
  @Sendable private static func primaries(_ row: Row) throws -> String {
    let (code, name, first): (String, String, String) = (row[0], row[1], row[3])
    let (other, second): (String, String) = (row[8], row[9])
    let spans = (try Span(row: row, at: 4), try Span(row: row, at: 10))
    return
      "\(name) aurait deux titulaires le même jour : \(first), \(spans.0.french), et \(second), \(spans.1.french). "
      + "L'un est-il suppléant, dites --suppléant ; si un jour est faux : corriger \(code) représentant \(other) "
      + "depuis|jusqu-au JOUR --motif \"…\""
  }

  private static let outlivesSeat = "un mandat durerait plus longtemps que son siège"

  private static func outliving(by table: String) -> String {
    """
    SELECT 1 FROM seat JOIN mandate ON mandate.body_id = seat.body_id AND mandate.seat_id = seat.id
    WHERE \(table).id IN \(touched) AND (mandate.until_day > seat.until_day
      OR mandate.until_day IS NULL AND mandate.ended_on_unknown_day = 0 AND seat.until_day IS NOT NULL)
    """
  }

  private static func otherAgenda(_ table: String) -> String {
    """
    SELECT 1 FROM \(table) JOIN agenda_item ON agenda_item.id = \(table).agenda_item_id
    WHERE \(table).id IN \(touched) AND agenda_item.meeting_id <> \(table).meeting_id
    """
  }

  /// Two rows of one owner whose spans share a day.
  private static func overlap(
    _ table: String, by owners: [String], naming columns: String = "1", _ joins: String = ""
  ) -> String {
    // What is known to be over, but not since when, is known to hold only until the day on which it was seen.
    func end(_ row: String) -> String {
      """
      coalesce(CASE \(row).ended_on_unknown_day
        WHEN 1 THEN date(coalesce(\(row).attested_on, \(row).from_day), '+1 day') ELSE \(row).until_day END, 'never')
      """
    }
    let same = owners.map { "a.\($0) = b.\($0)" }.joined(separator: " AND ")
    return """
      SELECT \(columns) FROM \(table) a JOIN \(table) b ON \(same) AND a.id <> b.id \(joins)
      WHERE a.id IN \(touched)
        AND coalesce(a.from_day, a.attested_on) < \(end("b")) AND coalesce(b.from_day, b.attested_on) < \(end("a"))
      """
  }
}
