import Foundation
import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let activityReport = Command(
    "rapport", "Écrit le rapport d'activité d'une année : HTML et Markdown, ou la forme demandée.", topic: .report,
    Field.year("annee").asked("Quelle année ?", suggesting: { String($0.today.year - 1) }),
    Field.output("sortie").option().optional.meaning(
      "fichier .docx, .odt, .pdf, .html, .md, .txt ou .json, ou .csv pour les indicateurs ; « - » pour l'écran"),
    Field.choice("pour", ReportAudience.words).option("pour").optional.meaning(
      "ag : tel que l'assemblée le lit ; financeur : indicateurs, projets et moyens d'abord"),
    Field.flag("synthese", "deux pages"),
    Field.flag("trame", "avec le titre de chaque partie à rédiger, pour la remplir puis : rapport reprendre"),
    Field.path("modeles").option().optional.meaning(
      "le dossier de vos modèles de page ; sinon « modeles », à côté du dossier de l'association"),
    examples: [
      "rapport 2025", "rapport 2025 --sortie rapport.pdf", "rapport 2025 --sortie -",
      "rapport 2025 --pour financeur --sortie rapport.pdf", "rapport 2025 --synthese --sortie synthese.pdf",
      "rapport 2025 --trame --sortie rapport.docx",
    ]
  ) { workspace, year, target, readers, isSummary, isTemplate, templates in
    // Each of the three is a report of its own.
    let kinds = [isSummary, readers != nil, isTemplate].count(where: \.self)
    if kinds > 1 {
      throw Misuse.unreadable(
        "Une synthèse, un rapport « pour » quelqu'un et une trame sont trois choses : "
          + "choisissez --synthese, --pour ou --trame.")
    }
    if isTemplate, let path = target?.value, path != "-", DocumentFormat(path: path)?.isReadBack != true {
      throw Misuse.unreadable(
        "Une trame se remplit puis se reprend : il faut un nom en .docx, .odt, .md ou .txt. "
          + "Par exemple : rapport \(year) --trame --sortie trame-\(year).docx")
    }
    let audience = isSummary ? ReportAudience.summary : readers ?? .complete
    let told = try workspace.toldReport(of: year)
    if isTemplate, let closed = told.closed {
      throw Refusal.report(.reportClosed(year: year, on: closed.closedOn))
    }
    let look = try workspace.look(of: told.identity, templates: templates?.value)
    // Programs get no document, and texts no drawings, which take longer than all that they ask for.
    let format = target.flatMap { DocumentFormat(path: $0.value) }
    let isDrawn = target?.value != "-" && format != .markdown && format != .text
    func document() throws -> Document {
      var document =
        isTemplate
        ? told.report.document(isTemplate: true, isDrawn: isDrawn) : try told.document(for: audience, isDrawn: isDrawn)
      if look.templates.folder != nil {
        // Who asks years later why it looks otherwise finds the answer on it.
        document.footer = (document.footer.map { $0 + " " } ?? "") + "Mise en page : modèles de l'association."
      }
      return document
    }
    if target?.value == "-" {
      return Answer([.verbatim(try document().plainText(width: workspace.environment.width ?? 80))])
    }
    let written: [String]
    if let path = target?.value, path.folded.hasSuffix(".json") {
      try DocumentFile.write(piecesTo: path, told.writeJSON)
      written = [path]
    } else if let path = target?.value, path.folded.hasSuffix(".csv") {
      try DocumentFile.write(Data(told.indicatorCSV.utf8), to: path)
      written = [path]
    } else {
      if let path = target?.value, format == nil {
        throw Refusal.unfitValue(path, expected: "un nom en .docx, .odt, .pdf, .html, .md, .txt, .json ou .csv")
      }
      written = try DocumentFile.write(
        try document(), to: target?.value, orTo: workspace.environment.outputFolder(year: year),
        named: "rapport-\(year)\(audience.suffix)", in: workspace, look: look)
    }
    var answer = Answer.lines("Rapport d'activité \(year)\(told.state).")
    for path in written { answer.add("  → \(path)") }
    if let folder = look.templates.folder { answer.add("Modèles : \(folder)") }
    let isWhole = !isSummary && target?.value.folded.hasSuffix(".csv") != true
    for remark in told.remarks(isTemplate: isTemplate, isWhole: isWhole) { answer.add(remark) }
    if let remark = told.withdrawalRemark(asJSON: target?.value.folded.hasSuffix(".json") ?? false) {
      answer.add(remark)
    }
    return answer
  }
}

extension ReportAudience {
  /// The words by which readers are named.
  fileprivate static let words: [(word: String, value: ReportAudience)] = [("ag", .assembly), ("financeur", .funder)]

  /// What a file's name says of its readers.
  fileprivate var suffix: String {
    switch self {
    case .complete: ""
    case .assembly: "-ag"
    case .funder: "-financeur"
    case .summary: "-synthese"
    }
  }
}

extension ToldReport {
  /// ", provisoire au 12 janvier 2026", ", arrêté le 12 janvier 2026".
  fileprivate var state: String {
    if let closed { return ", arrêté le \(closed.closedOn.frenchShort)" }
    return report.period.isProvisional ? ", provisoire au \(report.period.asOf.frenchShort)" : ""
  }

  /// What there is to know of those whom it named when it was closed, and who refuse by now; nil for nobody.
  fileprivate func withdrawalRemark(asJSON: Bool) -> String? {
    guard let closed, sealed?.isBroken(by: report.discretion, text: closed.text) ?? false else { return nil }
    return asJSON
      ? "Le JSON est le texte arrêté : il nomme encore qui refuse à présent de l'être. Ne le diffusez pas tel quel."
      : "Qui refuse à présent d'être nommé ne l'est plus dans ce qui vient d'être écrit."
  }

  /// What is left to do, or what the record tells otherwise than it was published.
  ///
  /// - Parameter isWhole: whether what was written tells what the record lacks.
  fileprivate func remarks(isTemplate: Bool, isWhole: Bool) -> [String] {
    let place = isWhole ? "à la fin du rapport" : "dans le rapport entier : rapport \(report.period.year)"
    guard let closed, let sealed else {
      var remarks: [String] = []
      let gaps = report.gaps.count
      if gaps > 0 {
        remarks.append("\(gaps.of("lacune")) du dossier, \(gaps.agreeing("dite")) \(place)\(isWhole ? "." : "")")
      }
      let drafts = report.texts.filter { !$0.isAccepted }.map(\.section.heading)
      if !drafts.isEmpty {
        let year = report.period.year
        remarks.append("Brouillons à relire : \(drafts.joined(separator: ", ")). Puis : rapport accepter \(year)")
      }
      let outdated = report.texts.filter { text in
        let proposed = report.proposal(for: text.section).map { $0.truncated(to: 4000) }
        return !text.isAccepted && !proposed.isEmpty && proposed != text.paragraphs
      }
      if let first = outdated.first {
        remarks.append(
          "Le registre dit plus depuis ces brouillons : \(outdated.map(\.section.heading).joined(separator: ", ")). "
            + "Pour le reprendre : rapport proposer \(report.period.year) \(first.section.word)")
      }
      if isTemplate {
        remarks.append("Une fois la trame remplie : rapport reprendre \(report.period.year) FICHIER")
      }
      return remarks
    }
    guard closed.isIntact else {
      return ["Le texte arrêté a été modifié hors de ptce. Comparez avec une sauvegarde."]
    }
    let count = sealed.correctionLines(now: report).count
    return count == 0
      ? [] : ["\(count.of("correction")) depuis l'arrêté, \(count.agreeing("dite")) à la fin du rapport."]
  }
}
