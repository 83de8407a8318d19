import Governance
import GovernanceFrench

/// A project as it is handed to a funder: what it is, who carries it, how far it is, its money. People are not named.
public struct ProjectSheetDocument: Sendable {
  let sheet: ProjectSheet
  let day: Day
  let association: Association

  /// The sheet of a project on that day.
  public init(_ sheet: ProjectSheet, on day: Day, association: Association) {
    self.sheet = sheet
    self.day = day
    self.association = association
  }

  /// The same as a document.
  public var document: Document {
    Document(
      title: sheet.project.reference.name, subtitle: "Fiche de projet · \(association.name)", author: association.name,
      properties: properties,
      blocks: descriptionBlocks + stageBlocks + milestoneBlocks + fundingBlocks + indicatorBlocks + decisionBlocks
        + newsBlocks
        + gapBlocks,
      footer: "Établi d'après le registre tenu par \(association.keeper). « \(Gap.notStated) » ne veut pas dire zéro.")
  }

  private var properties: [Document.Property] {
    let project = sheet.project
    var facts: [Document.Property] = [
      .init("Date", "au \(day.frenchShort)"), .init("Groupe de travail", project.group.name),
      .init("Stade", project.stage.label),
    ]
    for role in ProjectRole.allCases {
      let names = names(of: role)
      if role == .carrier || !names.isEmpty {
        facts.append(
          .init(
            role.french.capitalizedFirst + (names.count > 1 ? "s" : ""),
            names.isEmpty ? Gap.notStated : names.frenchList()))
      }
    }
    facts.append(
      .init(
        project.municipalities.count > 1 ? "Communes" : "Commune",
        project.municipalities.isEmpty ? Gap.notStated : project.municipalities.frenchList()))
    if let area = sheet.area { facts.append(.init("Lieu", area)) }
    if let mission = sheet.mission { facts.append(.init("Mission servie", mission.text)) }
    if let days = sheet.days.french { facts.append(.init("Dates", days)) }
    return facts
  }

  /// Who takes part so; those who gave or promised money fund the project too.
  private func names(of role: ProjectRole) -> [String] {
    let named = sheet.participants.filter { $0.role == role }.map(\.organization.name)
    guard role == .funder else { return named }
    return sheet.funding.filter { $0.state == .granted || $0.state == .paid }.map(\.funder.name)
      .reduce(into: named) { if !$0.contains($1) { $0.append($1) } }
  }

  private var descriptionBlocks: [Block] {
    [.heading(2, "Le projet"), .paragraph(Text(sheet.description ?? "Description : \(Gap.notStated)e."))]
      + (sheet.project.countsAs > 1 ? [.note("Cette ligne réunit \(sheet.project.countsAs) projets.")] : [])
      + (sheet.note.map { [.note($0)] } ?? [])
  }

  private var stageBlocks: [Block] {
    [.heading(2, "Le parcours"), .list(sheet.stages.map { "\(strong: $0.value.label) : \($0.span.frenchInFull)" })]
      + (sheet.groups.count > 1
        ? [
          .paragraph("Groupes de travail qui l'ont suivi :"),
          .list(sheet.groups.map { "\($0.value.name), \($0.span.frenchInFull)" }),
        ] : [])
      + (sheet.formerFrench.isEmpty ? [] : [.paragraph("Auparavant :"), .list(sheet.formerFrench.map { Text($0) })])
      + (sheet.step.map { step in
        [.paragraph("Prochaine étape : \(step.text)\(step.dueOn.map { ", pour le \($0.frenchShort)" } ?? "").")]
      } ?? [])
  }

  private var milestoneBlocks: [Block] {
    guard !sheet.milestones.isEmpty else { return [] }
    let rows: [[Text]] = sheet.milestones.map { milestone in
      [
        Text(milestone.text), Self.cell(milestone.plannedOn), Text(milestone.state(on: day).french),
        Self.cell(milestone.reachedOn ?? milestone.droppedOn),
      ]
    }
    return [
      .table(DocumentTable(caption: "Les jalons", columns: ["Jalon", "Prévu pour le", "État", "Le"], rows: rows))
    ]
  }

  private var fundingBlocks: [Block] {
    let heading = Block.heading(2, "L'argent")
    guard !sheet.funding.isEmpty else { return [heading, .paragraph("Financement : \(Gap.notEntered).")] }
    return [heading]
      + fundingBlocks("Pour le pôle", sheet.funding.filter { $0.beneficiary.carrier == nil })
      + fundingBlocks("Pour le porteur", sheet.funding.filter { $0.beneficiary.carrier != nil })
  }

  /// What goes to the pole and what goes to the carrier stand apart: they are never added together.
  private func fundingBlocks(_ title: String, _ lines: [Funding]) -> [Block] {
    guard !lines.isEmpty else { return [] }
    // The title tells the pole; which carrier it is has to be told.
    let isForCarriers = lines.contains { $0.beneficiary.carrier != nil }
    let rows = lines.map { line -> [Text] in
      [Self.cell(line.day), Text(line.funder.name)]
        + (isForCarriers ? [Text(line.beneficiary.french)] : [])
        + [Text(line.state.french), Text(line.amount.french), Text(line.reference ?? "—")]
    }
    return [
      .table(
        DocumentTable(
          caption: title,
          columns: ["Jour", "Financeur"] + (isForCarriers ? ["Bénéficiaire"] : [])
            + ["État", .init("Montant", .right), "Référence"], rows: rows))
    ]
      + FundingTotals.lines(of: lines, by: .beneficiary).map { line in
        let sums = isForCarriers ? line.totals.carriers : line.totals.association
        return .paragraph("En tout, pour \(line.heading(.beneficiary)) : \(strong: sums.french).")
      }
  }

  /// A day as everywhere in the sheet, on one line.
  private static func cell(_ day: Day?) -> Text {
    Text(day?.frenchShort.replacing(" ", with: "\u{A0}") ?? "—")
  }

  private var indicatorBlocks: [Block] {
    let lines = sheet.indicators.filter { $0.year <= day.year }
    return lines.isEmpty ? [] : [.heading(2, "Ce qui est mesuré"), .list(lines.map { Text($0.ofProjectFrench) })]
  }

  private var decisionBlocks: [Block] {
    let lines: [Text] = sheet.links.map { link in
      switch link {
      case .meeting(let meeting): "\(meeting.body.name), \(meeting.day.frenchShort)"
      case .resolution(let text):
        "\(strong: text.code), \(text.day.frenchShort) : \(text.text)\(text.proclaimed.map { ", \($0.french)" } ?? "")"
      case .action(let action):
        "\(strong: action.reference.code) : \(action.reference.name), \(action.standing(on: day))"
      }
    }
    return lines.isEmpty ? [] : [.heading(2, "Réunions, décisions et actions"), .list(lines)]
  }

  private var newsBlocks: [Block] {
    let news = sheet.notes.filter { $0.day <= day }
    return news.isEmpty
      ? [] : [.heading(2, "Les nouvelles"), .list(news.map { "\(strong: $0.day.frenchShort) : \($0.text)" })]
  }

  private var gapBlocks: [Block] {
    let gaps: [String] = [
      sheet.description == nil ? "la description" : nil,
      names(of: .carrier).isEmpty ? "le porteur" : nil,
      sheet.project.municipalities.isEmpty ? "la commune" : nil,
      sheet.days.french == nil ? "les dates" : nil,
      sheet.mission == nil ? "la mission servie" : nil,
      sheet.project.stage.code == Stage.notStatedCode ? "le stade" : nil,
    ].compactMap(\.self)
    return gaps.isEmpty ? [] : [.note("Reste à renseigner : \(gaps.frenchList()).")]
  }
}
