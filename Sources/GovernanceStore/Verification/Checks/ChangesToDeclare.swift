import Governance
import GovernanceFrench
import GRDB

extension Check {
  /// Changes of officers that were not declared in time.
  static let changesToDeclare = Check(
    "declarations-en-retard", .error,
    rule: "Un changement dans l'administration se déclare au greffe des associations dans les trois mois.",
    source: "loi du 1er juillet 1901, art. 5",
    example: Example(
      "BUREAU : 1 changement non déclaré, le plus ancien du 1er septembre 2025.",
      next: "déclaration faite --le JOUR"),
    sql: "SELECT :today",
    findings: { row, db in
      // Which of them were declared is told by the journal, too; those of before the register are no duty.
      let today = try row.day(0)
      let late = try RegistryFilingDuty.fetch(db, on: today, countsEarlier: false).toDeclare.filter { $0.dueOn < today }
      var byBody: [String: [ChangesToDeclare]] = [:]
      for changes in late {
        for body in Set(changes.changes.filter { $0.isOfficer && $0.kind != .renews }.map(\.body)) {
          byBody[body, default: []].append(changes)
        }
      }
      return byBody.sorted { $0.key < $1.key }.compactMap { body, late in
        late.first.map { oldest in
          let count = late.count.of("changement non déclaré", "changements non déclarés")
          return Finding(
            body, "\(body.uppercased()) : \(count), le plus ancien du \(oldest.day.frenchShort).",
            next: oldest.answersFrench ?? "déclaration faite --le JOUR")
        }
      }
    })
}
