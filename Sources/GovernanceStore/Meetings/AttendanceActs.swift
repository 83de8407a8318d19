import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Records several parties as present, excused or absent; each is on the sheet once, the last word counts.
  ///
  /// A grantor who is there from the beginning takes the proxy back (domain brief, §15, case 4).
  ///
  /// - Returns: the proxies that lapsed, and what it changed of a meeting that was well under way.
  /// - Throws: ``MeetingRefusal/meetingAhead(code:day:)`` where somebody would be present at a meeting to come,
  ///   ``MeetingRefusal/arrivalTimeNeeded(name:)`` for somebody who left and comes back.
  public func recordAttendance(
    of attendees: [(attendee: Attendance.Attendee, person: Reference<Person>?)], as status: Attendance.Status,
    at meeting: Reference<Meeting>, today: Day
  ) throws(Refusal) -> (lapsed: [Proxy], late: LateAttendance?) {
    try act(.recordAttendance) { db in
      // An excuse may come before the meeting; a presence may not.
      let record =
        try status == .excused ? Self.meetingThatIsOpen(db, meeting) : Self.heldRecord(db, meeting, today)
      var lapsed: [Proxy] = []
      for (attendee, person) in attendees {
        let line = record.attendance.first { $0.attendee == attendee }
        if status == .present, let line, line.status == .present, !line.intervals.isEmpty {
          throw line.isInRoom(.latest, by: record.clock)
            ? Refusal.meeting(.alreadyInRoom(name: attendee.name))
            : Refusal.meeting(.arrivalTimeNeeded(name: attendee.name))
        }
        let sheet = AttendanceSheet(db: db, meeting: meeting)
        try sheet.put(attendee, person ?? line?.person, status)
        if status == .present, case .member(let member) = attendee, let proxy = record.standingProxy(of: member) {
          if try sheet.lapse(proxy, at: nil) { lapsed.append(proxy) }
        }
      }
      let names = attendees.map(\.attendee.name).joined(separator: ", ")
      let late = LateAttendance(attendees.map(\.attendee), as: status, in: record)
      return ((lapsed, late), meeting.code, "\(status.french(count: attendees.count)) : \(names)")
    }
  }

  /// Records that somebody came in, or came back, at that hour.
  ///
  /// - Returns: the proxy of somebody who had given one: it lapses, and counts for the votes before.
  /// - Throws: ``MeetingRefusal/alreadyInRoom(name:)``, ``MeetingRefusal/inRoomFromOpening(name:code:time:)``, ``MeetingRefusal/hourBefore(_:earlier:)``.
  public func recordArrival(
    of attendee: Attendance.Attendee, person: Reference<Person>?, at time: ClockTime, meeting: Reference<Meeting>,
    today: Day
  ) throws(Refusal) -> Proxy? {
    try act(.recordArrival) { db in
      let record = try Self.heldRecord(db, meeting, today)
      let line = record.attendance.first { $0.attendee == attendee }
      if let line, line.isInRoom(.latest, by: record.clock) {
        guard line.intervals.isEmpty, case .member(let member) = attendee else {
          throw Refusal.meeting(.alreadyInRoom(name: attendee.name))
        }
        throw Refusal.meeting(.inRoomFromOpening(name: member.name, code: member.code, time: time))
      }
      try Self.check(time, isWithin: record)
      if let left = line?.intervals.last?.leftAt, record.clock.minutes(at: time) < record.clock.minutes(at: left) {
        throw Refusal.meeting(.hourBefore(time, earlier: left))
      }
      if case .member(let member) = attendee, let given = record.standingProxy(of: member)?.givenAt,
        record.clock.minutes(at: time) < record.clock.minutes(at: given)
      {
        throw Refusal.meeting(.hourBefore(time, earlier: given))
      }
      let sheet = AttendanceSheet(db: db, meeting: meeting)
      if line?.status != .present { try sheet.put(attendee, person ?? line?.person, .present) }
      try sheet.addInterval(of: attendee, arrivedAt: time, leftAt: nil)
      var lapsed: Proxy?
      if case .member(let member) = attendee, let proxy = record.standingProxy(of: member) {
        // The opening and the votes already taken counted the proxy: it is kept, with the hour at which it ended.
        if try sheet.lapse(proxy, at: time) { lapsed = proxy }
      }
      return (lapsed, meeting.code, "arrivée \(time.french) : \(attendee.name)")
    }
  }

  /// Records that somebody left at that hour; the proxies that this party held count no more (§15, case 5).
  ///
  /// - Returns: those proxies.
  /// - Throws: ``MeetingRefusal/notInRoom(name:)``, ``MeetingRefusal/hourBefore(_:earlier:)``.
  public func recordDeparture(
    of attendee: Attendance.Attendee, at time: ClockTime, meeting: Reference<Meeting>, today: Day
  ) throws(Refusal) -> [Proxy] {
    try act(.recordDeparture) { db in
      let record = try Self.heldRecord(db, meeting, today)
      guard let line = record.attendance.first(where: { $0.attendee == attendee }),
        line.isInRoom(.latest, by: record.clock)
      else { throw Refusal.meeting(.notInRoom(name: attendee.name)) }
      try Self.check(time, isWithin: record)
      if let arrived = line.intervals.last?.arrivedAt,
        record.clock.minutes(at: time) < record.clock.minutes(at: arrived)
      {
        throw Refusal.meeting(.hourBefore(time, earlier: arrived))
      }
      let sheet = AttendanceSheet(db: db, meeting: meeting)
      if line.intervals.last?.leftAt == nil, !line.intervals.isEmpty {
        try sheet.endLastInterval(of: attendee, at: time)
      } else {
        try sheet.addInterval(of: attendee, arrivedAt: nil, leftAt: time)
      }
      let stranded = record.proxies.filter { proxy in
        attendee == .member(proxy.holder) && record.standingProxy(of: proxy.grantor) != nil
      }
      return (stranded, meeting.code, "départ \(time.french) : \(attendee.name)")
    }
  }

  /// - Throws: ``MeetingRefusal/hourBefore(_:earlier:)`` for an hour so long before the opening that it would be of the next day,
  ///   ``MeetingRefusal/hourAfterClosing(_:closed:)``.
  static func check(_ time: ClockTime, isWithin record: MeetingRecord) throws {
    let clock = record.clock
    if let opening = clock.opening, clock.minutes(at: time) > 0, !clock.canClose(at: time) {
      throw Refusal.meeting(.hourBefore(time, earlier: opening))
    }
    if let closed = record.closedAt, record.clock.minutes(at: time) > record.clock.minutes(at: closed) {
      throw Refusal.meeting(.hourAfterClosing(time, closed: closed))
    }
  }

  /// The record of a meeting whose attendance can still change: neither called off nor found without a quorum.
  ///
  /// - Throws: ``MeetingRefusal/meetingIs(_:code:)``.
  static func meetingThatIsOpen(_ db: Database, _ meeting: Reference<Meeting>) throws -> MeetingRecord {
    let record = try meetingThatStands(db, meeting)
    if record.meeting.status == .inquorate { throw Refusal.meeting(.meetingIs(.inquorate, code: meeting.code)) }
    return record
  }

  /// The record of a meeting that was not called off.
  ///
  /// - Throws: ``MeetingRefusal/meetingIs(_:code:)``.
  static func meetingThatStands(_ db: Database, _ meeting: Reference<Meeting>) throws -> MeetingRecord {
    let record = try MeetingRecord.fetch(db, meeting)
    if [.cancelled, .postponed].contains(record.meeting.status) {
      throw Refusal.meeting(.meetingIs(record.meeting.status, code: meeting.code))
    }
    return record
  }
}

extension MeetingRecord {
  /// The proxy that this adherent gave and that has not lapsed.
  func standingProxy(of grantor: Reference<Member>) -> Proxy? {
    proxies.standing(of: grantor)
  }
}
