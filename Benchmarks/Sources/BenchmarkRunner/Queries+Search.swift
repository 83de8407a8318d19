extension Queries {
  /// The first twenty things with a line that holds those words: the best line of each, and how many of the hundred best
  /// lines are about it.
  ///
  /// - Parameter match: the words as FTS5 wants them; the apostrophe is not among them.
  static func search(_ match: String, kinds: ClosedRange<Int> = 1...15) -> String {
    let span = "1000000000000"
    return """
      WITH hit (part, line_id, standing) AS MATERIALIZED (
        SELECT rowid / \(span), rowid % \(span), row_number() OVER () FROM (
          SELECT rowid FROM search WHERE search MATCH '\(match)'
            AND rowid BETWEEN \(kinds.lowerBound) * \(span) AND \(kinds.upperBound + 1) * \(span) - 1
          ORDER BY bm25(search, 10, 1), rowid / \(span), rowid DESC LIMIT 101)),
      line (part, code, day, text, standing) AS (
      SELECT part, code, NULL, name, standing FROM hit JOIN organization ON organization.id = hit.line_id WHERE part = 1
      UNION ALL
      SELECT part, code, NULL, \(name("person")), standing FROM hit JOIN person ON person.id = hit.line_id WHERE part = 4
      UNION ALL
      SELECT part, code, NULL, title, standing FROM hit JOIN project ON project.id = hit.line_id WHERE part = 6
      UNION ALL
      SELECT part, code, day, text, standing FROM hit JOIN project_note line ON line.id = hit.line_id
      JOIN project ON project.id = line.project_id WHERE part = 7
      UNION ALL
      SELECT part, code, due_on, text, standing FROM hit JOIN project_step line ON line.id = hit.line_id
      JOIN project ON project.id = line.project_id WHERE part = 8
      UNION ALL
      SELECT part, code, planned_on, text, standing FROM hit JOIN project_milestone line ON line.id = hit.line_id
      JOIN project ON project.id = line.project_id WHERE part = 9
      UNION ALL
      SELECT part, code, day, title, standing FROM hit JOIN agenda_item line ON line.id = hit.line_id
      JOIN meeting ON meeting.id = line.meeting_id WHERE part = 10
      UNION ALL
      SELECT part, code, day, text, standing FROM hit JOIN discussion_note line ON line.id = hit.line_id
      JOIN meeting ON meeting.id = line.meeting_id WHERE part = 11
      UNION ALL
      SELECT part, code || '/' || number, day, text, standing FROM hit JOIN resolution line ON line.id = hit.line_id
      JOIN meeting ON meeting.id = line.meeting_id WHERE part = 13
      UNION ALL
      SELECT part, code, due_on, text, standing FROM hit JOIN action_item line ON line.id = hit.line_id WHERE part = 14)
      SELECT part, code, day, text, min(standing), count(*) FROM line
      GROUP BY CASE WHEN part < 4 THEN 1 WHEN part < 6 THEN 4 WHEN part < 10 THEN 6 WHEN part < 13 THEN 10 ELSE part END, code
      ORDER BY min(standing) LIMIT 20
      """
  }
}
