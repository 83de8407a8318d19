import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let colleges = Command(
    "collèges", "Liste les collèges, leurs effectifs et ce qui reste à confirmer.", topic: .members,
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("à cette date"),
    examples: ["collèges", "collèges --au 24/06/2025"], isList: true
  ) { workspace, day in
    let listing = try workspace.reading().members(on: day)
    var table = Table(
      [
        Table.Column(key: "code", title: "Code"), Table.Column(key: "name", title: "Collège"),
        Table.Column(key: "members", title: "Inscrits", alignsRight: true),
        Table.Column(
          key: "notAttested", title: "Dont non attestés", alignsRight: true,
          isHidden: listing.entries.allSatisfy { $0.state == .holds }),
        Table.Column(key: "confirmed", title: "Confirmés", alignsRight: true),
        Table.Column(key: "probable", title: "Probables", alignsRight: true),
        Table.Column(key: "toConfirm", title: "À confirmer", alignsRight: true),
      ],
      rows: listing.colleges.map { college in
        let attested = college.entries.filter { $0.state == .holds }
        func count(_ certainty: Certainty) -> Cell { .number(attested.count { $0.certainty == certainty }) }
        return [
          .text(college.college.reference.code), .text(college.college.reference.name), .number(college.entries.count),
          .number(college.entries.count - attested.count),
          count(.confirmed), count(.probable), count(.toConfirm),
        ]
      })
    table.emptyRemark = "Aucun collège."
    var answer = Answer([.table(table)])
    if !listing.unplaced.isEmpty { answer.add("Sans collège renseigné : \(listing.unplaced.count)") }
    return answer
  }
}
