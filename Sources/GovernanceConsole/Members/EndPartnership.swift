import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let endPartnership = Command(
    "partenaire finir", "Note qu'une organisation n'est plus partenaire ou financeur.", topic: .members,
    Field.organization("organisation"),
    Field.dayOfEvent("le").option().asked("À partir de quel jour ?", suggesting: { $0.today.frenchNumeric })
      .meaning("premier jour où elle ne l'est plus"),
    Field.choice("lien", Partnership.Role.allCases.map { ($0.french, $0) }).option().optional
      .meaning("partenaire ou financeur ; sinon les deux"),
    examples: ["partenaire finir dreets --le 1/9/2026"]
  ) { workspace, organization, day, role in
    let roles = try workspace.act { try $0.endPartnership(of: organization, role: role, on: day) }
    return .lines(
      "\(organization.name) n'est plus \(roles.map(\.french).frenchList()) à partir du \(day.frenchShort).",
      "Pour une réunion d'avant ce jour, elle reste convoquée comme avant.")
  }
}
