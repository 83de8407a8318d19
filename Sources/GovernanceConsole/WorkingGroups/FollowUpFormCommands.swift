import Foundation
import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let followUpForm = Command(
    "groupe formulaire",
    "Écrit le formulaire de suivi qu'un chef de file remplit : ce que le registre sait, et la place du nouveau.",
    topic: .projects,
    Field.workingGroup("groupe"),
    Field.path("fichier").asked("Quel fichier (.docx, .odt, .csv) ?").meaning("le formulaire : .docx, .odt ou .csv"),
    examples: ["groupe alim formulaire suivi-alim.docx", "groupe formulaire alim suivi-alim.csv"]
  ) { workspace, group, path in
    let sheet = try workspace.reading().groupSheet(of: group, on: workspace.today)
    if path.value.folded.hasSuffix(".csv") {
      let rows = sheet.form.map { line in
        [group.code, line.project?.code ?? "", line.project?.name ?? "", line.question, line.present, ""]
      }
      try DocumentFile.write(Data(Table.spreadsheet(FollowUpWord.columns, rows).utf8), to: path.value)
    } else {
      guard let format = DocumentFormat(path: path.value), format == .docx || format == .odt else {
        throw Refusal.unfitValue(path.value, expected: "un nom en .docx, .odt ou .csv")
      }
      _ = try DocumentFile.write(sheet.formDocument, to: path.value, orTo: "", named: "", in: workspace)
    }
    return .lines(
      "\(group.code.uppercased()) : formulaire de \(sheet.projects.count.of("projet")), à remplir par le chef de file.",
      "  → \(path.value)", "Au retour : importer suivi \(path.value)")
  }

  static let importFollowUp = Command(
    "importer suivi",
    "Reprend un formulaire de suivi rempli : le montre d'abord, puis l'inscrit d'un seul acte.", topic: .keep,
    Field.path("fichier").asked("Quel formulaire (.docx, .odt, .csv) ?").meaning(
      "le formulaire rempli : .docx, .odt, .csv, .xlsx ou .ods"),
    Field.flag("oui", "inscrit sans demander ; dans un script, sans lui, le formulaire est seulement montré"),
    examples: ["importer suivi suivi-alim.docx", "importer suivi suivi-alim.csv --oui"], isList: true
  ) { workspace, path, isSure in
    let format = DocumentFormat(path: path.value)
    let isDocument = format == .docx || format == .odt || format == .markdown
    let rows =
      isDocument
      ? try EditedDocument.read(path: path.value).formRows : try DelimitedList.read(path: path.value).rows
    let form = try ReturnedForm(rows)
    let name = (path.value as NSString).lastPathComponent.withoutControls
    let opening = Answer.lines(
      "\(name) : \(form.answers.count.of("réponse")), groupe \(form.group.uppercased())"
        + (form.madeOn.map { ", formulaire du \($0.frenchShort)" } ?? ""))
    return try workspace.taking(
      after: opening, isSure: isSure,
      preview: { try workspace.reading().previewFollowUp(form, today: workspace.today) }
    ) {
      try $0.importFollowUp(form, today: workspace.today)
    }
  }
}
