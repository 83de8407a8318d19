import Governance
import GRDB

extension AssociationFile {
  /// The rows of a list on that day, a text a column in the order of `SpreadsheetList.columns`; nil where nothing is known.
  ///
  /// What holds for a time is told as it was on that day, under the names of that day; what happens on a day, up to that
  /// one. Of today's list nothing is cut off: what is planned stands in it too.
  public func rows(of list: SpreadsheetList, on day: Day, today: Day) throws(Refusal) -> [[String?]] {
    try read { db in
      let days: StatementArguments = ["day": day.iso, "until": day < today ? day.iso : "9999-12-31"]
      let cursor = try Row.fetchCursor(db.cachedStatement(sql: list.query), arguments: days)
      var rows: [[String?]] = []
      while let row = try cursor.next() {
        rows.append(
          (0..<row.count).map { index in
            switch (row[index] as DatabaseValue).storage {
            case .string(let text): text
            case .int64(let number): String(number)
            default: nil
            }
          })
      }
      return rows
    }
  }
}

extension SpreadsheetList {
  static let person = PartyColumns.personName("person")
  static let organization = PartyColumns.organizationNameOnDay("organization")
  static let memberOrganization = PartyColumns.organizationNameOnDay("party_o")
  static let party =
    "coalesce(\(memberOrganization), trim(coalesce(party_p.given_name, '') || ' ' || party_p.family_name))"

  /// Since when, as far as it is known, and the day on which it was seen: no day but that of a month or a year is known
  /// where no more is told, and none is made up for it.
  private static func span(_ table: String) -> String {
    let told = """
      CASE substr(\(table).earliest_day, 1, 7) WHEN substr(\(table).attested_on, 1, 7)
        THEN strftime('%m/%Y', \(table).earliest_day) ELSE substr(\(table).earliest_day, 1, 4) END
      """
    return "coalesce(\(table).from_day, \(told)), iif(\(table).earliest_day IS NULL, \(table).attested_on, \(told))"
  }

  /// The last day, which is one before that on which it held no more; where nobody knows it, the month or the year, if that
  /// much is known.
  private static func last(_ table: String) -> String {
    func isIn(_ period: String) -> String {
      """
      strftime('\(period)', coalesce(\(table).attested_on, \(table).from_day), '+1 day')
        = strftime('\(period)', \(table).until_day, '-1 day')
      """
    }
    return """
      CASE WHEN \(table).ended_on_unknown_day = 0 THEN date(\(table).until_day, '-1 day')
        WHEN \(isIn("%Y-%m")) THEN strftime('%m/%Y', \(table).until_day, '-1 day')
        WHEN \(isIn("%Y")) THEN strftime('%Y', \(table).until_day, '-1 day') END
      """
  }

  /// The days of a span as the day of the list saw them: an end that came later was not known.
  static func past(_ table: String) -> String {
    """
    \(span(table)), CASE WHEN \(table).until_day <= :until
      OR \(table).ended_on_unknown_day = 1 AND \(table).until_day IS NULL AND \(table).attested_on < :until
      THEN coalesce(\(last(table)), 'inconnu') END
    """
  }

  /// The columns of adherents and former ones, with the colleges and representatives of that day.
  private static func memberships(seenOn day: String) -> String {
    """
    SELECT \(memberOrganization), CASE WHEN party_o.id IS NULL THEN \(party) END, coalesce(party_o.kind, 'resident'),
      (SELECT group_concat(college.name, ' / ') FROM college_assignment a JOIN college ON college.id = a.college_id
        WHERE a.member_id = member.id AND \(SpanColumns.heldOrUnattested("a", on: day))),
      (SELECT group_concat(\(person), ' / ') FROM representative JOIN person ON person.id = representative.person_id
        WHERE representative.organization_id = party_o.id AND \(SpanColumns.heldOrUnattested("representative", on: day))),
      \(past("membership")), membership.certainty
    FROM membership JOIN member ON member.id = membership.member_id \(PartyColumns.joins())
    """
  }

  fileprivate var query: String {
    switch self {
    case .members:
      """
      \(Self.memberships(seenOn: ":day"))
      WHERE \(SpanColumns.memberships) ORDER BY membership.id
      """
    // As they were on their last day; whoever came back is among the adherents.
    case .formerMembers:
      """
      \(Self.memberships(seenOn: "date(membership.until_day, '-1 day')"))
      WHERE membership.until_day <= :day
        AND NOT EXISTS (SELECT 1 FROM membership later WHERE later.member_id = membership.member_id
          AND coalesce(later.until_day, '9999-12-31') > membership.until_day)
      ORDER BY membership.id
      """
    case .people:
      """
      SELECT given_name, family_name, civility,
        (SELECT group_concat(\(Self.organization), ' / ') FROM representative r
          JOIN organization ON organization.id = r.organization_id
          WHERE r.person_id = person.id AND \(SpanColumns.heldOrUnattested("r"))),
        email, phone, postal_address
      FROM person LEFT JOIN person_contact ON person_contact.person_id = person.id ORDER BY family_name, given_name
      """
    case .mandates:
      """
      SELECT body.name, coalesce(mandate.title, office.label, 'siège ' || seat.number),
        CASE WHEN person.id IS NOT NULL THEN \(Self.person) ELSE coalesce(\(PartyColumns.personName("party_p")),
          (SELECT group_concat(\(PartyColumns.personName("voice")), ' / ') FROM representative
            JOIN person voice ON voice.id = representative.person_id
            WHERE representative.organization_id = member.organization_id
              AND \(SpanColumns.heldOrUnattested("representative")))) END,
        \(Self.party), \(Self.past("mandate")), mandate.certainty
      FROM mandate JOIN body ON body.id = mandate.body_id LEFT JOIN office ON office.code = mandate.office
      LEFT JOIN seat ON seat.id = mandate.seat_id
      LEFT JOIN person ON person.id = mandate.person_id LEFT JOIN member ON member.id = mandate.member_id
      \(PartyColumns.joins())
      WHERE \(SpanColumns.heldOrUnattested("mandate")) ORDER BY body.rank, office.rank, mandate.id
      """
    case .groupMembers:
      """
      SELECT body.name, \(Self.organization), \(Self.person), \(Self.span("group_member"))
      FROM group_member JOIN body ON body.id = group_member.body_id
      LEFT JOIN organization ON organization.id = group_member.organization_id
      LEFT JOIN person ON person.id = group_member.person_id
      WHERE \(SpanColumns.heldOrUnattested("group_member")) ORDER BY body.rank, group_member.id
      """
    case .partners:
      """
      SELECT \(Self.organization), partnership.role, \(Self.span("partnership")), partnership.certainty
      FROM partnership JOIN organization ON organization.id = partnership.organization_id
      WHERE \(SpanColumns.heldOrUnattested("partnership")) ORDER BY organization.name
      """
    case .meetings:
      """
      SELECT meeting.code, body.name, meeting.day, starts_at, place, status FROM meeting
      JOIN body ON body.id = meeting.body_id WHERE meeting.day <= :until ORDER BY meeting.day, meeting.code
      """
    case .resolutions:
      """
      SELECT meeting.code || '/' || substr('0' || resolution.number, -max(2, length(resolution.number))), meeting.day,
        body.name, resolution.text, votes_for, votes_against, abstentions, proclaimed
      FROM resolution JOIN meeting ON meeting.id = resolution.meeting_id JOIN body ON body.id = meeting.body_id
      WHERE meeting.day <= :until ORDER BY meeting.day, meeting.code, resolution.number
      """
    case .actions:
      """
      SELECT action_item.code, text, \(Self.person), due_on, CASE WHEN done_on <= :until THEN done_on END FROM action_item
      JOIN meeting ON meeting.id = action_item.meeting_id LEFT JOIN person ON person.id = action_item.owner_id
      WHERE meeting.day <= :until ORDER BY action_item.id
      """
    case .projects:
      """
      SELECT project.title, body.name, stage.label, project.municipality,
        (SELECT group_concat(\(Self.organization), ' / ') FROM project_participant p
          JOIN organization ON organization.id = p.organization_id
          WHERE p.project_id = project.id AND p.role = 'carrier' AND \(SpanColumns.heldOrUnattested("p"))),
        (SELECT max(day) FROM project_note WHERE project_note.project_id = project.id AND project_note.day <= :day)
      FROM project LEFT JOIN project_assignment ON project_assignment.project_id = project.id
        AND \(SpanColumns.heldOrUnattested("project_assignment"))
      LEFT JOIN body ON body.id = project_assignment.body_id
      LEFT JOIN project_stage ON project_stage.project_id = project.id
        AND \(SpanColumns.heldOrUnattested("project_stage"))
      LEFT JOIN stage ON stage.code = project_stage.stage
      ORDER BY body.rank, project.id
      """
    case .dues:
      """
      SELECT dues.year, \(Self.party), dues.amount_cents,
        (SELECT sum(amount_cents) FROM dues_payment
          WHERE dues_payment.dues_id = dues.id AND dues_payment.day <= :until),
        due_on, CASE WHEN exempted_on <= :until THEN exempt_reason END
      FROM dues JOIN member ON member.id = dues.member_id \(PartyColumns.joins())
      WHERE coalesce(dues.called_on, dues.exempted_on, dues.year || '-01-01') <= :until ORDER BY dues.year, dues.id
      """
    case .agreements:
      """
      SELECT title, \(Self.organization), amount_cents, signed_on, from_day,
        date(until_day, '-1 day')
      FROM grant_agreement
      JOIN organization ON organization.id = grant_agreement.funder_id
      WHERE coalesce(signed_on, from_day, '') <= :until ORDER BY grant_agreement.id
      """
    case .colleges: Self.collegesHistory
    case .representatives: Self.representativesHistory
    case .attendance: Self.attendanceHistory
    case .projectStages: Self.projectStagesHistory
    case .funding: Self.fundingHistory
    case .duesPayments: Self.duesPaymentsHistory
    case .grantReports: Self.grantReportsHistory
    case .registryFilings: Self.registryFilingsHistory
    case .indicators: Self.indicatorsHistory
    case .indicatorValues: Self.indicatorValuesHistory
    }
  }
}
