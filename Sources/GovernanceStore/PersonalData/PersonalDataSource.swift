import Governance

/// Where one subject of a person's data stands: a query on `:person`, whose columns bear the keys of the facts.
struct PersonalDataSource {
  let subject: PersonalData.Subject
  /// The foreign keys to a person, or to the adherent that a person is, that the query follows. A test holds them
  /// against the schema, so that no new table is forgotten.
  let follows: [String]
  let sql: String

  private init(_ subject: PersonalData.Subject, follows: String..., sql: String) {
    self.subject = subject
    self.follows = follows
    self.sql = sql
  }

  private static let member = "(SELECT id FROM member WHERE person_id = :person)"

  private static func span(_ table: String) -> String {
    """
    \(table).from_day AS fromDay, \(table).until_day AS untilDay, \(table).attested_on AS attestedOn,
      \(table).earliest_day AS earliestDay,
      CASE \(table).ended_on_unknown_day WHEN 1 THEN 'yes' END AS ended
    """
  }

  private static func provenance(_ table: String) -> String {
    """
    (SELECT title FROM source WHERE source.id = \(table).source_id) AS source, \(table).verbatim AS verbatim,
      \(table).certainty AS certainty
    """
  }

  private static func party(_ member: String) -> String {
    "(SELECT \(PartyColumns.name) FROM member \(PartyColumns.joins()) WHERE member.id = \(member))"
  }

  /// The days on which the person spoke for the organisation of an adherent.
  private static func speaks(for member: String, _ condition: String) -> String {
    """
    EXISTS (SELECT 1 FROM representative JOIN member party ON party.organization_id = representative.organization_id
      WHERE representative.person_id = :person AND party.id = \(member) AND \(condition))
    """
  }

  static let all: [PersonalDataSource] = people + mandates + meetings + money + writings

  private static let people = [
    PersonalDataSource(
      .identity,
      sql: """
        SELECT code, civility, given_name AS givenName, family_name AS familyName,
          CASE may_be_published WHEN 1 THEN 'yes' WHEN 0 THEN 'no' END AS mayBePublished, \(provenance("person"))
        FROM person WHERE id = :person
        """),
    PersonalDataSource(
      .aliases, follows: "person_alias.person_id",
      sql: "SELECT alias FROM person_alias WHERE person_id = :person ORDER BY id"),
    PersonalDataSource(
      .distinctions, follows: "distinction.person_id", "distinction.other_person_id",
      sql: """
        SELECT \(PartyColumns.personName("another")) AS otherPerson, said_on AS day,
          (SELECT title FROM source WHERE source.id = distinction.source_id) AS source
        FROM distinction JOIN person another ON another.id IN (distinction.person_id, other_person_id)
        WHERE :person IN (distinction.person_id, other_person_id) AND another.id <> :person ORDER BY distinction.id
        """),
    PersonalDataSource(
      .contact, follows: "person_contact.person_id",
      sql: """
        SELECT email, phone, postal_address AS postalAddress, kept_by_agreement_on AS keptByAgreementOn
        FROM person_contact WHERE person_id = :person
        """),
    PersonalDataSource(
      .memberships, follows: "member.person_id", "membership.member_id",
      sql: """
        SELECT \(span("membership")), end_reason AS endReason, \(provenance("membership"))
        FROM membership WHERE member_id = \(member) ORDER BY id
        """),
    PersonalDataSource(
      .colleges, follows: "college_assignment.member_id",
      sql: """
        SELECT college.name AS college, \(span("college_assignment")), note AS text, \(provenance("college_assignment"))
        FROM college_assignment JOIN college ON college.id = college_id WHERE member_id = \(member)
        ORDER BY college_assignment.id
        """),
    PersonalDataSource(
      .representations, follows: "representative.person_id",
      sql: """
        SELECT organization.name AS organization, rank, \(span("representative")), \(provenance("representative"))
        FROM representative JOIN organization ON organization.id = organization_id WHERE person_id = :person
        ORDER BY representative.id
        """),
  ]

  private static let mandates = [
    PersonalDataSource(
      .mandates, follows: "mandate.person_id", "mandate.member_id",
      sql: """
        SELECT body.name AS body, (SELECT number FROM seat WHERE seat.id = seat_id) AS seat, office, mandate.title AS title,
          \(party("mandate.member_id")) AS onBehalfOf, \(span("mandate")), end_reason AS endReason,
          \(provenance("mandate"))
        FROM mandate JOIN body ON body.id = body_id WHERE person_id = :person OR member_id = \(member)
        ORDER BY mandate.id
        """),
    PersonalDataSource(
      .seats,
      sql: """
        SELECT body.name AS body, seat.number AS seat, \(party("mandate.member_id")) AS onBehalfOf, \(span("mandate")),
          end_reason AS endReason, \(provenance("mandate"))
        FROM mandate JOIN body ON body.id = mandate.body_id JOIN seat ON seat.id = seat_id
        WHERE person_id IS NULL AND \(speaks(
          for: "mandate.member_id",
          """
          coalesce(representative.from_day, representative.earliest_day, '') < coalesce(mandate.until_day, 'never')
            AND coalesce(mandate.from_day, mandate.earliest_day, '') < coalesce(representative.until_day, 'never')
          """))
        ORDER BY mandate.id
        """),
    PersonalDataSource(
      .groups, follows: "group_member.person_id",
      sql: """
        SELECT body.name AS body, (SELECT name FROM organization WHERE organization.id = organization_id) AS organization,
          \(span("group_member")), \(provenance("group_member"))
        FROM group_member JOIN body ON body.id = body_id WHERE person_id = :person ORDER BY group_member.id
        """),
    PersonalDataSource(
      .candidacies, follows: "election_candidate.person_id", "election_candidate.member_id",
      sql: """
        SELECT meeting.code AS meeting, meeting.day AS day, body.name AS body, election.office AS office, votes,
          CASE is_elected WHEN 1 THEN 'yes' ELSE 'no' END AS elected
        FROM election_candidate JOIN election ON election.id = election_id JOIN meeting ON meeting.id = meeting_id
        JOIN body ON body.id = election.body_id
        WHERE person_id = :person OR member_id = \(member) ORDER BY election_candidate.id
        """),
  ]

  private static let meetings = [
    PersonalDataSource(
      .meetingOffices, follows: "meeting.chair_id", "meeting.recording_secretary_id",
      sql: """
        SELECT code AS meeting, day, 'chair' AS role FROM meeting WHERE chair_id = :person
        UNION ALL SELECT code, day, 'recordingSecretary' FROM meeting WHERE recording_secretary_id = :person
        ORDER BY 2, 1
        """),
    PersonalDataSource(
      .notices, follows: "notice_recipient.person_id", "notice_recipient.member_id",
      sql: """
        SELECT meeting.code AS meeting, notice.sent_on AS day, notice.channel AS channel, capacity
        FROM notice_recipient JOIN notice ON notice.id = notice_id JOIN meeting ON meeting.id = meeting_id
        WHERE person_id = :person OR member_id = \(member) ORDER BY notice_recipient.id
        """),
    PersonalDataSource(
      .attendance, follows: "attendance.person_id", "attendance.member_id",
      sql: """
        SELECT meeting.code AS meeting, meeting.day AS day, \(party("attendance.member_id")) AS onBehalfOf,
          attendance.status AS status, arrived_at AS arrivedAt, left_at AS leftAt
        FROM attendance JOIN meeting ON meeting.id = meeting_id
        LEFT JOIN presence_interval ON attendance_id = attendance.id
        WHERE person_id = :person OR member_id = \(member) OR person_id IS NULL AND \(speaks(
          for: "attendance.member_id", SpanColumns.heldOrUnattested("representative", on: "meeting.day")))
        ORDER BY attendance.id, presence_interval.id
        """),
    PersonalDataSource(
      .sealedMeetings, follows: "sealed_participant.member_id", "sealed_speaker.person_id",
      sql: """
        SELECT meeting.code AS meeting, meeting.day AS day,
          coalesce(\(party("sealed_participant.member_id")), (SELECT name FROM organization
            WHERE organization.id = sealed_participant.organization_id)) AS onBehalfOf,
          sealed_participant.title AS title, capacity
        FROM sealed_participant JOIN meeting ON meeting.id = meeting_id
        WHERE sealed_participant.member_id = \(member)
          OR sealed_participant.id IN (SELECT participant_id FROM sealed_speaker WHERE person_id = :person)
        ORDER BY sealed_participant.id
        """),
    PersonalDataSource(
      .proxies, follows: "proxy.grantor_id", "proxy.holder_id",
      sql: """
        SELECT meeting.code AS meeting, meeting.day AS day, \(party("grantor_id")) AS grantor,
          \(party("holder_id")) AS holder
        FROM proxy JOIN meeting ON meeting.id = meeting_id WHERE grantor_id = \(member) OR holder_id = \(member)
        ORDER BY proxy.id
        """),
    PersonalDataSource(
      .actions, follows: "action_item.owner_id",
      sql: """
        SELECT code, text, due_on AS dueOn, done_on AS doneOn FROM action_item WHERE owner_id = :person ORDER BY id
        """),
    PersonalDataSource(
      .projectSteps, follows: "project_step.owner_id",
      sql: """
        SELECT project.title AS project, text, due_on AS dueOn, CASE is_done WHEN 1 THEN closed_on END AS doneOn
        FROM project_step JOIN project ON project.id = project_id WHERE owner_id = :person ORDER BY project_step.id
        """),
  ]

  private static let money = [
    PersonalDataSource(
      .dues, follows: "dues.member_id",
      sql: """
        SELECT year, amount_cents AS amountCents, called_on AS day, due_on AS dueOn, exempt_reason AS text
        FROM dues WHERE member_id = \(member) ORDER BY year
        """),
    PersonalDataSource(
      .duesPayments,
      sql: """
        SELECT year, day, dues_payment.amount_cents AS amountCents, method, receipt_number AS receiptNumber
        FROM dues_payment JOIN dues ON dues.id = dues_id WHERE member_id = \(member) ORDER BY dues_payment.id
        """),
    PersonalDataSource(
      .duesReminders,
      sql: """
        SELECT year, day, channel FROM dues_reminder JOIN dues ON dues.id = dues_id WHERE member_id = \(member)
        ORDER BY dues_reminder.id
        """),
  ]

  /// What is held under the person's name or code, without a key to the person.
  private static let writings = [
    PersonalDataSource(
      .projectNotes,
      sql: """
        SELECT project.title AS project, day, text, author FROM project_note JOIN project ON project.id = project_id
        WHERE author IN (SELECT code FROM person WHERE id = :person
          UNION SELECT \(PartyColumns.personName("person")) FROM person WHERE id = :person)
        ORDER BY project_note.id
        """),
    PersonalDataSource(
      .journal,
      sql: """
        SELECT at, author, kind, summary FROM journal
        WHERE subject = (SELECT code FROM person WHERE id = :person)
          OR author IN (SELECT code FROM person WHERE id = :person
            UNION SELECT \(PartyColumns.personName("person")) FROM person WHERE id = :person)
        ORDER BY id
        """),
    PersonalDataSource(
      .erasures, follows: "erasure.person_id",
      sql: "SELECT day, certificate FROM erasure WHERE person_id = :person ORDER BY id"),
  ]
}
