import Governance

/// The lists that tell what is past, too: the end of a span as of the day of the list.
extension SpreadsheetList {
  static let collegesHistory = """
    SELECT \(Self.party), college.name, \(Self.past("a")), a.certainty
    FROM college_assignment a JOIN college ON college.id = a.college_id JOIN member ON member.id = a.member_id
    \(PartyColumns.joins())
    WHERE coalesce(a.from_day, a.attested_on) <= :until ORDER BY member.id, coalesce(a.from_day, a.attested_on), a.id
    """

  static let representativesHistory = """
    SELECT \(Self.organization), \(Self.person), r.rank, \(Self.past("r")), r.certainty
    FROM representative r JOIN organization ON organization.id = r.organization_id
    JOIN person ON person.id = r.person_id
    WHERE coalesce(r.from_day, r.attested_on) <= :until
    ORDER BY organization.id, coalesce(r.from_day, r.attested_on), r.id
    """

  static let attendanceHistory = """
    SELECT meeting.code, meeting.day, coalesce(\(Self.party), \(Self.organization), guest_name),
      \(Self.person), attendance.status,
      (SELECT coalesce(holder_o.name, trim(coalesce(holder_p.given_name, '') || ' ' || holder_p.family_name))
        FROM proxy JOIN member holder ON holder.id = proxy.holder_id
        LEFT JOIN organization holder_o ON holder_o.id = holder.organization_id
        LEFT JOIN person holder_p ON holder_p.id = holder.person_id
        WHERE proxy.meeting_id = meeting.id AND proxy.grantor_id = attendance.member_id AND lapsed_at IS NULL)
    FROM attendance JOIN meeting ON meeting.id = attendance.meeting_id
    LEFT JOIN member ON member.id = attendance.member_id \(PartyColumns.joins())
    LEFT JOIN organization ON organization.id = attendance.organization_id
    LEFT JOIN person ON person.id = attendance.person_id
    WHERE meeting.day <= :until ORDER BY meeting.day, meeting.code, attendance.id
    """

  static let projectStagesHistory = """
    SELECT project.title, stage.label, \(Self.past("s")) FROM project_stage s
    JOIN project ON project.id = s.project_id JOIN stage ON stage.code = s.stage
    WHERE coalesce(s.from_day, s.attested_on) <= :until
    ORDER BY project.id, coalesce(s.from_day, s.attested_on), s.id
    """

  static let fundingHistory = """
    SELECT project.title, \(Self.organization), coalesce(beneficiary.name, 'association'), f.state, f.amount_cents,
      f.day, f.reference
    FROM project_funding f JOIN project ON project.id = f.project_id
    JOIN organization ON organization.id = f.funder_id
    LEFT JOIN organization beneficiary ON beneficiary.id = f.beneficiary_id
    WHERE f.day <= :until ORDER BY project.id, f.day, f.id
    """

  static let duesPaymentsHistory = """
    SELECT receipt_number, dues.year, \(Self.party), dues_payment.day, dues_payment.amount_cents, method
    FROM dues_payment JOIN dues ON dues.id = dues_payment.dues_id JOIN member ON member.id = dues.member_id
    \(PartyColumns.joins())
    WHERE dues_payment.day <= :until ORDER BY receipt_number
    """

  static let grantReportsHistory = """
    SELECT grant_agreement.title, grant_report.title, due_on, CASE WHEN sent_on <= :until THEN sent_on END,
      document_path
    FROM grant_report JOIN grant_agreement ON grant_agreement.id = agreement_id
    WHERE coalesce(signed_on, from_day, '') <= :until ORDER BY due_on, grant_report.id
    """

  static let registryFilingsHistory = """
    SELECT declared_on, changes_until, receipt, document_path FROM declaration
    WHERE declared_on <= :until ORDER BY declared_on, id
    """

  static let indicatorsHistory =
    "SELECT code, name, definition, unit, period, addition, is_active FROM indicator ORDER BY id"

  /// One line a figure, so that adding up the first column of values counts nothing twice.
  static let indicatorValuesHistory = """
    WITH entered AS (SELECT * FROM indicator_value WHERE recorded_on <= :until),
      corrected AS (
        SELECT *, max(id) FROM indicator_correction WHERE corrected_on <= :until
        GROUP BY indicator_id, year, coalesce(project_id, 0)
      )
    SELECT indicator.name, told.year, coalesce(project.title, 'association entière'),
      coalesce(c.value_thousandths, v.value_thousandths), indicator.unit, v.value_thousandths, v.source, v.author,
      v.recorded_on, CASE WHEN closed_on <= :until THEN closed_on END, c.value_thousandths, c.reason, c.author,
      c.corrected_on
    FROM (
      SELECT indicator_id, year, project_id FROM entered UNION SELECT indicator_id, year, project_id FROM corrected
    ) told
    JOIN indicator ON indicator.id = told.indicator_id LEFT JOIN project ON project.id = told.project_id
    LEFT JOIN entered v ON v.indicator_id = told.indicator_id AND v.year = told.year
      AND v.project_id IS told.project_id
    LEFT JOIN corrected c ON c.indicator_id = told.indicator_id AND c.year = told.year
      AND c.project_id IS told.project_id
    LEFT JOIN closed_year ON closed_year.year = told.year
    ORDER BY indicator.id, told.year, told.project_id
    """
}
