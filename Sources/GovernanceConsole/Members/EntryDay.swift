import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let tellEntryDay = Command(
    "adhérent entrée", "Dit depuis quel jour un adhérent l'est, quand le registre ne le savait pas.", topic: .members,
    Field.member("adherent"),
    Field.day("jour", .past).asked("Depuis quel jour ?").meaning("le premier jour de l'adhésion"),
    Field.text("source", limit: 400).option().optional.meaning("le document qui le dit"),
    examples: ["adhérent entrée apei 1/2/2023 --source \"bulletin d'adhésion\""]
  ) { workspace, member, day, source in
    try workspace.act { try $0.tellEntryDay(of: member, day, source: source, today: workspace.today) }
    return .lines(
      "\(member.name) : adhérent depuis le \(day.frenchShort).",
      "Son collège, lui, n'est attesté qu'aux jours que le registre connaît ; pour dire depuis quand : "
        + "collège confirmer COLLÈGE \(member.code) --depuis \(day.frenchNumeric) --source \"…\"")
  }
}
