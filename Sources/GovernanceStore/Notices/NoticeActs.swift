import Governance
import GovernanceFrench
import GRDB

/// What somebody says of a notice that was sent.
public struct NoticeReport: Sendable {
  /// The day on which it left.
  public var sentOn: Day
  /// How.
  public var channel: PlainText
  /// Why it left later than the statutes ask.
  public var shortNoticeReason: PlainText?
  /// Those of the addressees who were told; nil for all of them.
  public var recipients: [Attendance.Attendee]?
  /// The guests of that meeting who were told.
  public var guests: [Guest]

  /// A report.
  public init(
    sentOn: Day, channel: PlainText, shortNoticeReason: PlainText? = nil, recipients: [Attendance.Attendee]? = nil,
    guests: [Guest] = []
  ) {
    self.sentOn = sentOn
    self.channel = channel
    self.shortNoticeReason = shortNoticeReason
    self.recipients = recipients
    self.guests = guests
  }
}

extension AssociationFile {
  /// Records that a notice was sent: what it told, and who was told, as the record has them at this moment.
  ///
  /// Its kind follows from what was sent before: the first, one that mends it, or, for a meeting that was called off or
  /// moved, one that says so.
  ///
  /// - Throws: ``NoticeRefusal/noticeTooShort(code:days:rule:next:)`` for a delay that breaks the statutes and has no reason,
  ///   ``NoticeRefusal/noticeAfterMeeting(_:code:meeting:)``, ``NoticeRefusal/noticeTooEarly(_:code:meeting:)``,
  ///   ``NoticeRefusal/noticeBeforeLast(_:last:)``, ``Refusal/dayAhead(_:)``,
  ///   ``NoticeRefusal/nothingToNotify(code:sentOn:)``, ``NoticeRefusal/nobodyToConvene(code:)`` or
  ///   ``NoticeRefusal/notToConvene(name:code:)``.
  public func recordNotice(
    _ report: NoticeReport, of meeting: Reference<Meeting>, today: Day
  ) throws(Refusal) -> Notice {
    guard report.sentOn <= today else { throw .dayAhead(report.sentOn) }
    return try act(.recordNotice) { db in
      let record = try MeetingRecord.fetch(db, meeting)
      let kind = record.nextNoticeKind
      let recipients = try Self.recipients(db, report, record)
      try Self.check(report, kind, recipients, against: record)
      let isLate = kind != .cancellation && record.noticePlan.isShort(sentOn: report.sentOn)
      let notice = Notice(
        meeting: meeting, kind: kind, sentOn: report.sentOn, channel: report.channel.value,
        content: record.noticeContent, shortNoticeReason: isLate ? report.shortNoticeReason?.value : nil,
        recipients: recipients)
      try Self.insert(db, notice)
      let count = Set(recipients.map(\.attendee)).count
      let summary = "\(kind.french) \(notice.modeAndDate), \(count.of("destinataire"))"
      return (notice, meeting.code, summary)
    }
  }

  private static func recipients(
    _ db: Database, _ report: NoticeReport, _ record: MeetingRecord
  ) throws -> [NoticeRecipient] {
    let all = try Addressee.fetchAll(db, of: record, guests: report.guests)
    for wanted in report.recipients ?? [] where !all.contains(where: { $0.attendee == wanted }) {
      throw Refusal.notice(.notToConvene(name: wanted.name, code: record.meeting.reference.code))
    }
    let told = all.filter { addressee in
      addressee.capacity == .guest || (report.recipients?.contains(addressee.attendee) ?? true)
    }
    guard !told.isEmpty else { throw Refusal.notice(.nobodyToConvene(code: record.meeting.reference.code)) }
    return told.flatMap(\.recipients)
  }

  private static func check(
    _ report: NoticeReport, _ kind: Notice.Kind, _ recipients: [NoticeRecipient], against record: MeetingRecord
  ) throws {
    let code = record.meeting.reference.code
    if let last = record.notices.last, report.sentOn < last.sentOn {
      throw Refusal.notice(.noticeBeforeLast(report.sentOn, last: last.sentOn))
    }
    // Where nothing changed since, it has to reach somebody whom the notices before did not reach.
    if let last = record.ownNotices.last, last.kind == kind, kind == .cancellation || !record.needsCorrectiveNotice {
      let sameWave = record.ownNotices.filter { $0.kind == kind && $0.content == last.content }
      let told = Set(sameWave.flatMap(\.recipients))
      if told.isSuperset(of: recipients) { throw Refusal.notice(.nothingToNotify(code: code, sentOn: last.sentOn)) }
    }
    guard kind != .cancellation else { return }
    guard report.sentOn <= record.meeting.day else {
      throw Refusal.notice(.noticeAfterMeeting(report.sentOn, code: code, meeting: record.meeting.day))
    }
    // "1/6" said in March means last year's, and nobody convenes so early.
    guard record.meeting.day.days(since: report.sentOn) < 300 else {
      throw Refusal.notice(.noticeTooEarly(report.sentOn, code: code, meeting: record.meeting.day))
    }
    let plan = record.noticePlan
    if plan.isBinding, plan.isShort(sentOn: report.sentOn), report.shortNoticeReason == nil {
      let standing = plan.rule.standing.map { " (\($0.french))" } ?? ""
      throw Refusal.notice(
        .noticeTooShort(
          code: code, days: plan.counted.daysCounted(from: report.sentOn, to: plan.meeting),
          rule: plan.counted.french + standing,
          next: plan.firstMeetingDay(sentOn: report.sentOn)))
    }
  }

  private static func insert(_ db: Database, _ notice: Notice) throws {
    let content = notice.content
    try db.execute(
      sql: """
        INSERT INTO notice (meeting_id, kind, sent_on, channel, meeting_day, starts_at, place, agenda,
          short_notice_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        notice.meeting.id, notice.kind.rawValue, notice.sentOn.iso, notice.channel, content.day.iso,
        content.startsAt?.iso, content.place, try NoticedItem.json(of: content.agenda), notice.shortNoticeReason,
      ])
    let key = db.lastInsertedRowID
    for recipient in notice.recipients {
      var keys: (member: Int64?, organization: Int64?, guest: String?)
      switch recipient.attendee {
      case .member(let member): keys = (member.id, nil, nil)
      case .organization(let organization): keys = (nil, organization.id, nil)
      case .guest(let name): keys = (nil, nil, name)
      }
      try db.execute(
        sql: """
          INSERT INTO notice_recipient (notice_id, member_id, organization_id, guest_name, person_id, capacity)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          key, keys.member, keys.organization, keys.guest, recipient.person?.id, recipient.capacity.rawValue,
        ])
    }
  }
}
