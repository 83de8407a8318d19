import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let linkProject = Command(
    "projet lier", "Lie un projet à une réunion, à un texte voté ou à une action qui en parle.", topic: .projects,
    Field.project("projet"),
    Field.linkTarget("ref"),
    examples: [
      "projet lier friperie CA-2026-01", "projet lier friperie CA-2026-01/02", "projet lier friperie CA-2026-01-A1",
    ]
  ) { workspace, project, target in
    try workspace.act { try $0.link(project, to: target) }
    return .lines("\(project.name) : lié à \(target.code).")
  }

  static let unlinkProject = Command(
    "projet délier", "Retire un lien mis par erreur entre un projet et une réunion, un texte ou une action.",
    topic: .projects,
    Field.project("projet"),
    Field.linkTarget("ref"),
    examples: ["projet délier friperie CA-2026-01"]
  ) { workspace, project, target in
    try workspace.act { try $0.unlink(project, from: target) }
    return .lines("\(project.name) : plus lié à \(target.code).")
  }

  static let attachPaper = Command(
    "projet pièce", "Joint un document à un projet : son chemin et son empreinte ; il reste où il est.",
    topic: .projects,
    Field.project("projet"),
    Field.path("fichier"),
    Field.text("titre").asked("Quel titre ?"),
    examples: ["projet pièce friperie devis.pdf \"Devis des travaux\""]
  ) { workspace, project, path, title in
    let paper = try workspace.act {
      try $0.attach(path.value, titled: title, to: project, on: workspace.today)
    }
    return .lines("\(project.name) : \(title.value) (\(paper.path)).", "SHA-256 : \(paper.sha256)")
  }
}
