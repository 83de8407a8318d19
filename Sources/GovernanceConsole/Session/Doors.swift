import Governance
import GovernanceFrench

/// The first screen where there is no file yet: three doors.
struct Doors {
  let console: Console
  let show: (String) -> Void

  /// Answers whether there is a file to work on now.
  func open() -> Bool {
    let workspace = console.workspace
    guard workspace.path == nil else { return true }
    let files = workspace.environment.filesInDefaultFolder()
    if files.count == 1 { return true }
    do {
      return try files.isEmpty ? begin(workspace) : choose(files, workspace)
    } catch {
      show("\n")
      return false
    }
  }

  private func begin(_ workspace: Workspace) throws -> Bool {
    show("Bonjour. Aucun dossier sur ce poste.\n")
    show("  1 PTCE Hénin-Carvin (faits publics au 24 juin 2025)\n  2 Association vide     3 Ouvrir un fichier\n")
    switch try workspace.conversation.ask("Votre choix", suggestion: "1").first {
    case "1": return created("creer --modele henin-carvin")
    case "2": return created("creer --modele vide")
    case "3":
      let path = try workspace.conversation.ask("Quel fichier ?")
      workspace.use(FilePath(path, home: workspace.environment.variables["HOME"]).value)
      return true
    default: return try begin(workspace)
    }
  }

  private func created(_ line: String) -> Bool {
    let outcome = console.run(line: line)
    // The home screen follows at the prompt: of the answer only the first line is news.
    show(
      outcome.exitCode == 0
        ? (outcome.output.split(separator: "\n").first.map { $0 + "\n\n" } ?? "") : outcome.complaint)
    return outcome.exitCode == 0
  }

  private func choose(_ files: [String], _ workspace: Workspace) throws -> Bool {
    for (index, file) in files.enumerated() { show("  \(index + 1) \(file)\n") }
    while true {
      let answer = try workspace.conversation.ask("Quel dossier ?", suggestion: "1")
      if let number = Int(answer), files.indices.contains(number - 1) {
        workspace.use(files[number - 1])
        return true
      }
    }
  }
}
