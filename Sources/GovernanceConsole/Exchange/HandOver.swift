import Foundation
import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let handOver = Command(
    "passation", "Réunit dans un dossier tout ce qu'il faut à qui reprend le registre.", topic: .keep,
    Field.output("sortie").option().optional.meaning("un dossier neuf ; sinon à côté du registre, avec la date"),
    examples: ["passation", "passation --sortie /media/cle/passation"]
  ) { workspace, target in
    let file = try workspace.reading()
    let folder = target?.value ?? workspace.freeName(beside: file.path, ending: "") + "-passation"
    let association = try file.association().name
    let name = (file.path as NSString).lastPathComponent
    let draft = try FolderDraft(of: folder)
    defer { draft.discard() }
    let handover = try workspace.handover(of: association)
    try draft.write(handover.document.html(in: workspace.look()), as: "a-reprendre.html")
    try draft.write(handover.document.markdown, as: "a-reprendre.md")
    // What the guide points at elsewhere does not lie in the folder.
    let guide = String(decoding: PackageResources.guide_md, as: UTF8.self)
      .replacing(/\[([^\]]*)\]\((?!#|https?:)[^)]*\)/) { String($0.output.1) }
    try draft.write(guide, as: "guide.md")
    try draft.write(CommandReference(catalogue: .everything).markdown, as: "commandes.md")
    try file.export(to: draft.path + "/export.json")
    let lists = try FolderDraft(of: draft.path + "/listes")
    _ = try workspace.writeLists(into: lists.path, on: workspace.today)
    try lists.place()
    try draft.write(workspace.readMe(association: association, name: name), as: "LISEZ-MOI.txt")
    try draft.place()
    do {
      // Last, at its place for good, since the journal notes where the copy lies.
      _ = try workspace.backUp(to: folder + "/" + name)
    } catch {
      try? FileManager.default.removeItem(atPath: folder)
      throw error
    }
    return .lines(
      "Passation prête : \(folder.wholePath)", "  LISEZ-MOI.txt, par quoi commencer",
      "  \(name), le registre, copié et relu",
      "  a-reprendre.html, échéances, actions ouvertes, contrôles, ce qui manque",
      "  guide.md et commandes.md, le mode d'emploi",
      "  export.json et listes, pour d'autres logiciels",
      "Ce dossier porte des coordonnées : remettez-le en main propre, puis effacez vos copies.")
  }
}

extension Workspace {
  fileprivate func handover(of association: String) throws -> Handover {
    let file = try reading()
    return Handover(
      association: association, day: today, keeper: file.author,
      duties: try file.duties(until: today.adding(days: 366), today: today), actions: try file.openActions(),
      checks: try file.verify(AssociationFile.checks, on: today),
      report: try file.activityReport(today.year, today: today))
  }

  /// What a successor reads first.
  fileprivate func readMe(association: String, name: String) -> String {
    """
    PASSATION
    \(association), \(today.french)

    Ce dossier contient tout ce qu'il faut pour reprendre le registre.

      \(name)
          le registre lui-même, copié et relu
      a-reprendre.html (le même en texte : a-reprendre.md)
          ce qui est dû, ce qui a été confié, ce qui se contredit, ce que le registre ne sait pas
      guide.md, commandes.md
          le mode d'emploi du programme « ptce », et toutes ses commandes
      listes
          adhérents, personnes, mandats, réunions, projets… en CSV, pour Excel ou LibreOffice
      export.json
          tout le registre, dans une forme que d'autres logiciels savent lire

    PAR QUOI COMMENCER

      Le programme lui-même n'est pas dans ce dossier : faites-le installer sur votre poste par la personne qui
      vous précède, ou demandez-lui d'où elle le tient.

      1. Copiez \(name) sur votre poste et ouvrez-le : ptce --base \(name)
      2. Tapez « accueil » : où l'on en est, et par quoi continuer.
      3. Lisez a-reprendre.html avec la personne qui vous précède.
      4. Vos actes seront signés de votre nom si vous démarrez ainsi :
         ptce --base \(name) --auteur "Prénom NOM"

    DONNÉES PERSONNELLES

      Ce dossier porte des noms et des coordonnées. Il se remet en main propre. Une fois le registre repris, la
      personne qui précède efface ses copies, sauvegardes comprises.

    """
  }
}
