import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Moves an adherent to a college from a day on; earlier days keep the former one.
  ///
  /// - Parameter left: the college that it leaves; nil for the only one in which it stands, if any.
  /// - Returns: the college that it left; nil where it stood in none.
  /// - Throws: ``Refusal/member(_:)``: ``MemberRefusal/notMember(name:on:)``, ``MemberRefusal/sameCollege(name:college:others:)``,
  ///   ``MemberRefusal/severalColleges(name:code:colleges:)``, ``MemberRefusal/notInCollege(name:college:on:)``,
  ///   ``MemberRefusal/laterFact(name:code:from:)`` or ``MemberRefusal/seenLater(name:on:seen:)``.
  public func changeCollege(
    of member: Reference<Member>, from left: Reference<College>? = nil, to college: Reference<College>, on day: Day,
    source: PlainText?
  ) throws(Refusal) -> Reference<College>? {
    try act(.changeCollege) { db in
      let memberships = try Self.membershipSpans(db, of: member).map(\.span)
      guard let membership = memberships.first(where: { [.holds, .notAttested].contains($0.state(on: day)) }) else {
        throw Refusal.member(.notMember(name: member.name, on: day))
      }
      let assignments = try AssignmentRow.fetchAll(db, of: member)
      if let later = assignments.compactMap(\.span.from).first(where: { $0 > day }) {
        throw Refusal.member(.laterFact(name: member.name, code: member.code, from: later))
      }
      let held = assignments.filter { [.holds, .notAttested].contains($0.span.state(on: day)) }
      let leaving = try Self.assignmentToLeave(held, left, for: college, member, on: day)
      if let leaving {
        try db.end("college_assignment", leaving.id, leaving.span, on: day, of: member.name)
      }
      let sourceID = try Self.source(db, source)
      if !held.contains(where: { $0.college == college }) {
        try db.execute(
          sql: """
            INSERT INTO college_assignment (member_id, college_id, from_day, until_day, ended_on_unknown_day, source_id,
              certainty)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            member.id, college.id, day.iso, membership.until?.iso, membership.endedOnUnknownDay ? 1 : 0, sourceID,
            (sourceID == nil ? Certainty.toConfirm : .confirmed).rawValue,
          ])
      }
      let paper = source.map { " ; \($0.value)" } ?? ""
      let summary =
        "\(member.name) : \(leaving.map { $0.college.name } ?? Gap.notStated) → \(college.name), "
        + "à compter du \(day.frenchShort)\(paper)"
      return (leaving?.college, member.code, summary)
    }
  }

  /// The votes counted by college from that day on in which that adherent had a voice: what they tell of colleges rests on
  /// where it stood.
  public func votesByCollege(of member: Reference<Member>, since day: Day) throws(Refusal) -> [Resolution] {
    try read { db in
      try db.rows(
        """
        SELECT DISTINCT meeting.id, meeting.code, meeting.code FROM meeting
        JOIN resolution ON resolution.meeting_id = meeting.id JOIN college_tally ON college_tally.resolution_id = resolution.id
        WHERE meeting.day >= ? ORDER BY meeting.day
        """, [day.iso]
      ).flatMap { row -> [Resolution] in
        let record = try MeetingRecord.fetch(db, row.reference(0))
        return record.resolutions.filter { resolution in
          let roll = record.roll(at: resolution.takenAt.map { .at($0) } ?? .ever)
          return !resolution.collegeTallies.isEmpty
            && roll.entries.contains { $0.isVoting && $0.participant.member == member }
        }
      }
    }
  }

  private static func assignmentToLeave(
    _ held: [AssignmentRow], _ left: Reference<College>?, for college: Reference<College>, _ member: Reference<Member>,
    on day: Day
  ) throws -> AssignmentRow? {
    let others = held.filter { $0.college != college }
    if let left {
      guard left != college else {
        throw Refusal.member(.sameCollege(name: member.name, college: college.name, others: []))
      }
      guard let leaving = others.first(where: { $0.college == left }) else {
        throw Refusal.member(.notInCollege(name: member.name, college: left.name, on: day))
      }
      return leaving
    }
    if others.count < held.count {
      throw Refusal.member(.sameCollege(name: member.name, college: college.name, others: others.map(\.college.name)))
    }
    if others.count > 1 {
      throw Refusal.member(
        .severalColleges(name: member.name, code: member.code, colleges: others.map(\.college.name)))
    }
    return others.first
  }

  /// Lifts the doubt of assignments to a college: those of that day that are named, or all.
  ///
  /// - Parameters:
  ///   - source: the document that says so; it takes the place of the one that left the doubt.
  ///   - since: since when they are of the college, where the record does not know it.
  /// - Throws: ``MemberRefusal/notInCollege(name:college:on:)``, ``MemberRefusal/nothingInDoubt(college:on:)``; for a first
  ///   day, ``Refusal/unfitValue(_:expected:)``, ``MemberRefusal/collegeBeforeMembership(name:code:_:since:)`` or
  ///   ``MemberRefusal/notMember(name:on:)``.
  public func confirm(
    _ college: Reference<College>, of members: [Reference<Member>], source: PlainText, since: Beginning? = nil,
    on day: Day
  ) throws(Refusal) -> CollegeConfirmation {
    try act(.confirmCollege) { db in
      let held = try AssignmentRow.fetchAll(db, in: college, on: day)
      for member in members where !held.contains(where: { $0.member == member }) {
        throw Refusal.member(.notInCollege(name: member.name, college: college.name, on: day))
      }
      let named = members.isEmpty ? held : held.filter { members.contains($0.member) }
      let doubtful = named.filter { $0.certainty != .confirmed || since != nil && $0.span.from == nil }
      guard !doubtful.isEmpty else { throw Refusal.member(.nothingInDoubt(college: college.name, on: day)) }
      let sourceID = try Self.source(db, source)
      for row in doubtful {
        var span = row.span
        if let since, row.span.from == nil {
          span = try row.span.beginning(since)
          try Self.checkBelongs(db, row.member, since)
        }
        // The words and the remark are those of the source that left the doubt.
        try db.execute(
          sql: """
            UPDATE college_assignment SET certainty = 'confirmed', source_id = ?, verbatim = NULL, note = NULL,
              from_day = ?, attested_on = ?, earliest_day = ? WHERE id = ?
            """, arguments: [sourceID, span.from?.iso, span.attestedOn?.iso, span.earliest?.iso, row.id])
      }
      let before = Set(doubtful.map { $0.remark }).sorted().joined(separator: ", ")
      let summary =
        "\(college.name) : \(doubtful.map(\.member.code).joined(separator: ", ")) ; source : \(source.value) ; "
        + "auparavant : \(before)"
      return (
        CollegeConfirmation(
          confirmed: doubtful.map(\.member),
          alreadySure: named.filter { row in !doubtful.contains { $0.id == row.id } }.map(\.member),
          stillInDoubt: try Self.doubts(db, on: day)),
        doubtful.count == 1 ? doubtful[0].member.code : college.code, summary
      )
    }
  }

  /// - Throws: ``MemberRefusal/collegeBeforeMembership(name:code:_:since:)`` where the membership began later than that,
  ///   ``MemberRefusal/notMember(name:on:)`` where there was none.
  static func checkBelongs(_ db: Database, _ member: Reference<Member>, _ beginning: Beginning) throws {
    let first = beginning.span.firstKnownDay
    let spans = try membershipSpans(db, of: member).map(\.span)
    if spans.contains(where: { $0.mayHold(on: first) }) { return }
    guard let since = spans.first(where: { ($0.from ?? $0.earliest ?? first) > first })?.began else {
      throw Refusal.member(.notMember(name: member.name, on: first))
    }
    throw Refusal.member(.collegeBeforeMembership(name: member.name, code: member.code, beginning, since: since))
  }

  /// Takes back the assertion that an adherent is of a college, because it was never true. The journal keeps it; no list
  /// shows it on any day.
  ///
  /// - Returns: what was withdrawn, and where the adherent stands without it.
  /// - Throws: ``MemberRefusal/notInCollege(name:college:on:)``.
  public func deny(
    _ college: Reference<College>, of member: Reference<Member>, source: PlainText, on day: Day
  ) throws(Refusal) -> CollegeDenial {
    try act(.denyCollege) { db in
      guard let row = try AssignmentRow.fetchAll(db, in: college, on: day).first(where: { $0.member == member }) else {
        throw Refusal.member(.notInCollege(name: member.name, college: college.name, on: day))
      }
      // A source that nothing else names stays: it is a document that the association has.
      _ = try Self.source(db, source)
      try db.execute(sql: "DELETE FROM college_assignment WHERE id = ?", arguments: [row.id])
      let remaining = try AssignmentRow.fetchAll(db, of: member).map { (college: $0.college, span: $0.span) }
      return (
        CollegeDenial(withdrawn: row.span, remaining: remaining), member.code,
        "\(college.name), \(row.span.french), \(row.remark) : jamais vrai ; source : \(source.value)"
      )
    }
  }

  /// How many assignments are in doubt on that day, by college.
  private static func doubts(_ db: Database, on day: Day) throws -> [(college: Reference<College>, count: Int)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT college.id, college.code, college.name, count(*) FROM college_assignment
        JOIN college ON college.id = college_assignment.college_id
        WHERE college_assignment.certainty <> 'confirmed' AND \(SpanColumns.assignments)
        GROUP BY college.id ORDER BY college.rank
        """, arguments: ["day": day.iso]
    ).map { ($0.reference(0), $0[3]) }
  }
}
