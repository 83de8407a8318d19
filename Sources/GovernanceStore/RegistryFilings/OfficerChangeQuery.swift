import Governance
import GRDB

extension DeclaredOfficerChange {
  /// The beginnings, ends and renewals whose day is known, of offices and of seats in the board, and of who speaks for an
  /// organisation there, since the list of those who run the association names people: day, kind, whether it is an office,
  /// place, names, on whose behalf, body, row and its table. What was only seen to hold begins on no day that could start a delay.
  static let selection = selection("1")

  /// - Parameter condition: on the day of the change, which is `%`: asked where the rows are read, before each is looked at.
  private static func selection(_ condition: String) -> String {
    """
    \(half("from_day", alone: "begins", other: "until_day", condition)) UNION ALL
    \(half("until_day", alone: "ends", other: "from_day", condition)) UNION ALL
    \(voice("from_day", "begins", other: "until_day", condition)) UNION ALL
    \(voice("until_day", "ends", other: "from_day", condition))
    """
  }

  /// Those who begin or cease to speak for an organisation while it sits, but for alternates, who do not sit; who only
  /// changes rank goes on.
  private static func voice(_ column: String, _ kind: String, other: String, _ condition: String) -> String {
    """
    SELECT representative.\(column) AS day, '\(kind)' AS kind, 0 AS is_officer, 'siège ' || seat.number AS position,
      \(PartyColumns.personName("person")) AS names, NULL AS organization, body.code AS body, representative.id AS row_id,
      'representative' AS row_table
    FROM representative JOIN member ON member.organization_id = representative.organization_id
    JOIN mandate ON mandate.member_id = member.id AND mandate.person_id IS NULL
    JOIN seat ON seat.id = mandate.seat_id JOIN body ON body.id = mandate.body_id AND body.kind = 'board'
    JOIN person ON person.id = representative.person_id
    WHERE representative.\(column) IS NOT NULL AND representative.rank <> 'alternate'
      AND \(condition.replacing("%", with: "representative.\(column)"))
      AND coalesce(mandate.from_day, mandate.attested_on) < representative.\(column)
      AND (mandate.until_day IS NULL OR mandate.until_day > representative.\(column))
      AND NOT EXISTS (SELECT 1 FROM representative beside
        WHERE beside.organization_id = representative.organization_id AND beside.person_id = representative.person_id
          AND beside.rank <> 'alternate' AND beside.\(other) = representative.\(column))
    """
  }

  /// - Parameter other: where the same day stands in the mandate that comes before or after; a renewal is told once, by
  ///   the one that begins.
  private static func half(_ column: String, alone: String, other: String, _ condition: String) -> String {
    // By the one who holds it, who has few mandates, and never by the body, which has had hundreds.
    let same =
      "beside.\(other) = mandate.\(column) AND +beside.body_id = mandate.body_id "
      + "AND beside.seat_id IS mandate.seat_id AND beside.office IS mandate.office"
    let renewed = """
      CASE WHEN mandate.member_id IS NULL
        THEN EXISTS (SELECT 1 FROM mandate beside
          WHERE beside.person_id = mandate.person_id AND beside.member_id IS NULL AND \(same))
        ELSE EXISTS (SELECT 1 FROM mandate beside
          WHERE beside.member_id = mandate.member_id AND beside.person_id IS mandate.person_id AND \(same)) END
      """
    let kind = alone == "begins" ? "CASE WHEN \(renewed) THEN 'renews' ELSE 'begins' END" : "'ends'"
    // The last day of what ends, the first of what begins: people and names are those of that day.
    let held = alone == "ends" ? "date(mandate.until_day, '-1 day')" : "mandate.from_day"
    let sitting = """
      (SELECT group_concat(name, char(10)) FROM (SELECT \(PartyColumns.personName("sitting")) AS name
        FROM representative JOIN person sitting ON sitting.id = representative.person_id
        WHERE representative.organization_id = party_o.id AND mandate.person_id IS NULL AND representative.rank <> 'alternate'
          AND \(SpanColumns.heldOrUnattested("representative", on: held)) ORDER BY representative.id))
      """
    let organization = PartyColumns.organizationNameOnDay("party_o", day: held)
    return """
      SELECT mandate.\(column) AS day, \(kind) AS kind, mandate.office IS NOT NULL AS is_officer,
        coalesce(mandate.title, office.label, 'siège ' || seat.number) AS position,
        coalesce(nullif(\(PartyColumns.personName("person")), ''), \(sitting), \(organization),
          \(PartyColumns.personName("party_p"))) AS names,
        CASE WHEN \(sitting) IS NOT NULL THEN \(organization) END AS organization,
        body.code AS body, mandate.id AS row_id, 'mandate' AS row_table
      FROM mandate JOIN body ON body.id = mandate.body_id
      LEFT JOIN office ON office.code = mandate.office LEFT JOIN seat ON seat.id = mandate.seat_id
      LEFT JOIN person ON person.id = mandate.person_id
      LEFT JOIN member ON member.id = mandate.member_id \(PartyColumns.joins())
      WHERE mandate.\(column) IS NOT NULL AND \(condition.replacing("%", with: "mandate.\(column)"))
        \(alone == "ends" ? "AND NOT \(renewed)" : "")
        AND (body.kind IN ('bureau', 'board') AND mandate.office IS NOT NULL
          OR body.kind = 'board' AND mandate.seat_id IS NOT NULL)
      """
  }

  /// How many changes are of the days between those two, both left out.
  static func count(
    _ db: Database, after first: Day?, before last: Day, officersOnly: Bool
  ) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM (\(selection))
        WHERE day < :last AND (:first IS NULL OR day > :first) AND (is_officer OR NOT :officersOnly)
        """, arguments: ["first": first?.iso, "last": last.iso, "officersOnly": officersOnly]) ?? 0
  }

  /// The changes from that day on; those up to `declaredUntil` that were entered after the last declaration say so.
  static func fetchAll(_ db: Database, since first: Day, declaredUntil: Day?) throws -> [DeclaredOfficerChange] {
    let late = try declaredUntil.map { _ in try LateOfficerDays.fetch(db) }
    // The end of the one before the beginning of the next.
    return try Row.fetchAll(
      db, sql: "SELECT * FROM (\(selection("% >= :first"))) ORDER BY day, kind = 'begins', position, names",
      arguments: ["first": first.iso]
    ).map { row in
      let (day, kind): (Day, Kind) = (try row.day(0), try row.word(1))
      let isLate = late?.contains(kind == .ends ? .last : .first, ofRow: row[7], in: row[8]) ?? false
      return DeclaredOfficerChange(
        day: day, kind: kind, isOfficer: (row[2] as Int) == 1, position: row[3],
        names: (row[4] as String? ?? "").lines, organization: row[5], body: row[6],
        enteredAfter: isLate ? declaredUntil.flatMap { day <= $0 ? $0 : nil } : nil)
    }
  }
}
