import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let partners = Command(
    "partenaires", "Liste les partenaires et financeurs, adhérents ou non.", topic: .members,
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("à cette date"),
    examples: ["partenaires"], isList: true
  ) { workspace, day in
    let file = try workspace.reading()
    let partners = try file.partners(on: day)
    // Who gives by an agreement funds the association, whether or not somebody entered it here.
    let funders = Set(partners.filter { $0.role == .funder }.map(\.organization))
    let byAgreement = try file.agreements().filter { $0.mayCover(day) && !funders.contains($0.funder) }
    var table = Table(
      [
        Table.Column(key: "code", title: "Code"), Table.Column(key: "name", title: "Nom"),
        Table.Column(key: "role", title: "Lien"), Table.Column(key: "since", title: "Depuis"),
      ],
      rows: partners.map {
        [
          .text($0.organization.code), .text($0.organization.name), .word($0.role.french, code: $0.role.rawValue),
          .text([$0.span.state(on: day).remark, $0.span.french].compactMap(\.self).joined(separator: ", ")),
        ]
      })
    table.emptyRemark =
      "Aucun partenaire ni financeur saisi. Pour en ajouter : partenaire ajouter \"DREETS\" --financeur"
    var answer = Answer(partners.isEmpty && !byAgreement.isEmpty ? [] : [.table(table)])
    for agreement in byAgreement {
      answer.add(
        "\(agreement.funder.name) finance par une convention (\(agreement.reference.code)). Pour l'inscrire ici : "
          + "partenaire ajouter \"\(agreement.funder.name)\" --financeur"
          + (agreement.from.map { " --depuis \($0.frenchNumeric)" } ?? ""))
    }
    return answer
  }

  static let addPartner = Command(
    "partenaire ajouter", "Inscrit un partenaire ou un financeur, qui n'a pas besoin d'être adhérent.", topic: .members,
    Field.text("nom").asked("Nom de l'organisation ?"),
    Field.flag("financeur", "il finance ; sinon, partenaire"),
    Field.beginning("depuis").option("depuis").otherwise { Beginning($0.today) }
      .meaning("depuis quand : un jour, un mois, une année ou « inconnu » ; sinon aujourd'hui"),
    Field.text("source", limit: 400).option().optional.meaning("le document qui le dit"),
    examples: ["partenaire ajouter \"DREETS\" --financeur"]
  ) { workspace, name, isFunder, beginning, source in
    let role: Partnership.Role = isFunder ? .funder : .partner
    let organization = try workspace.act { try $0.addPartner(name, role: role, since: beginning, source: source) }
    return .lines("Inscrit : \(organization.name), \(role.french) \(beginning.french).")
  }
}
