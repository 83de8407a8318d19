import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let renameMember = Command(
    "adhérent renommer", "Note qu'une organisation change de nom ; les listes d'avant gardent l'ancien.",
    topic: .members,
    Field.organization("organisation"),
    Field.text("nom").asked("Quel est son nouveau nom ?"),
    Field.day("le", .past).option().asked("À compter de quel jour ?").meaning("le premier jour du nouveau nom"),
    Field.text("source", limit: 400).option().optional.meaning("le document qui le dit"),
    examples: ["adhérent renommer apei \"APEI du Bassin minier\" --le 1/9/2026"]
  ) { workspace, organization, name, day, source in
    let former = try workspace.act { try $0.rename(organization, to: name, from: day, source: source) }
    var answer = Answer.lines(
      "\(former) s'appelle \(name.value) à compter du \(day.french).",
      "Avant ce jour, les listes disent \(former) ; les deux noms la trouvent. Son code reste \(organization.code).")
    answer.addAnnouncement(of: day, today: workspace.today)
    answer.add("Si l'ancien nom était une erreur : annuler, puis corriger \(organization.code) nom …")
    return answer
  }
}
