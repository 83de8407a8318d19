extension Queries {
  /// What a report of that year is made of, section after section, without its words: who was convened, came and gave a
  /// proxy with their names, since each figure proves itself by what it counts.
  static func report(_ year: Int) -> String {
    let end = "'\(year)-12-31'"
    func held(_ table: String) -> String {
      """
      (\(table).from_day IS NULL OR \(table).from_day <= \(end)) AND (\(table).until_day IS NULL OR \(table).until_day > \(end))
      """
    }
    let meetings = "SELECT id FROM meeting WHERE day BETWEEN '\(year)-01-01' AND \(end)"
    return """
      SELECT * FROM association; SELECT text, certainty FROM mission ORDER BY rank;
      SELECT day, text, certainty FROM key_date ORDER BY day; SELECT description, from_day FROM premises;
      SELECT post, since FROM staff_post; SELECT subject, text FROM open_question WHERE settled_on IS NULL;
      SELECT body.name, purpose, composition, meetings_per_year FROM body
      LEFT JOIN body_composition ON body_composition.body_id = body.id AND \(held("body_composition"))
      LEFT JOIN body_frequency ON body_frequency.body_id = body.id AND \(held("body_frequency")) ORDER BY body.rank;
      SELECT body_id, subject, state, text, article FROM rule WHERE \(held("rule"));
      SELECT body.name, coalesce(mandate.title, office.label, 'siège ' || seat.number), organization.name, person.family_name
      FROM mandate JOIN body ON body.id = mandate.body_id LEFT JOIN seat ON seat.id = seat_id
      LEFT JOIN office ON office.code = mandate.office LEFT JOIN member ON member.id = member_id
      LEFT JOIN organization ON organization.id = member.organization_id LEFT JOIN person ON person.id = mandate.person_id
      WHERE \(held("mandate")) ORDER BY body.rank, office.rank, seat.number;
      SELECT college.name, coalesce(organization.name, person.family_name), college_assignment.certainty
      FROM college_assignment JOIN college ON college.id = college_id JOIN member ON member.id = member_id
      LEFT JOIN organization ON organization.id = organization_id LEFT JOIN person ON person.id = member.person_id
      WHERE \(held("college_assignment")) ORDER BY college.rank, college_assignment.id;
      SELECT member_id, coalesce(organization.name, person.family_name), from_day, until_day, attested_on
      FROM membership JOIN member ON member.id = member_id
      LEFT JOIN organization ON organization.id = organization_id LEFT JOIN person ON person.id = member.person_id;
      SELECT organization.name, partnership.role FROM partnership JOIN organization ON organization.id = organization_id
      WHERE \(held("partnership"));
      SELECT title, amount_cents, from_day, until_day FROM grant_agreement;
      SELECT project_id, funder_id, beneficiary_id, state, amount_cents, day FROM project_funding WHERE day BETWEEN '\(year)-01-01' AND \(end);
      SELECT indicator_id, project_id, year, value_thousandths FROM indicator_value WHERE year BETWEEN \(year - 2) AND \(year);
      SELECT meeting.code, coalesce(organization.name, person.family_name) FROM meeting
      JOIN mandate ON mandate.body_id = meeting.body_id
        AND (mandate.from_day IS NULL OR mandate.from_day <= meeting.day)
        AND (mandate.until_day IS NULL OR mandate.until_day > meeting.day)
      JOIN member ON member.id = mandate.member_id LEFT JOIN organization ON organization.id = organization_id
      LEFT JOIN person ON person.id = member.person_id WHERE meeting.id IN (\(meetings));
      SELECT meeting.code, coalesce(organization.name, person.family_name) FROM meeting
      JOIN body_composition ON body_composition.body_id = meeting.body_id AND composition LIKE '%ember%'
      JOIN membership ON (membership.from_day IS NULL OR membership.from_day <= meeting.day)
        AND (membership.until_day IS NULL OR membership.until_day > meeting.day)
      JOIN member ON member.id = membership.member_id LEFT JOIN organization ON organization.id = organization_id
      LEFT JOIN person ON person.id = member.person_id WHERE meeting.id IN (\(meetings));
      SELECT meeting.code, attendance.status, coalesce(organization.name, resident.family_name, guest_name),
        person.family_name FROM attendance JOIN meeting ON meeting.id = meeting_id
      LEFT JOIN member ON member.id = member_id
      LEFT JOIN organization ON organization.id = coalesce(member.organization_id, attendance.organization_id)
      LEFT JOIN person resident ON resident.id = member.person_id
      LEFT JOIN person ON person.id = attendance.person_id WHERE meeting_id IN (\(meetings));
      SELECT meeting.code, grantor_id, holder_id FROM proxy JOIN meeting ON meeting.id = meeting_id
      WHERE meeting_id IN (\(meetings));
      SELECT body.name, meeting.code, meeting.day, meeting.status
      FROM meeting JOIN body ON body.id = body_id WHERE meeting.id IN (\(meetings)) ORDER BY body.rank, meeting.day;
      SELECT meeting.code, number, text, votes_for, votes_against, abstentions, proclaimed
      FROM resolution JOIN meeting ON meeting.id = meeting_id WHERE meeting_id IN (\(meetings)) ORDER BY meeting.day, number;
      SELECT code, text, due_on, done_on FROM action_item WHERE meeting_id IN (\(meetings)) OR done_on IS NULL;
      SELECT body.name, project.title, stage.label, project.municipality, project.counts_as, project.certainty,
        (SELECT group_concat(organization.name, ', ') FROM project_participant
          JOIN organization ON organization.id = organization_id WHERE project_id = project.id AND role = 'carrier')
      FROM project_assignment JOIN project ON project.id = project_assignment.project_id
      JOIN body ON body.id = project_assignment.body_id JOIN project_stage ON project_stage.project_id = project.id
      JOIN stage ON stage.code = project_stage.stage
      WHERE \(held("project_assignment")) AND \(held("project_stage")) ORDER BY body.rank, project.id;
      SELECT project_id, day, text FROM project_note WHERE day BETWEEN '\(year)-01-01' AND \(end) ORDER BY project_id, day;
      """
  }
}
