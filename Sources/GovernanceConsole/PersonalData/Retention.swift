import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let agreeToKeepContact = Command(
    "rgpd accord", "Note qu'une personne qui n'a plus de rôle accepte que ses coordonnées soient gardées.",
    topic: .personalData,
    Field.person("personne"),
    Field.day("le", .past).option().asked(
      "Quel jour a-t-elle donné son accord ?", suggesting: { $0.today.frenchNumeric }
    )
    .meaning("le jour de l'accord"),
    examples: ["rgpd accord taupin --le 12/01/2026"]
  ) { workspace, person, day in
    guard day <= workspace.today else { throw Refusal.dayAhead(day) }
    try workspace.act { try $0.agreeToKeepContact(of: person, on: day) }
    return .lines("Noté : \(person.name) accepte, le \(day.frenchShort), que ses coordonnées soient gardées.")
  }

  static let retention = Command(
    "rgpd échéances", "Dit de qui les coordonnées sont gardées sans rôle ni accord.", topic: .personalData,
    Field.day("au", .coming).option().otherwise { $0.today }.meaning("à cette date"),
    examples: ["rgpd échéances"], isList: true
  ) { workspace, day in
    let people = try workspace.reading().contactsPastRetention(on: day)
    var table = Table(
      [
        Table.Column(key: "person", title: "Personne"), Table.Column(key: "code", title: "Code", isHidden: true),
        Table.Column(key: "since", title: "Sans rôle depuis le"), Table.Column(key: "next", title: "Ensuite"),
      ],
      rows: people.map {
        [
          .text($0.person.name), .text($0.person.code),
          $0.since.map { .day($0) } ?? .text($0.hadRole ? "date inconnue" : "jamais eu de rôle"),
          .text("rgpd effacer \($0.person.code)"),
        ]
      })
    table.emptyRemark = "Aucune coordonnée n'est gardée au-delà de sa durée."
    return Answer([.table(table)])
  }
}
