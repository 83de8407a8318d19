/// The sqlite3 shell's side: for each list of `ptce`, the query that returns its rows and columns. Written as well as we
/// can write them, so that the comparison is with good SQL.
enum Queries {
  /// What held on that day; by default the one that the benchmarks look at.
  static func held(_ table: String, on day: String = "2026-01-12") -> String {
    """
    (\(table).from_day IS NULL OR \(table).from_day <= '\(day)')
    AND (\(table).until_day IS NULL OR \(table).until_day > '\(day)')
    """
  }

  static func name(_ person: String) -> String {
    "trim(coalesce(\(person).given_name, '') || ' ' || \(person).family_name)"
  }

  /// A note with its words in the index and its line of the journal, committed to the disk as `ptce` commits; the changeset
  /// is as long as its own.
  static let note = """
    PRAGMA synchronous = FULL; BEGIN IMMEDIATE;
    INSERT INTO discussion_note (meeting_id, agenda_item_id, text)
    SELECT id, NULL, 'La trésorerie est saine.' FROM meeting WHERE code = 'CA-2026-01';
    INSERT INTO search (rowid, name, text)
    VALUES (11 * 1000000000000 + last_insert_rowid(), '', 'La trésorerie est saine.');
    INSERT INTO journal (at, author, kind, subject, summary, changeset)
    VALUES ('2026-01-12T08:00:00Z', 'secrétariat', 'noteDiscussion', 'CA-2026-01', 'La trésorerie est saine.',
      zeroblob(80));
    COMMIT;
    """

  static func members(on day: String = "2026-01-12") -> String {
    """
    WITH speaker AS (
      SELECT organization_id, group_concat(\(name("person")), ', ') AS names
      FROM representative JOIN person ON person.id = person_id WHERE \(held("representative", on: day)) GROUP BY organization_id),
    holder AS (
      SELECT member_id, group_concat(coalesce(mandate.title, office.label)
        || CASE body.kind WHEN 'workingGroup' THEN ' ' || upper(body.code) ELSE '' END, ', ') AS names
      FROM mandate JOIN office ON office.code = mandate.office JOIN body ON body.id = mandate.body_id
      WHERE \(held("mandate", on: day)) GROUP BY member_id)
    SELECT college.name, coalesce(organization.name, \(name("person"))), speaker.names, holder.names,
      college_assignment.certainty, college_assignment.from_day, college_assignment.attested_on
    FROM college_assignment JOIN college ON college.id = college_id JOIN member ON member.id = college_assignment.member_id
    LEFT JOIN organization ON organization.id = member.organization_id LEFT JOIN person ON person.id = member.person_id
    LEFT JOIN speaker ON speaker.organization_id = member.organization_id LEFT JOIN holder ON holder.member_id = member.id
    WHERE \(held("college_assignment", on: day))
      AND EXISTS (SELECT 1 FROM membership WHERE membership.member_id = member.id AND \(held("membership", on: day)))
    ORDER BY college.rank, college.id, college_assignment.id
    """
  }

  /// - Parameters:
  ///   - group: only that working group.
  ///   - filter: what else is asked of a project, with its `AND`.
  static func projects(of group: String? = nil, _ filter: String = "") -> String {
    """
    SELECT body.name, project.code, project.title, stage.label,
      (SELECT group_concat(organization.name, ', ') FROM project_participant
        JOIN organization ON organization.id = organization_id
        WHERE project_id = project.id AND role = 'carrier' AND \(held("project_participant"))),
      project.municipality,
      max(coalesce((SELECT max(day) FROM project_note WHERE project_id = project.id AND day <= '2026-01-12'), ''),
        coalesce((SELECT max(reached_on) FROM project_milestone
          WHERE project_id = project.id AND reached_on <= '2026-01-12'), ''),
        coalesce((SELECT max(CASE WHEN closed_on <= '2026-01-12' THEN closed_on ELSE stated_on END) FROM project_step
          WHERE project_id = project.id AND stated_on <= '2026-01-12'), ''),
        coalesce((SELECT max(day) FROM project_funding WHERE project_id = project.id AND day <= '2026-01-12'), ''),
        coalesce(project_stage.from_day, ''))
    FROM project_assignment JOIN project ON project.id = project_assignment.project_id
    JOIN body ON body.id = project_assignment.body_id JOIN project_stage ON project_stage.project_id = project.id
    JOIN stage ON stage.code = project_stage.stage
    WHERE \(held("project_assignment")) AND \(held("project_stage"))
      \(group.map { "AND project_assignment.body_id = (SELECT id FROM body WHERE code = '\($0)')" } ?? "") \(filter)
    ORDER BY body.rank, project.id
    """
  }

  static let meetings = """
    SELECT meeting.code, meeting.day, meeting.starts_at, meeting.status, later.code, earlier.code, meeting.place
    FROM meeting LEFT JOIN meeting earlier ON earlier.id = meeting.follows_id
    LEFT JOIN meeting later ON later.follows_id = meeting.id ORDER BY meeting.day, meeting.code
    """

  static let journal =
    "SELECT id, at, author, kind, subject, summary, undone_at FROM journal ORDER BY id DESC LIMIT 30"

  static func person(_ code: String) -> String {
    let person = "(SELECT id FROM person WHERE code = '\(code)')"
    return """
      SELECT civility, given_name, family_name, may_be_published, email, phone, postal_address
      FROM person LEFT JOIN person_contact ON person_id = person.id WHERE code = '\(code)';
      SELECT organization.name, representative.from_day FROM representative
      JOIN organization ON organization.id = organization_id
      WHERE person_id = \(person) AND \(held("representative"));
      SELECT body.code, seat.number, coalesce(mandate.title, office.label) FROM mandate
      JOIN body ON body.id = mandate.body_id LEFT JOIN seat ON seat.id = seat_id
      LEFT JOIN office ON office.code = mandate.office LEFT JOIN member ON member.id = member_id
      WHERE \(held("mandate")) AND (mandate.person_id = \(person) OR (mandate.person_id IS NULL AND (
        member.person_id = \(person) OR member.organization_id IN (SELECT organization_id FROM representative
          WHERE representative.person_id = \(person) AND \(held("representative"))))))
      ORDER BY body.rank, office.rank, seat.number;
      SELECT code, text FROM action_item WHERE done_on IS NULL AND owner_id = \(person) ORDER BY due_on;
      """
  }

  static let home = """
    SELECT name, announced_member_count, announced_missing_at_least, announced_missing_at_most FROM association;
    SELECT count(DISTINCT member_id) FROM membership WHERE \(held("membership"));
    SELECT certainty, count(*) FROM college_assignment WHERE \(held("college_assignment")) GROUP BY 1;
    SELECT count(*), sum(state = 'unknown') FROM rule WHERE \(held("rule"));
    SELECT code, day, starts_at, place FROM meeting WHERE status = 'planned' AND day >= '2026-01-12'
    ORDER BY day, code LIMIT 3;
    SELECT code, day, starts_at FROM meeting WHERE status = 'planned' AND day < '2026-01-12' ORDER BY day, code LIMIT 3;
    SELECT code FROM action_item WHERE done_on IS NULL AND due_on < '2026-01-12' ORDER BY due_on;
    SELECT count(*) FROM action_item WHERE done_on IS NULL;
    SELECT code, (SELECT 1 FROM notice WHERE meeting_id = meeting.id AND meeting_day = day AND kind <> 'cancellation')
    FROM meeting WHERE status = 'planned' AND day >= '2026-01-12' ORDER BY day, code LIMIT 3;
    SELECT body_id, subject, state, text, article, terms FROM rule WHERE \(held("rule")) AND body_id IN (
      SELECT body_id FROM meeting WHERE status = 'planned' AND day >= '2026-01-12' ORDER BY day, code LIMIT 3);
    SELECT code, day FROM meeting WHERE day BETWEEN '2025-01-12' AND '2026-01-12' AND status IN ('held', 'inquorate')
      AND entered_afterwards = 0 AND NOT EXISTS (SELECT 1 FROM sealed_minutes WHERE meeting_id = meeting.id)
      AND (SELECT advisory FROM body WHERE body.id = meeting.body_id) = 0 ORDER BY day, code LIMIT 3;
    SELECT year, count(*), min(day) FROM calendar_proposal WHERE is_dropped = 0 GROUP BY year ORDER BY year;
    SELECT project.code, project_step.text, due_on FROM project_step JOIN project ON project.id = project_id
    WHERE closed_on IS NULL AND due_on <= \(thirdLate) AND NOT EXISTS (SELECT 1 FROM project_stage
      WHERE project_stage.project_id = project_step.project_id AND stage IN ('delivered', 'abandoned', 'paused')
        AND \(held("project_stage"))) ORDER BY due_on LIMIT 3;
    SELECT project.code, project_milestone.text, planned_on FROM project_milestone JOIN project ON project.id = project_id
    WHERE reached_on IS NULL AND dropped_on IS NULL AND planned_on <= \(thirdLate) AND NOT EXISTS (SELECT 1 FROM project_stage
      WHERE project_stage.project_id = project_milestone.project_id AND stage IN ('delivered', 'abandoned', 'paused')
        AND \(held("project_stage"))) ORDER BY planned_on LIMIT 3;
    SELECT mandate.from_day, office, body.code, person_id FROM mandate JOIN body ON body.id = body_id
    WHERE from_day >= '2025-09-12' AND kind IN ('board', 'bureau')
    UNION ALL SELECT mandate.until_day, office, body.code, person_id FROM mandate JOIN body ON body.id = body_id
    WHERE until_day >= '2025-09-12' AND kind IN ('board', 'bureau');
    """

  /// The day of the third late action: nothing that is due later is among the three things that are shown.
  private static let thirdLate = """
    (SELECT due_on FROM action_item WHERE done_on IS NULL AND due_on < '2026-01-12' ORDER BY due_on LIMIT 1 OFFSET 2)
    """
}
