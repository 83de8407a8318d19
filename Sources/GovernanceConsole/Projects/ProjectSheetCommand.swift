import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let project = Command(
    "projet", "Montre la fiche d'un projet : stades, porteurs, suite, jalons, argent, nouvelles.", topic: .projects,
    Field.project("projet"),
    Field.path("sortie").option().optional.meaning(
      "la fiche à remettre à un financeur : fichier .docx, .odt, .pdf, .html, .md ou .txt ; « - » pour l'écran"),
    examples: ["projet friperie", "projet friperie --sortie fiche.pdf"], isList: true
  ) { workspace, project, target in
    let today = workspace.today
    let file = try workspace.reading()
    let sheet = try file.sheet(of: project, on: today)
    if let target = target?.value {
      let document = ProjectSheetDocument(sheet, on: today, association: try file.association()).document
      if target == "-" { return Answer([.verbatim(document.plainText(width: workspace.environment.width ?? 80))]) }
      let paths = try DocumentFile.write(
        document, to: target, orTo: workspace.environment.outputFolder(year: today.year), named: project.code,
        in: workspace)
      return Answer([.line("Fiche de \(project.name), au \(today.frenchShort).")] + paths.map { .line("  → \($0)") })
    }
    var notes = Table(
      [
        Table.Column(key: "day", title: "Jour"), Table.Column(key: "text", title: "Note"),
        Table.Column(key: "author", title: "Par"),
      ],
      rows: sheet.notes.map { [.day($0.day), .text($0.text), .text($0.author)] })
    notes.emptyRemark = "Aucune note. Pour en ajouter : projet noter \(project.code) \"…\""
    return Answer([.record(Record(sheet: sheet, on: today)), .table(notes)])
  }
}

extension Record {
  /// A project, with all that is known of it.
  init(sheet: ProjectSheet, on today: Day) {
    self.init(sheet.project.reference.name)
    add("code", "code", .text(sheet.project.reference.code))
    if let description = sheet.description { add("description", "description", .text(description)) }
    add("groups", "groupe", .list(sheet.groups.map { "\($0.value.name), \($0.span.french)" }))
    add("stages", "stades", .list(sheet.stages.map { "\($0.value.label), \($0.span.french)" }))
    for role in ProjectRole.allCases {
      let names = sheet.participants.filter { $0.role == role }.map(\.organization.name)
      if role == .carrier || !names.isEmpty {
        add(role.rawValue, names.count > 1 ? role.french + "s" : role.french, names.isEmpty ? .none : .list(names))
      }
    }
    if !sheet.formerFrench.isEmpty { add("formerParticipants", "auparavant", .list(sheet.formerFrench)) }
    add(
      "municipality", sheet.project.municipalities.count > 1 ? "communes" : "commune", Cell(sheet.project.municipality))
    if let area = sheet.area { add("area", "lieu", .text(area)) }
    if let mission = sheet.mission { add("mission", "mission", .text("\(mission.number). \(mission.text)")) }
    if let days = sheet.days.french {
      add("days", "dates", .text(days + (sheet.days.isLate(on: today) ? ", fin prévue passée" : "")))
    }
    if sheet.project.countsAs > 1 { add("countsAs", "réunit", .text("\(sheet.project.countsAs) projets")) }
    if let note = sheet.note { add("note", "remarque", .text(note)) }
    add("source", "source", sheet.provenance.source.map { .text($0 + sheet.provenance.remark) } ?? .none)
    if let step = sheet.step { add("step", "prochaine étape", .text(step.french(on: today))) }
    for milestone in sheet.milestones { add("milestone", "jalon", .text(milestone.french(on: today))) }
    for link in sheet.links { add("link", link.label, .text(link.french(on: today))) }
    for paper in sheet.papers {
      add("paper", "pièce", .text("\(paper.title), \(paper.document.path), jointe le \(paper.day.frenchShort)"))
    }
    let totals = FundingTotals(sheet.funding)
    if !totals.association.isEmpty {
      add("fundingOfAssociation", "argent du pôle", .text(totals.association.french))
    }
    for line in FundingTotals.lines(of: sheet.funding, by: .beneficiary) where !line.totals.carriers.isEmpty {
      add("fundingOfCarrier", "argent", .text("\(line.heading(.beneficiary)) : \(line.totals.carriers.french)"))
    }
    for line in sheet.indicators where line.year <= today.year {
      add("indicator", "mesuré", .text(line.ofProjectFrench))
    }
    if let silence = sheet.project.silence(on: today) { add("silence", "nouvelles", .text(silence)) }
  }
}

extension ProjectLink {
  /// What it is, in a word.
  fileprivate var label: String {
    switch self {
    case .meeting: "réunion"
    case .resolution: "texte voté"
    case .action: "action"
    }
  }
}
