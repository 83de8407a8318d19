import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Seats, offices and leads held by an adherent that left.
  static let mandatesOfFormerMembers = Check(
    "mandats-de-sortants", .error,
    rule: "Qui n'est plus adhérent ne tient plus ni siège, ni fonction, ni groupe.",
    source: "statuts",
    example: Example(
      "CA : un mandat est tenu par Gamma, qui a quitté l'association.",
      next: "mandat finir gamma ca --motif fin --le JOUR"),
    sql: """
      SELECT \(PartyColumns.codeAndName), body.code FROM mandate JOIN body ON body.id = mandate.body_id
      JOIN member ON member.id = mandate.member_id \(PartyColumns.joins())
      WHERE \(held("mandate"))
        AND NOT EXISTS (SELECT 1 FROM membership WHERE member_id = member.id AND \(held("membership")))
        AND EXISTS (SELECT 1 FROM membership WHERE member_id = member.id AND \(over("membership")))
      """
  ) { row in
    Finding(
      row.text(0), "\(row.text(2).uppercased()) : un mandat est tenu par \(row.text(1)), qui a quitté l'association.",
      next: "mandat finir \(row.text(0)) \(row.text(2)) --motif fin --le JOUR")
  }
}
