import Governance

extension SearchKind {
  /// The table whose rows are the lines of that kind.
  var table: String {
    switch self {
    case .organization: "organization"
    case .organizationAlias: "organization_alias"
    case .formerName: "former_name"
    case .person: "person"
    case .personAlias: "person_alias"
    case .project: "project"
    case .projectNote: "project_note"
    case .projectStep: "project_step"
    case .milestone: "project_milestone"
    case .agendaItem: "agenda_item"
    case .discussionNote: "discussion_note"
    case .corrigendum: "corrigendum"
    case .resolution: "resolution"
    case .actionItem: "action_item"
    case .agreement: "grant_agreement"
    }
  }

  /// The lines with the keys `:ids` (JSON): key, code and name of what they are about, day, text, and 1 for an adherent.
  var selection: String {
    switch self {
    case .organization: ofOrganization("name", "organization.id = line.id")
    case .organizationAlias: ofOrganization("alias", "organization.id = line.organization_id")
    case .formerName: ofOrganization("name", "organization.id = line.organization_id")
    case .person: ofPerson(PartyColumns.personName("person"), "person.id = line.id")
    case .personAlias: ofPerson("line.alias", "person.id = line.person_id")
    case .project:
      """
      SELECT id, code, title, NULL, title || char(10) || coalesce(municipality, '') || char(10) || coalesce(area, '')
        || char(10) || coalesce(note, '') || char(10) || coalesce(description, ''), 0
      FROM project line WHERE \(Self.isAsked)
      """
    case .projectNote: ofProject("line.day")
    case .projectStep: ofProject("line.due_on")
    case .milestone: ofProject("coalesce(line.reached_on, line.planned_on)")
    case .agendaItem: ofMeeting("meeting.code", "title", "meeting.day")
    case .discussionNote: ofMeeting("meeting.code", "text", "meeting.day")
    case .corrigendum: ofMeeting("meeting.code", "text", "line.day")
    case .resolution: ofMeeting("meeting.code || printf('/%02d', line.number)", "text", "meeting.day")
    case .actionItem: ofMeeting("line.code", "text", "line.due_on")
    case .agreement: "SELECT id, code, title, signed_on, title, 0 FROM grant_agreement line WHERE \(Self.isAsked)"
    }
  }

  private static let isAsked = "line.id IN (SELECT value FROM json_each(:ids))"

  private func ofOrganization(_ text: String, _ joint: String) -> String {
    """
    SELECT line.id, organization.code, organization.name, NULL, line.\(text),
      EXISTS (SELECT 1 FROM member WHERE organization_id = organization.id)
    FROM \(table) line JOIN organization ON \(joint) WHERE \(Self.isAsked)
    """
  }

  private func ofPerson(_ text: String, _ joint: String) -> String {
    """
    SELECT line.id, person.code, \(PartyColumns.personName("person")), NULL, \(text), 0
    FROM \(table) line JOIN person ON \(joint) WHERE \(Self.isAsked)
    """
  }

  private func ofProject(_ day: String) -> String {
    """
    SELECT line.id, project.code, project.title, \(day), line.text, 0
    FROM \(table) line JOIN project ON project.id = line.project_id WHERE \(Self.isAsked)
    """
  }

  private func ofMeeting(_ code: String, _ text: String, _ day: String) -> String {
    """
    SELECT line.id, \(code), meeting.code, \(day), line.\(text), 0
    FROM \(table) line JOIN meeting ON meeting.id = line.meeting_id WHERE \(Self.isAsked)
    """
  }
}
