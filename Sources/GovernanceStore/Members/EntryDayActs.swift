import Governance
import GovernanceFrench
import GRDB

extension AssociationFile {
  /// Tells since when an adherent is one, where the record had only seen it.
  ///
  /// - Throws: ``MemberRefusal/notMember(name:on:)`` for one that left; ``Refusal/unfitValue(_:expected:)`` where the day
  ///   is known already, or comes after the one on which the adherent was seen.
  public func tellEntryDay(
    of member: Reference<Member>, _ day: Day, source: PlainText?, today: Day
  ) throws(Refusal) {
    try act(.tellEntryDay) { db in
      guard let membership = try Self.membershipSpans(db, of: member).last, membership.span.until == nil else {
        throw Refusal.member(.notMember(name: member.name, on: today))
      }
      try membership.span.checkBeginning(day)
      let sourceID = try Self.source(db, source)
      try db.execute(
        sql: """
          UPDATE membership SET from_day = ?, source_id = coalesce(?, source_id),
            certainty = iif(? IS NULL, certainty, ?) WHERE id = ?
          """, arguments: [day.iso, sourceID, sourceID, Certainty.confirmed.rawValue, membership.id])
      let words = ["adhérent depuis le \(day.frenchShort)", source.map { "source : \($0.value)" }].compactMap(\.self)
      return ((), member.code, words.joined(separator: " ; "))
    }
  }
}
