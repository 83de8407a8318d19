import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Co-optations that an assembly could have ratified and did not, since they were given, however often renewed.
  static let cooptationsToRatify = Check(
    "cooptations-a-ratifier", .warning,
    rule: "Une cooptation est provisoire : l'assemblée générale qui suit la ratifie ou non.",
    source: "statuts, usage",
    example: Example(
      "CA : cooptation non ratifiée, Bêta ; une assemblée s'est tenue depuis.",
      next: "mandat ratifier beta ca --siege 1 --le JOUR"),
    sql: """
      SELECT \(PartyColumns.codeAndName), body.code, holder.code, \(PartyColumns.personName("holder")),
        coalesce(' --siege ' || seat.number, '')
      FROM mandate JOIN body ON body.id = mandate.body_id
      LEFT JOIN seat ON seat.id = mandate.seat_id
      LEFT JOIN member ON member.id = mandate.member_id \(PartyColumns.joins())
      LEFT JOIN person holder ON holder.id = mandate.person_id
      WHERE given_by = 'cooptation' AND ratified_on IS NULL AND \(held("mandate")) AND EXISTS (
        SELECT 1 FROM meeting JOIN body assembly ON assembly.id = meeting.body_id
        WHERE assembly.kind = 'generalAssembly' AND meeting.status = 'held' AND meeting.day > (
          WITH RECURSIVE given(former, day) AS (
            SELECT mandate.replaces_id, coalesce(mandate.from_day, mandate.attested_on)
            UNION SELECT former.replaces_id, coalesce(former.from_day, former.attested_on)
            FROM mandate former JOIN given ON former.id = given.former WHERE former.given_by = 'cooptation')
          SELECT min(day) FROM given))
      """
  ) { row in
    let (code, name) = row.text(0).isEmpty ? (row.text(3), row.text(4)) : (row.text(0), row.text(1))
    return Finding(
      code, "\(row.text(2).uppercased()) : cooptation non ratifiée, \(name) ; une assemblée s'est tenue depuis.",
      next: "mandat ratifier \(code) \(row.text(2))\(row.text(5)) --le JOUR")
  }
}
