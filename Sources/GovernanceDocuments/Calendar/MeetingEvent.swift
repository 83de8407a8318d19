import Governance
import GovernanceFrench

extension CalendarMeeting {
  /// The meeting as a calendar program shows it.
  ///
  /// - Parameters:
  ///   - association: what names the association for good.
  ///   - writtenAt: when the file is made.
  public func event(of association: String, writtenAt: UTCMoment) -> CalendarEvent {
    let meeting = record.meeting
    let agenda = record.agenda.map { "\($0.number). \($0.title)" }
    let remark = [meeting.standing == meeting.status.french ? nil : meeting.standing, meeting.statusReason]
      .compactMap { $0 }.map(\.capitalizedFirst)
    let lines = remark + (agenda.isEmpty ? [] : ["Ordre du jour :"] + agenda) + [meeting.reference.code]
    return CalendarEvent(
      uid: CalendarUID(association: association, meeting: identity), sequence: meeting.revision, status: status,
      summary: record.body.reference.name, day: meeting.day, startsAt: record.openedAt ?? meeting.startsAt,
      length: record.closedAt.map { .until($0) }, place: meeting.place, description: lines.joined(separator: "\n"),
      lastModified: changedAt.flatMap { UTCMoment(iso: $0) } ?? writtenAt)
  }

  private var status: CalendarEvent.Status {
    switch record.meeting.status {
    case .cancelled, .postponed: .cancelled
    case .held, .inquorate: .confirmed
    case .planned: isConvened ? .confirmed : .tentative
    }
  }
}
