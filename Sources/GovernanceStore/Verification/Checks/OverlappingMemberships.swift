import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Adherents that are entered twice for the same day.
  static let overlappingMemberships = Check(
    "adhesions-doubles", .error,
    rule: "Un adhérent n'est inscrit qu'une fois le même jour.",
    source: "bon sens : il serait compté deux fois",
    example: Example(
      "Alpha : deux adhésions se recouvrent.",
      next: "adhérent alpha"),
    sql: """
      SELECT \(PartyColumns.codeAndName) FROM membership first
      JOIN membership second ON second.member_id = first.member_id AND second.id > first.id
      JOIN member ON member.id = first.member_id \(PartyColumns.joins()) WHERE \(overlap("first", "second"))
      """
  ) { row in
    Finding(row.text(0), "\(row.text(1)) : deux adhésions se recouvrent.", next: "adhérent \(row.text(0))")
  }
}
