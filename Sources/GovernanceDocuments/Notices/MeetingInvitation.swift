import Governance
import GovernanceFrench

extension MeetingRecord {
  /// The meeting as a calendar program shows it.
  ///
  /// - Parameters:
  ///   - association: what names the association for good.
  ///   - sequence: how often what matters changed.
  ///   - moment: when the file is written.
  public func invitation(association: String, sequence: Int, at moment: UTCMoment) -> ICalendar {
    let isOff = [.cancelled, .postponed].contains(meeting.status)
    let items = agenda.map { "\($0.number). \($0.title) (\($0.purpose.french))" }
    let event = CalendarEvent(
      uid: CalendarUID(association: association, meeting: String(meeting.reference.id)), sequence: sequence,
      status: isOff ? .cancelled : .confirmed, summary: body.reference.name, day: meeting.day,
      startsAt: meeting.startsAt, place: meeting.place,
      description: items.isEmpty ? nil : items.joined(separator: "\n"), lastModified: moment)
    return ICalendar(isOff ? .cancel : .publish, events: [event], writtenAt: moment)
  }
}
