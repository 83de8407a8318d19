import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let addSeats = Command(
    "siège ajouter", "Donne des sièges de plus à une instance.", topic: .bodies,
    Field.assembly("instance"),
    Field.number("combien").asked("Combien de sièges de plus ?"),
    Field.flag("oui", "même si l'instance en a alors plus du double"),
    Field.dayOfEvent("le").option().otherwise { $0.today }.meaning("depuis quel jour ; sinon aujourd'hui"),
    examples: ["siège ajouter ca 15"]
  ) { workspace, body, count, isSure, day in
    let total = try workspace.act { try $0.addSeats(count, to: body, from: day, mayDouble: isSure) }
    return .lines("\(body.name) : \(total.of("siège")) à partir du \(day.frenchShort).")
  }

  static let removeSeat = Command(
    "siège supprimer", "Supprime un siège vacant.", topic: .bodies,
    Field.assembly("instance"),
    Field.number("numero").asked("Quel siège ?"),
    Field.dayOfEvent("le").option().otherwise { $0.today }.meaning("à partir de quel jour ; sinon aujourd'hui"),
    examples: ["siège supprimer ca 15 --le 1/9/2026"]
  ) { workspace, body, number, day in
    let total = try workspace.act { try $0.removeSeat(number, from: body, on: day) }
    return .lines("\(body.name) : \(total.of("siège")) à partir du \(day.frenchShort).")
  }

  static let addOffice = Command(
    "fonction ajouter", "Crée une fonction, comme trésorier adjoint.", topic: .bodies,
    Field.text("nom", limit: 60).asked("Quelle fonction ?"),
    examples: ["fonction ajouter \"trésorier adjoint\""]
  ) { workspace, label in
    let office = try workspace.act { try $0.addOffice(label) }
    return .lines("Fonction : \(office.label). Ensuite : mandat nommer … --fonction \"\(office.label)\"")
  }

  static let addBody = Command(
    "instance ajouter", "Crée une instance ou un groupe de travail.", topic: .bodies,
    Field.text("nom").asked("Quel nom ?"),
    Field.choice("nature", BodyKind.allCases.map { ($0.french, $0) }).option().asked("De quelle nature ?")
      .meaning("comité, groupe de travail, bureau…"),
    Field.text("code", limit: 40).option().optional.meaning("le code qui la désigne ; sinon d'après le nom"),
    Field.choice("composition", Composition.allCases.map { ($0.french, $0) }).option().optional
      .meaning("qui y siège : tous les adhérents, sièges…"),
    Field.flag("avis", "elle donne des avis ; sinon elle vote des résolutions"),
    Field.dayOfEvent("le").option().otherwise { $0.today }.meaning("depuis quel jour ; sinon aujourd'hui"),
    examples: ["instance ajouter \"Comité d'éthique\" --code ethique --nature comité --composition sièges --avis"]
  ) { workspace, name, kind, code, composition, isAdvisory, day in
    let body = try workspace.act {
      try $0.addBody(
        name, code: code, kind: kind, isAdvisory: isAdvisory || kind == .workingGroup, composition: composition,
        from: day)
    }
    return .lines(
      "Créé : \(body.name) (\(kind.french)). Ensuite : \(kind == .workingGroup ? "groupe" : "instance") \(body.code)")
  }
}
