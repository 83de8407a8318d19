import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Mends since when an adherent is of a college, where that was entered wrongly; the college that it came from ends on the
  /// same day.
  ///
  /// - Parameter college: nil for the only one in which it stands.
  /// - Returns: the college, and since when it was noted.
  /// - Throws: ``MemberRefusal/noCollegeDay(name:code:college:collegeCode:)`` where nothing is noted,
  ///   ``MemberRefusal/collegeBeforeMembership(name:code:_:since:)``, ``MemberRefusal/notMember(name:on:)``,
  ///   ``Refusal/unfitValue(_:expected:)``, ``Refusal/valueUnchanged(_:)``, ``Refusal/endBeforeStart(_:start:)``.
  public func correctCollege(
    of member: Reference<Member>, _ college: Reference<College>?, to told: Beginning, reason: PlainText
  ) throws(Refusal) -> (college: Reference<College>, former: PartialDay) {
    try act(.correct) { db in
      let rows = try AssignmentRow.fetchAll(db, of: member)
      let row = try Self.assignment(rows, college, of: member, told)
      guard told.told != nil else {
        throw Refusal.unfitValue(
          told.typed, expected: "un jour, un mois ou une année ; pour revenir à ce qui était attesté : annuler")
      }
      guard let former = row.span.began else {
        throw Refusal.member(
          .noCollegeDay(
            name: member.name, code: member.code, college: row.college.name, collegeCode: row.college.code))
      }
      if former == told.told { throw Refusal.valueUnchanged(former.french) }
      let span = try row.span.corrected(to: told)
      try Self.checkBelongs(db, member, told)
      if let left = rows.first(where: { $0.id != row.id && $0.span.end != nil && $0.span.end == row.span.from }) {
        guard let day = told.span.from else {
          throw Refusal.unfitValue(told.typed, expected: "un jour, celui où il quitte le collège \(left.college.name)")
        }
        guard day > left.span.firstKnownDay else {
          throw Refusal.endBeforeStart(day, start: left.span.firstKnownDay)
        }
        try db.execute(
          sql: "UPDATE college_assignment SET until_day = ? WHERE id = ?", arguments: [day.iso, left.id])
      }
      try db.execute(
        sql: "UPDATE college_assignment SET from_day = ?, attested_on = ?, earliest_day = ? WHERE id = ?",
        arguments: [span.from?.iso, span.attestedOn?.iso, span.earliest?.iso, row.id])
      return (
        (row.college, former), member.code,
        "collège \(row.college.name) : \(former.french) → \(told.told?.french ?? "") ; motif : \(reason.value)"
      )
    }
  }

  /// The assignment that is meant: of that college the last one, else the only one that is not over.
  private static func assignment(
    _ rows: [AssignmentRow], _ college: Reference<College>?, of member: Reference<Member>, _ told: Beginning
  ) throws -> AssignmentRow {
    let sorted = rows.sorted { $0.span.firstKnownDay < $1.span.firstKnownDay }
    if let college {
      guard let last = sorted.last(where: { $0.college == college }) else {
        throw Refusal.member(.notInCollege(name: member.name, college: college.name, on: told.span.firstKnownDay))
      }
      return last
    }
    let open = sorted.filter { $0.span.until == nil }
    let meant = open.isEmpty ? sorted.suffix(1) : open[...]
    guard let only = meant.first else {
      throw Refusal.unfitValue(told.typed, expected: "un adhérent qui a un collège ; \(member.name) n'en a pas")
    }
    guard meant.count == 1 else {
      throw Refusal.unfitValue(
        told.typed,
        expected: "le collège, puis la date : \(meant.map { "\($0.college.code) \(told.typed)" }.frenchList(.or))")
    }
    return only
  }
}
