import Governance

extension ExchangeRefusal {
  /// What is wrong, why, and what to do next.
  var sentence: String {
    switch self {
    case .unreadableList(let place): "La liste n'est pas lisible : \(place)."
    case .otherList(let list):
      "C'est \(list.fileName).csv d'exporter --dossier : ses lignes ne sont pas des adhésions, rien n'est importé. "
        + "Se reprennent : \(SpreadsheetList.takenBack.map { "\($0.fileName).csv" }.joined(separator: ", ")) ; "
        + "tout le dossier : exporter, puis importer tout."
    case .unreadableSpreadsheet(let path, let isReaderThere):
      (isReaderThere
        ? "LibreOffice n'a pas su lire \(path.quotable)." : "Pour lire \(path.quotable), il faut LibreOffice Calc.")
        + " S'il manque : sudo apt-get install libreoffice-calc. Sinon, enregistrez la feuille en CSV."
    case .importHasRefusedLines(let count, let first):
      "\(count.of("ligne refusée", "lignes refusées")), la première à la ligne \(first) : rien n'est importé. "
        + "Corrigez la liste, puis recommencez."
    case .nothingToImport: "Tout ce que dit la liste est déjà au registre : rien à importer."
    case .unreadableExport(let place): "L'export n'est pas lisible : \(place). Rien n'a été créé."
    case .newerExport(let path): "\(path.quotable) vient d'une version plus récente de ptce. Mettez ptce à jour."
    }
  }
}
