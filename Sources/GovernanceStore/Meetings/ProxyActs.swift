import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Records a power of attorney for one meeting, under the rules of its day; while they were not read, none is refused.
  ///
  /// - Parameter time: when it was given, where that was during the meeting, by somebody who leaves.
  /// - Throws: ``MeetingRefusal/hourBefore(_:earlier:)``, ``MeetingRefusal/hourAfterClosing(_:closed:)``,
  ///   ``ProxyRefusal/proxyToOneself(name:)``, ``VoteRefusal/noVotingRight(name:body:)``,
  ///   ``ProxyRefusal/grantorIsPresent(name:)``, ``ProxyRefusal/proxyAlreadyGiven(grantor:holder:)``,
  ///   ``ProxyRefusal/proxiesForbidden(rule:)``, ``ProxyRefusal/tooManyProxies(holder:count:rule:)`` or
  ///   ``ProxyRefusal/proxyAcrossColleges(grantor:holder:rule:)``.
  public func recordProxy(
    from grantor: Reference<Member>, to holder: Reference<Member>, at meeting: Reference<Meeting>,
    time: ClockTime? = nil
  ) throws(Refusal) {
    guard grantor.id != holder.id else { throw .proxy(.proxyToOneself(name: grantor.name)) }
    try act(.recordProxy, subject: meeting.code, summary: "\(grantor.name) à \(holder.name)") { db in
      let record = try Self.meetingThatIsOpen(db, meeting)
      let time = try Self.hour(time, ofProxyFrom: grantor, in: record)
      for party in [grantor, holder]
      where record.isCompositionKnown
        && !record.participants.contains(where: { $0.member == party && $0.capacity == .voting })
      {
        throw Refusal.vote(.noVotingRight(name: party.name, body: record.body.reference.name))
      }
      if record.attendance.contains(where: {
        $0.attendee == .member(grantor) && $0.isInRoom(.latest, by: record.clock)
      }) {
        throw Refusal.proxy(.grantorIsPresent(name: grantor.name))
      }
      // Who was there and left has taken the proxies along: that was told then.
      let wasThere = record.attendance.contains { $0.attendee == .member(grantor) && $0.status == .present }
      if !wasThere, let held = record.proxies.first(where: { $0.holder.id == grantor.id && $0.lapsedAt == nil }) {
        throw Refusal.proxy(.grantorHoldsProxy(grantor: grantor.name, of: held.grantor.name))
      }
      try Self.check(grantor, holder, against: record, db)
      try db.execute(
        sql: "INSERT INTO proxy (meeting_id, grantor_id, holder_id, given_at) VALUES (?, ?, ?, ?)",
        arguments: [meeting.id, grantor.id, holder.id, time?.iso])
    }
  }

  /// When it was given: where the grantor came and left again, an earlier proxy lapsed, and this one follows it.
  private static func hour(
    _ time: ClockTime?, ofProxyFrom grantor: Reference<Member>, in record: MeetingRecord
  ) throws -> ClockTime? {
    if let time { try Self.check(time, isWithin: record) }
    guard let lapsed = record.proxies.last(where: { $0.grantor.id == grantor.id })?.lapsedAt else { return time }
    let left = record.attendance.first { $0.attendee == .member(grantor) }?.intervals.last?.leftAt
    if let time, record.clock.minutes(at: time) < record.clock.minutes(at: left ?? lapsed) {
      throw Refusal.meeting(.hourBefore(time, earlier: left ?? lapsed))
    }
    return time ?? left
  }

  private static func check(
    _ grantor: Reference<Member>, _ holder: Reference<Member>, against record: MeetingRecord, _ db: Database
  ) throws {
    let applicable = record.bylaws.proxies
    let words = applicable.terms.flatMap { rule in applicable.standing.map { "\(rule.french) (\($0.french))" } } ?? ""
    switch record.proxies.obstacle(from: grantor, to: holder, under: applicable.terms) {
    case .given(let other): throw Refusal.proxy(.proxyAlreadyGiven(grantor: grantor.name, holder: other.name))
    case .holderGave(let other): throw Refusal.proxy(.holderGaveProxy(holder: holder.name, to: other.name))
    case .forbidden: throw Refusal.proxy(.proxiesForbidden(rule: words))
    case .cap(let held): throw Refusal.proxy(.tooManyProxies(holder: holder.name, count: held, rule: words))
    case nil: break
    }
    guard let rule = applicable.terms else { return }
    if rule.isWithinCollege {
      let theirs = try colleges(db, of: grantor, on: record.meeting.day)
      let other = try colleges(db, of: holder, on: record.meeting.day)
      // Where the record does not know a college, nothing is held against anybody.
      if !theirs.isEmpty, !other.isEmpty, theirs.isDisjoint(with: other) {
        throw Refusal.proxy(.proxyAcrossColleges(grantor: grantor.name, holder: holder.name, rule: words))
      }
    }
  }

  private static func colleges(_ db: Database, of member: Reference<Member>, on day: Day) throws -> Set<Int64> {
    try Set(
      Int64.fetchAll(
        db,
        sql: """
          SELECT college_id FROM college_assignment
          WHERE member_id = :member AND \(SpanColumns.assignments)
          """, arguments: ["member": member.id, "day": day.iso]))
  }
}
