import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let copyTemplates = Command(
    "modèles", "Écrit les modèles de page du programme dans un dossier, pour en faire les vôtres.", topic: .report,
    Field.path("dossier").asked("Dans quel dossier ?").meaning("un dossier nouveau ou vide"),
    examples: ["modèles modeles", "modèles ~/Documents/PTCE/modeles"]
  ) { workspace, folder in
    let draft = try FolderDraft(of: folder.value)
    defer { draft.discard() }
    for file in DocumentTemplates.files { try draft.write(file.text, as: file.name) }
    try draft.place()
    var answer = Answer.lines("Modèles écrits :")
    for file in DocumentTemplates.files { answer.add("  → \(folder.value)/\(file.name)") }
    answer.add("Un dossier « modeles » à côté du dossier de l'association sert à tous les documents.")
    answer.add("Pour un rapport : rapport ANNÉE --modeles DOSSIER")
    return answer
  }
}
