extension Queries {
  /// The rows that the sheet of a working group is made of: those of that group alone, by the indexes that there are.
  static func groupSheet(_ code: String) -> String {
    let group = "(SELECT id FROM body WHERE code = '\(code)')"
    let followed =
      "(SELECT project_id FROM project_assignment WHERE body_id = \(group) AND \(held("project_assignment")))"
    return """
      SELECT name, register_kept_since, keeper FROM association;
      SELECT code, name FROM body WHERE code = '\(code)';
      SELECT organization.name, \(name("person")) FROM mandate LEFT JOIN member ON member.id = mandate.member_id
      LEFT JOIN organization ON organization.id = member.organization_id
      LEFT JOIN representative ON representative.organization_id = organization.id AND \(held("representative"))
      LEFT JOIN person ON person.id = coalesce(mandate.person_id, representative.person_id)
      WHERE mandate.body_id = \(group) AND mandate.office = 'lead' AND \(held("mandate"));
      SELECT organization.name, \(name("person")) FROM group_member
      LEFT JOIN organization ON organization.id = group_member.organization_id
      LEFT JOIN person ON person.id = group_member.person_id
      WHERE group_member.body_id = \(group) AND \(held("group_member"));
      \(projects(of: code));
      SELECT project.title, text, \(name("person")), due_on FROM project_step
      JOIN project ON project.id = project_step.project_id LEFT JOIN person ON person.id = owner_id
      WHERE stated_on <= '2026-01-12' AND (closed_on IS NULL OR closed_on > '2026-01-12') AND project.id IN \(followed);
      SELECT project.title, text, planned_on FROM project_milestone
      JOIN project ON project.id = project_milestone.project_id
      WHERE (reached_on IS NULL OR reached_on > '2026-01-12') AND (dropped_on IS NULL OR dropped_on > '2026-01-12')
        AND project.id IN \(followed);
      SELECT project_id, max(day), text FROM project_note
      WHERE day <= '2026-01-12' AND project_id IN \(followed) GROUP BY project_id;
      SELECT code, day, status FROM meeting WHERE body_id = \(group) ORDER BY day;
      SELECT action_item.code, text, \(name("person")), due_on FROM action_item
      JOIN meeting ON meeting.id = action_item.meeting_id LEFT JOIN person ON person.id = owner_id
      WHERE (done_on IS NULL OR done_on > '2026-01-12') AND meeting.day <= '2026-01-12' AND action_item.id IN (
        SELECT item.id FROM meeting JOIN action_item item ON item.meeting_id = meeting.id WHERE meeting.body_id = \(group)
        UNION SELECT action_item_id FROM project_link WHERE action_item_id IS NOT NULL AND project_id IN \(followed));
      """
  }
}
