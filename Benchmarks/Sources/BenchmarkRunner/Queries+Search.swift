extension Queries {
  /// The first twenty lines that hold those words, with what they are about.
  ///
  /// - Parameter match: the words as FTS5 wants them; the apostrophe is not among them.
  static func search(_ match: String, kinds: ClosedRange<Int> = 1...15) -> String {
    let span = "1000000000000"
    return """
      WITH hit (part, line_id) AS MATERIALIZED (
        SELECT rowid / \(span), rowid % \(span) FROM search
        WHERE search MATCH '\(match)'
          AND rowid BETWEEN \(kinds.lowerBound) * \(span) AND \(kinds.upperBound + 1) * \(span) - 1
        ORDER BY bm25(search, 10, 1), rowid / \(span), rowid DESC LIMIT 20)
      SELECT part, code, NULL, name FROM hit JOIN organization ON organization.id = hit.line_id WHERE part = 1
      UNION ALL
      SELECT part, code, NULL, \(name("person")) FROM hit JOIN person ON person.id = hit.line_id WHERE part = 4
      UNION ALL
      SELECT part, code, NULL, title FROM hit JOIN project ON project.id = hit.line_id WHERE part = 6
      UNION ALL
      SELECT part, code, day, text FROM hit JOIN project_note line ON line.id = hit.line_id
      JOIN project ON project.id = line.project_id WHERE part = 7
      UNION ALL
      SELECT part, code, due_on, text FROM hit JOIN project_step line ON line.id = hit.line_id
      JOIN project ON project.id = line.project_id WHERE part = 8
      UNION ALL
      SELECT part, code, planned_on, text FROM hit JOIN project_milestone line ON line.id = hit.line_id
      JOIN project ON project.id = line.project_id WHERE part = 9
      UNION ALL
      SELECT part, code, day, title FROM hit JOIN agenda_item line ON line.id = hit.line_id
      JOIN meeting ON meeting.id = line.meeting_id WHERE part = 10
      UNION ALL
      SELECT part, code, day, text FROM hit JOIN discussion_note line ON line.id = hit.line_id
      JOIN meeting ON meeting.id = line.meeting_id WHERE part = 11
      UNION ALL
      SELECT part, code || '/' || number, day, text FROM hit JOIN resolution line ON line.id = hit.line_id
      JOIN meeting ON meeting.id = line.meeting_id WHERE part = 13
      UNION ALL
      SELECT part, code, due_on, text FROM hit JOIN action_item line ON line.id = hit.line_id WHERE part = 14
      """
  }
}
