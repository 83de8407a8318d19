import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let reportTexts = Command(
    "rapport textes", "Liste les parties du rapport que l'on rédige, et où elles en sont.", topic: .report,
    Field.year("annee").asked("Quelle année ?", suggesting: { String($0.today.year - 1) }),
    examples: ["rapport textes 2025"], isList: true
  ) { workspace, year in
    let report = try workspace.reading().activityReport(year, today: workspace.today)
    return Answer([
      .table(
        Table(
          [
            Table.Column(key: "section", title: "Partie"), Table.Column(key: "heading", title: "Titre"),
            Table.Column(key: "state", title: "État"), Table.Column(key: "text", title: "Début"),
          ],
          rows: report.sections.map { section in
            let text = report.text(of: section)
            return [
              .text(section.word.folded), .text(section.heading),
              text.map { .word($0.french, code: $0.isAccepted ? "accepted" : "draft") }
                ?? .word("à rédiger", code: "notWritten"),
              Cell(text?.paragraphs.first?.truncated(to: 60)),
            ]
          }))
    ])
  }

  static let writeReport = Command(
    "rapport rédiger", "Écrit une partie du rapport, à la place de ce qui y était.", topic: .report,
    Field.year("annee").asked("Quelle année ?", suggesting: { String($0.today.year - 1) }),
    Field.reportSection("partie"),
    Field.text("texte", limit: 4000).optional.meaning("le texte ; ou bien --fichier"),
    Field.path("fichier").option().optional.meaning("le fichier qui le contient : .docx, .odt, .md ou .txt"),
    Field.flag("ajouter", "à la suite de ce qui est écrit"),
    Field.flag("retirer", "enlever ce qui est écrit"),
    examples: [
      "rapport rédiger 2025 perspectives \"Une ressourcerie ouvrira en juin.\"",
      "rapport rédiger 2025 présidence --fichier mot.docx", "rapport rédiger 2025 alim \"…\" --ajouter",
    ]
  ) { workspace, year, section, text, path, isAdding, isRemoving in
    let report = try workspace.openReport(of: year)
    if isRemoving {
      try workspace.act { try $0.removeReport(section, of: year) }
      return .lines("Retiré : « \(section.heading) », \(year).")
    }
    var lost: [String] = []
    var paragraphs = isAdding ? report.text(of: section)?.paragraphs ?? [] : []
    if let path {
      let document = try EditedDocument.read(path: path.value)
      let words = document.writtenParagraphs
      lost = document.lostFrench
      guard !words.isEmpty else { throw Refusal.report(.emptyFile(path: path.value)) }
      paragraphs += words
    }
    if let text { paragraphs.append(text.value) }
    if text == nil, path == nil {
      guard workspace.conversation.isInteractive else {
        throw Misuse.missing(
          field: "texte", command: "rapport rédiger", example: "rapport rédiger \(year) \(section.word) \"…\"")
      }
      paragraphs.append(try workspace.conversation.ask("\(section.heading) ?"))
    }
    let kept = try paragraphs.map { try PlainText($0, limit: 4000) }
    // What was proposed stays to be read over, whatever is added to it.
    let isDraft = isAdding && report.text(of: section)?.isAccepted == false
    if isDraft {
      try workspace.act { try $0.draftReport(section, of: year, kept, on: workspace.today) }
    } else {
      try workspace.act { try $0.writeReport(section, of: year, kept, on: workspace.today) }
    }
    var answer = Answer.lines(
      "\(isDraft ? "Ajouté au brouillon" : "Écrit") : « \(section.heading) », \(year), \(kept.count.of("paragraphe")).")
    if !lost.isEmpty { answer.add("Non repris : \(lost.frenchList()).") }
    answer.add(isDraft ? "Une fois relu : rapport accepter \(year) \(section.word)" : "Ensuite : rapport \(year)")
    return answer
  }

  static let proposeReport = Command(
    "rapport proposer", "Propose le texte d'une partie d'après le registre, en brouillon.", topic: .report,
    Field.year("annee").asked("Quelle année ?", suggesting: { String($0.today.year - 1) }),
    Field.reportSection("partie").optional.meaning("une seule partie ; sinon, toutes celles que rien ne dit encore"),
    examples: ["rapport proposer 2025", "rapport proposer 2025 perspectives"]
  ) { workspace, year, section in
    let report = try workspace.openReport(of: year)
    if let section {
      if report.text(of: section)?.isAccepted == true { throw Refusal.report(.textWritten(section, year: year)) }
      guard !report.proposal(for: section).isEmpty else {
        throw Refusal.report(.nothingToPropose(section, year: year))
      }
    }
    let sections = section.map { [$0] } ?? report.sections.filter { report.text(of: $0) == nil }
    var answer = Answer()
    for section in sections {
      let paragraphs = report.proposal(for: section)
      if paragraphs.isEmpty { continue }
      let kept = try paragraphs.map { try PlainText($0.truncated(to: 4000), limit: 4000) }
      try workspace.act { try $0.draftReport(section, of: year, kept, on: workspace.today) }
      answer.add("Brouillon : « \(section.heading) »")
      for paragraph in paragraphs { answer.add("  " + paragraph) }
    }
    answer.add(
      answer.parts.isEmpty
        ? "Rien à proposer : ce que le registre dit est écrit, ou il ne dit rien. Voyez : rapport textes \(year)"
        : "Une fois relu : rapport accepter \(year)\(section.map { " \($0.word)" } ?? "")")
    return answer
  }

  static let acceptReport = Command(
    "rapport accepter", "Accepte un brouillon, qui devient un texte du rapport.", topic: .report,
    Field.year("annee").asked("Quelle année ?", suggesting: { String($0.today.year - 1) }),
    Field.reportSection("partie").optional.meaning("une seule partie ; sinon, tous les brouillons"),
    examples: ["rapport accepter 2025 perspectives", "rapport accepter 2025"]
  ) { workspace, year, section in
    let report = try workspace.openReport(of: year)
    let drafts = section.map { [$0] } ?? report.texts.filter { !$0.isAccepted }.map(\.section)
    if drafts.isEmpty { return .lines("Aucun brouillon pour \(year). Pour en avoir : rapport proposer \(year)") }
    for draft in drafts { try workspace.act { try $0.acceptReport(draft, of: year) } }
    return .lines("Accepté : \(drafts.map { "« \($0.heading) »" }.frenchList()).", "Ensuite : rapport \(year)")
  }

  static let takeBackReport = Command(
    "rapport reprendre", "Reprend dans le dossier ce que l'on a rédigé dans le rapport (Word, LibreOffice, Markdown).",
    topic: .report,
    Field.year("annee").asked("Quelle année ?", suggesting: { String($0.today.year - 1) }),
    Field.path("fichier").asked("Quel fichier ?").meaning("le rapport rédigé : .docx, .odt, .md ou .txt"),
    Field.flag("remplacer", "enlever aussi ce qui est écrit et que le fichier n'a plus"),
    examples: ["rapport reprendre 2025 rapport.docx"]
  ) { workspace, year, path, isReplacing in
    let report = try workspace.openReport(of: year)
    let narrative = try ReportNarrative(EditedDocument.read(path: path.value), of: report)
    let changed = narrative.changed
    var lines = changed.flatMap { part in
      ["\(part.section.heading) :"] + LineChange.between(part.change.before, part.change.after).map { "  " + $0 }
    }
    let shown = narrative.untaken.prefix(5).map { "Non repris : « \($0.withoutControls.truncated(to: 100)) »" }
    lines += shown
    let more = narrative.untaken.count - shown.count
    if more > 0 { lines.append("et \(more.of("autre ligne", "autres lignes")).") }
    if !shown.isEmpty { lines.append("Seules les parties rédigées sont reprises ; le reste vient du registre.") }
    guard !changed.isEmpty else { return Answer((lines + ["Rien à reprendre."]).map { .line($0) }) }
    if workspace.conversation.isInteractive {
      for line in lines { workspace.conversation.say(workspace.fitting(line)) }
      guard try workspace.conversation.confirm("Reprendre ?", byDefault: true) else { throw Abandoned() }
      lines = []
    } else if !isReplacing, let first = changed.flatMap(\.change.dropped).first {
      throw Refusal.report(
        .textsWouldDrop(count: changed.reduce(0) { $0 + $1.change.dropped.count }, first: first, year: year))
    }
    let texts = try changed.map { part in
      (section: part.section, paragraphs: try part.change.after.map { try PlainText($0, limit: 4000) })
    }
    try workspace.act { try $0.takeBackReport(texts, of: year, on: workspace.today) }
    lines.append("Repris : \(texts.count.of("partie")). Ensuite : rapport \(year)")
    return Answer(lines.map { .line($0) })
  }
}

extension Workspace {
  /// The report of that year, which can still be written.
  ///
  /// - Throws: ``ReportRefusal/reportClosed(year:on:)``.
  fileprivate func openReport(of year: Int) throws -> ActivityReport {
    let file = try reading()
    if let closed = try file.closedReport(year) {
      throw Refusal.report(.reportClosed(year: year, on: closed.closedOn))
    }
    return try file.activityReport(year, today: today)
  }
}
