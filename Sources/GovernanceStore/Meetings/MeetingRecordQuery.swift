import Governance
import GRDB

extension AssociationFile {
  /// All that the record holds of that meeting, judged by who sat and which rules held on its day; once its minutes are
  /// sealed, by who sat as it was told then.
  public func record(of meeting: Reference<Meeting>) throws(Refusal) -> MeetingRecord {
    try read { try MeetingRecord.fetch($0, meeting) }
  }
}

extension MeetingRecord {
  /// - Parameter asToldNow: who sat is told by what the record holds now, also where sealed minutes keep who did.
  static func fetch(
    _ db: Database, _ reference: Reference<Meeting>, asToldNow: Bool = false
  ) throws -> MeetingRecord {
    let row = try db.row(
      """
      SELECT meeting.opened_at, meeting.closed_at,
        chair.id, chair.code, \(PartyColumns.personName("chair")),
        secretary.id, secretary.code, \(PartyColumns.personName("secretary")),
        minutes.document_path, minutes.document_sha256, sealed_composition.is_known, sealed_composition.seats
      FROM meeting LEFT JOIN person chair ON chair.id = meeting.chair_id
      LEFT JOIN person secretary ON secretary.id = meeting.recording_secretary_id
      LEFT JOIN minutes ON minutes.meeting_id = meeting.id
      LEFT JOIN sealed_composition ON sealed_composition.meeting_id = meeting.id WHERE meeting.id = ?
      """, [reference.id])
    guard let row else { throw Refusal.unknownReference(.meeting, reference.code, suggestions: []) }
    let meeting = try Meeting.fetch(db, reference)
    let body = try Body.fetch(db, meeting.body)
    let document = (row[8] as String?).map { AttachedDocument(path: $0, sha256: row[9]) }
    let attendance = try attendance(db, reference)
    let proxies = try proxies(db, reference)
    let rules = try Rule.fetchAll(db, of: meeting.body, on: meeting.day)
    let composition: MeetingComposition =
      if let isKnown: Bool = row[10], !asToldNow {
        try .kept(db, of: reference, isKnown: isKnown, seats: row[11])
      } else {
        try .told(db, in: body, of: meeting, under: rules, noted: attendance, proxies)
      }
    let resolutions = try Resolution.fetchAll(db, of: meeting.reference)
    let elections = try Election.fetchAll(db, of: reference)
    return MeetingRecord(
      meeting: meeting, body: body, participants: composition.participants,
      isCompositionKnown: composition.isKnown, openedAt: row.time(0), closedAt: row.time(1),
      chair: row.optionalReference(2), recordingSecretary: row.optionalReference(5),
      agenda: try agenda(db, reference), attendance: attendance,
      proxies: proxies, resolutions: resolutions,
      discussion: try db.rows(
        """
        SELECT agenda_item.position, discussion_note.text FROM discussion_note
        LEFT JOIN agenda_item ON agenda_item.id = discussion_note.agenda_item_id
        WHERE discussion_note.meeting_id = ? ORDER BY discussion_note.id
        """, [reference.id]
      ).map { ($0[0], $0[1]) },
      actions: try ActionItem.fetch(db, where: "action_item.meeting_id = ?", [reference.id]),
      rules: rules,
      seats: composition.seats, document: document,
      minutes: try MinutesLife.fetch(db, reference),
      elections: elections,
      notices: try Notice.fetchAll(db, of: meeting), inArrears: composition.inArrears,
      deferrals: try Deferral.fetchAll(db, of: reference), session: try MeetingSession.fetch(db, reference),
      approvedMinutes: try ApprovedMinutes.fetchAll(db, in: reference),
      decisionOrder: resolutions.isEmpty || elections.isEmpty ? [] : try decisionOrder(db, reference))
  }

  /// The codes of what was decided, as the journal has them one after the other.
  private static func decisionOrder(_ db: Database, _ meeting: Reference<Meeting>) throws -> [String] {
    try db.rows(
      """
      SELECT subject FROM journal WHERE subject > :code || '/' AND subject < :code || '0'
        AND kind IN ('recordVote', 'recordElection') AND undone_at IS NULL ORDER BY id
      """, ["code": meeting.code]
    ).map { $0[0] }
  }

  private static func agenda(_ db: Database, _ meeting: Reference<Meeting>) throws -> [AgendaItem] {
    try db.rows(
      "SELECT position, title, purpose, about FROM agenda_item WHERE meeting_id = ? ORDER BY position, id",
      [meeting.id]
    ).map { AgendaItem(number: $0[0], title: $0[1], purpose: try $0.word(2), about: $0[3]) }
  }

  static func attendance(_ db: Database, _ meeting: Reference<Meeting>) throws -> [Attendance] {
    let intervals = try PresenceInterval.fetchAll(db, of: meeting)
    return try db.values(
      """
      SELECT member.id, \(PartyColumns.codeAndName(on: "meeting.day")), guest_org.id, guest_org.code,
        \(PartyColumns.organizationNameOnDay("guest_org", day: "meeting.day")), guest_name,
        person.id, person.code, \(PartyColumns.personName("person")), attendance.status, attendance.id
      FROM attendance JOIN meeting ON meeting.id = attendance.meeting_id
      LEFT JOIN member ON member.id = attendance.member_id \(PartyColumns.joins())
      LEFT JOIN organization guest_org ON guest_org.id = attendance.organization_id
      LEFT JOIN person ON person.id = attendance.person_id
      WHERE attendance.meeting_id = ? ORDER BY attendance.id
      """, [meeting.id]
    ) { row in
      let attendee: Attendance.Attendee =
        if let member: Reference<Member> = row.optionalReference(0) {
          .member(member)
        } else if let organization: Reference<Organization> = row.optionalReference(3) {
          .organization(organization)
        } else {
          .guest(row[6])
        }
      return Attendance(
        attendee: attendee, person: row.optionalReference(7), status: try row.word(10),
        intervals: intervals[row[11]] ?? [])
    }
  }

  static func proxies(_ db: Database, _ meeting: Reference<Meeting>) throws -> [Proxy] {
    let sql = """
      SELECT proxy.id, grantor.id, coalesce(go.code, gp.code),
        coalesce(\(PartyColumns.organizationNameOnDay("go", day: "meeting.day")), \(PartyColumns.personName("gp"))),
        holder.id, coalesce(ho.code, hp.code),
        coalesce(\(PartyColumns.organizationNameOnDay("ho", day: "meeting.day")), \(PartyColumns.personName("hp"))),
        proxy.given_at, proxy.lapsed_at
      FROM proxy JOIN meeting ON meeting.id = proxy.meeting_id JOIN member grantor ON grantor.id = proxy.grantor_id JOIN member holder ON holder.id = proxy.holder_id
      LEFT JOIN organization go ON go.id = grantor.organization_id LEFT JOIN person gp ON gp.id = grantor.person_id
      LEFT JOIN organization ho ON ho.id = holder.organization_id LEFT JOIN person hp ON hp.id = holder.person_id
      WHERE proxy.meeting_id = ? ORDER BY proxy.id
      """
    return try db.rows(sql, [meeting.id])
      .map { Proxy(grantor: $0.reference(1), holder: $0.reference(4), givenAt: $0.time(7), lapsedAt: $0.time(8)) }
  }
}

extension ActionItem {
  /// - Parameter limit: for the first of those that are due on a day; the index hands them out in that order.
  static func fetch(
    _ db: Database, where condition: String, _ arguments: StatementArguments = [], limit: Int? = nil
  ) throws -> [ActionItem] {
    let source = """
      FROM action_item JOIN meeting ON meeting.id = action_item.meeting_id
      LEFT JOIN person ON person.id = action_item.owner_id WHERE \(condition)
      ORDER BY \(limit == nil ? "due_on IS NULL, " : "")due_on, action_item.id \(limit.map { "LIMIT \($0)" } ?? "")
      """
    let projects = try db.rows(
      """
      SELECT action_item_id, project.id, project.code, project.title FROM project_link
      JOIN project ON project.id = project_link.project_id
      WHERE action_item_id IN (SELECT action_item.id \(source)) ORDER BY project.id
      """, arguments
    ).reduce(into: [Int64: [Reference<Project>]]()) { $0[$1[0], default: []].append($1.reference(1)) }
    return try db.rows(
      """
      SELECT action_item.id, action_item.code, action_item.text, meeting.code,
        person.id, person.code, \(PartyColumns.personName("person")), due_on, done_on
      \(source)
      """, arguments
    ).map {
      ActionItem(
        reference: $0.reference(0), meetingCode: $0[3], owner: $0.optionalReference(4),
        dueOn: try Day(row: $0, at: 7), doneOn: try Day(row: $0, at: 8), projects: projects[$0[0]] ?? [])
    }
  }
}
