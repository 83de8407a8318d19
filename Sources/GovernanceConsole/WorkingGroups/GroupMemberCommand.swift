import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  /// What is done with somebody in a group.
  private enum Change: Sendable { case join, leave }

  static let groupMember = Command(
    "groupe membre", "Ajoute un membre à un groupe de travail, ou l'en retire.", topic: .projects,
    Field.workingGroup("groupe"),
    Field.choice("quoi", [("ajouter", Change.join), ("retirer", .leave)]).asked("Ajouter ou retirer ?"),
    Field.text("membre").asked("Quelle organisation ou quelle personne ?"),
    Field.person("personne").option().optional.meaning("qui vient pour l'organisation"),
    Field.beginning("le", day: .dayOfEvent("le")).option().otherwise { Beginning($0.today) }
      .meaning("quel jour, ou depuis quel mois ou quelle année ; sinon aujourd'hui"),
    Field.text("source", limit: 400).option().optional.meaning("le document qui le dit"),
    examples: ["groupe membre alim ajouter apei --le 1/3/2026", "groupe membre alim retirer apei --le 1/9/2026"]
  ) { workspace, group, change, name, person, beginning, source in
    let day = beginning.span.firstKnownDay
    let party = try workspace.reading().groupParty(name.value)
    let who = person ?? party.person
    let shown = [party.organization?.name, who?.name].compactMap(\.self).joined(separator: ", ")
    switch change {
    case .join:
      try workspace.act {
        try $0.join(group, organization: party.organization, person: who, from: beginning, source: source)
      }
      var answer = Answer.lines("\(group.code.uppercased()) : \(shown), membre \(beginning.french).")
      let member = try workspace.reading().members(of: group, on: day).last?.member
      if party.organization == nil, member == nil {
        answer.add("Ni organisation ni adhérent : à inviter nommément, convoquer … --invite \"\(shown)\"")
      }
      if let organization = party.organization, let person {
        let others = try workspace.reading().sheet(of: person, on: day).represents.map(\.value)
        if !others.isEmpty, !others.contains(organization) {
          answer.add(
            "D'après le dossier, \(person.name) représente \(others.map(\.name).frenchList()), "
              + "et non \(organization.name).")
        }
      }
      if let remark = try workspace.belongingRemark(of: party.organization?.code ?? who?.code ?? "", on: day) {
        answer.add(remark)
      }
      return answer
    case .leave:
      guard let day = beginning.span.from else {
        throw Refusal.unfitValue(beginning.typed, expected: "le jour du départ")
      }
      let mended = try workspace.act { try $0.leave(group, organization: party.organization, person: who, on: day) }
      var answer = Answer.lines("\(group.code.uppercased()) : \(shown), parti le \(day.frenchShort).")
      if let mended {
        answer.add("Le registre l'y disait encore le \(mended.frenchShort), sans document : c'est corrigé.")
      }
      return answer
    }
  }
}
