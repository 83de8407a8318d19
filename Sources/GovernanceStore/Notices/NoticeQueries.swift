import Foundation
import Governance
import GRDB

extension Notice {
  /// The notices of a meeting and of those that it was moved from, in the order in which they left.
  static func fetchAll(_ db: Database, of meeting: Meeting) throws -> [Notice] {
    var chain = [meeting.reference]
    var link = meeting.follows
    // A meeting without quorum was held as announced: its notice says nothing of the second one.
    while let earlier = link, earlier.reason == .postponement, !chain.contains(earlier.meeting) {
      chain.append(earlier.meeting)
      link = try follows(db, earlier.meeting)
    }
    return try chain.reversed().flatMap { try own(db, of: $0) }
  }

  private static func follows(_ db: Database, _ meeting: Reference<Meeting>) throws -> Meeting.Link? {
    let row = try db.row(
      """
      SELECT earlier.id, earlier.code, earlier.code, meeting.follows_as, earlier.day FROM meeting
      JOIN meeting earlier ON earlier.id = meeting.follows_id WHERE meeting.id = ?
      """, [meeting.id])
    return try row.map { Meeting.Link(meeting: $0.reference(0), day: try $0.day(4), reason: try $0.word(3)) }
  }

  private static func own(_ db: Database, of meeting: Reference<Meeting>) throws -> [Notice] {
    let rows = try db.rows(
      """
      SELECT id, kind, sent_on, channel, meeting_day, starts_at, place, agenda, short_notice_reason
      FROM notice WHERE meeting_id = ? ORDER BY sent_on, id
      """, [meeting.id])
    if rows.isEmpty { return [] }
    let recipients = try NoticeRecipient.fetchAll(db, of: meeting)
    return try rows.map { row in
      Notice(
        meeting: meeting, kind: try row.word(1), sentOn: try row.day(2), channel: row[3],
        content: NoticeContent(
          day: try row.day(4), startsAt: row.time(5), place: row[6], agenda: try NoticedItem.items(json: row[7])),
        shortNoticeReason: row[8], recipients: recipients[row[0]] ?? [])
    }
  }
}

extension NoticeRecipient {
  /// Who was told of a meeting, by the key of the notice.
  static func fetchAll(_ db: Database, of meeting: Reference<Meeting>) throws -> [Int64: [NoticeRecipient]] {
    try db.rows(
      """
      SELECT member.id, \(PartyColumns.codeAndName(on: "notice.sent_on")), guest_org.id, guest_org.code,
        \(PartyColumns.organizationNameOnDay("guest_org", day: "notice.sent_on")), guest_name, person.id, person.code, \(PartyColumns.personName("person")), capacity, notice_id
      FROM notice_recipient JOIN notice ON notice.id = notice_recipient.notice_id
      LEFT JOIN member ON member.id = notice_recipient.member_id \(PartyColumns.joins())
      LEFT JOIN organization guest_org ON guest_org.id = notice_recipient.organization_id
      LEFT JOIN person ON person.id = notice_recipient.person_id
      WHERE notice.meeting_id = ? ORDER BY notice_recipient.id
      """, [meeting.id]
    ).reduce(into: [:]) { recipients, row in
      let attendee: Attendance.Attendee =
        if let member: Reference<Member> = row.optionalReference(0) {
          .member(member)
        } else if let organization: Reference<Organization> = row.optionalReference(3) {
          .organization(organization)
        } else {
          .guest(row[6])
        }
      recipients[row[11], default: []].append(
        NoticeRecipient(attendee: attendee, person: row.optionalReference(7), capacity: try row.word(10)))
    }
  }
}

/// An item of an agenda as a notice keeps it.
struct NoticedItem: Codable {
  let number: Int
  let title: String
  let purpose: String
  let about: String?

  /// The agenda as the file keeps it.
  static func json(of agenda: [AgendaItem]) throws -> String {
    let items = agenda.map {
      NoticedItem(number: $0.number, title: $0.title, purpose: $0.purpose.rawValue, about: $0.about)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(items), as: UTF8.self)
  }

  /// The agenda that a notice told.
  ///
  /// - Throws: ``FileRefusal/damagedFile(path:)``.
  static func items(json: String) throws -> [AgendaItem] {
    guard let items = try? JSONDecoder().decode([NoticedItem].self, from: Data(json.utf8)) else {
      throw Refusal.file(.damagedFile(path: ""))
    }
    return try items.map { item in
      guard let purpose = AgendaItem.Purpose(rawValue: item.purpose) else { throw Refusal.file(.damagedFile(path: "")) }
      return AgendaItem(number: item.number, title: item.title, purpose: purpose, about: item.about)
    }
  }
}
