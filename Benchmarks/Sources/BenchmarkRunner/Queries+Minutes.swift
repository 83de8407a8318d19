extension Queries {
  /// The rows that the minutes of a meeting are made of.
  static func minutes(_ code: String) -> String {
    let meeting = "(SELECT id FROM meeting WHERE code = '\(code)')"
    let body = "(SELECT body_id FROM meeting WHERE code = '\(code)')"
    let day = "(SELECT day FROM meeting WHERE code = '\(code)')"
    func held(_ table: String) -> String {
      """
      (\(table).from_day IS NULL OR \(table).from_day <= \(day))
      AND (\(table).until_day IS NULL OR \(table).until_day > \(day))
      """
    }
    return """
      SELECT * FROM association;
      SELECT meeting.*, body.* FROM meeting JOIN body ON body.id = body_id WHERE meeting.code = '\(code)';
      SELECT given_name, family_name FROM person WHERE id = (SELECT chair_id FROM meeting WHERE code = '\(code)');
      SELECT seat.number, organization.name, person.family_name FROM mandate JOIN seat ON seat.id = seat_id
      LEFT JOIN member ON member.id = mandate.member_id LEFT JOIN organization ON organization.id = member.organization_id
      LEFT JOIN person ON person.id = coalesce(mandate.person_id, member.person_id)
      WHERE mandate.body_id = \(body) AND \(held("mandate")) ORDER BY seat.number;
      SELECT mandate.member_id, person.given_name, person.family_name FROM mandate
      JOIN member ON member.id = mandate.member_id
      JOIN representative ON representative.organization_id = member.organization_id
      JOIN person ON person.id = representative.person_id
      WHERE mandate.body_id = \(body) AND \(held("mandate")) AND \(held("representative"));
      SELECT count(*) FROM seat WHERE body_id = \(body) AND \(held("seat"));
      SELECT organization.name, person.given_name, person.family_name, attendance.status, guest_name
      FROM attendance LEFT JOIN member ON member.id = attendance.member_id
      LEFT JOIN organization ON organization.id = coalesce(member.organization_id, attendance.organization_id)
      LEFT JOIN person ON person.id = attendance.person_id WHERE meeting_id = \(meeting) ORDER BY attendance.id;
      SELECT presence_interval.* FROM presence_interval JOIN attendance ON attendance.id = attendance_id
      WHERE meeting_id = \(meeting);
      SELECT grantor.name, holder.name FROM proxy
      JOIN member granting ON granting.id = grantor_id JOIN member holding ON holding.id = holder_id
      LEFT JOIN organization grantor ON grantor.id = granting.organization_id
      LEFT JOIN organization holder ON holder.id = holding.organization_id WHERE meeting_id = \(meeting);
      SELECT * FROM agenda_item WHERE meeting_id = \(meeting) ORDER BY position;
      SELECT resolution.*, college_tally.* FROM resolution LEFT JOIN college_tally ON resolution_id = resolution.id
      WHERE meeting_id = \(meeting) ORDER BY number;
      SELECT * FROM election WHERE meeting_id = \(meeting);
      SELECT * FROM discussion_note WHERE meeting_id = \(meeting) ORDER BY id;
      SELECT * FROM action_item WHERE meeting_id = \(meeting);
      SELECT * FROM notice WHERE meeting_id = \(meeting);
      SELECT * FROM minutes_step WHERE meeting_id = \(meeting);
      SELECT * FROM rule WHERE body_id = \(body) AND \(held("rule"));
      """
  }
}
