import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let projects = Command(
    "projets", "Liste les projets par groupe, stade, commune ou porteur ; les conditions se combinent.",
    topic: .projects,
    Field.groupOfProjects("groupe").optional.meaning("un seul groupe"),
    Field.choice("par", ProjectBoard.Grouping.allCases.map { ($0.french, $0) }).option("par").optional
      .meaning("groupe, stade, commune ou porteur ; sinon par groupe"),
    Field.stage("stade").option().optional.meaning("à ce stade"),
    Field.text("commune").option().optional.meaning("dans cette commune"),
    Field.organization("porteur").option().optional.meaning("portés par cette organisation"),
    Field.organization("partenaire").option().optional.meaning("avec ce partenaire"),
    Field.organization("financeur").option().optional.meaning("que ce financeur finance, ou à qui l'on a demandé"),
    Field.number("mission").option().optional.meaning("qui servent la mission de ce numéro ; pour la liste : missions"),
    Field.number("sans-nouvelles", placeholder: "JOURS").option().alone(String(Project.daysOfSilence)).optional
      .meaning("en vie, et sans nouvelles depuis tant de jours ; sans nombre, \(Project.daysOfSilence)"),
    Field.flag("en-retard", "dont l'étape, un jalon ou la fin prévue est passée"),
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("à cette date"),
    examples: [
      "projets", "projets alim", "projets --par stade", "projets --stade etude --commune carvin",
      "projets --sans-nouvelles 90 --en-retard",
    ], isList: true
  ) {
    workspace, group, grouping, stage, municipality, carrier, partner, funder, mission, silentDays, isLate, day in
    var filter = ProjectFilter(group: group, stage: stage?.code, municipality: municipality?.value)
    (filter.carrier, filter.partner, filter.funder, filter.isLate) = (carrier, partner, funder, isLate)
    filter.limit = grouping == nil ? workspace.wantedLines : nil
    if let silentDays, silentDays < 1 {
      throw Refusal.unfitValue(String(silentDays), expected: "un nombre de jours, par exemple \(Project.daysOfSilence)")
    }
    filter.withoutNewsSince = silentDays.map { day.adding(days: -$0) }
    if let mission {
      let missions = try workspace.reading().missions()
      guard missions.contains(where: { $0.number == mission }) else {
        throw Refusal.project(.noMission(mission, count: missions.count))
      }
      filter.mission = mission
    }
    let projects = try workspace.reading().projects(filter, on: day)
    var answer = Answer([
      .table(
        grouping.map { Table(board: ProjectBoard(projects, by: $0)) }
          ?? Table(projects: projects, byGroup: group == nil))
    ])
    let count = projects.reduce(0) { $0 + $1.countsAs }
    if count != projects.count {
      answer.add("\(projects.count.of("ligne")) pour \(count.of("projet")) : une ligne en réunit plusieurs.")
    }
    if let grouping, grouping == .municipality || grouping == .carrier,
      ProjectBoard(projects, by: grouping).columns.reduce(0, { $0 + $1.projects.count }) > projects.count
    {
      answer.add(
        "Un projet de plusieurs \(grouping.french)s est montré sous chacun\(grouping == .municipality ? "e" : "").")
    }
    return answer
  }
}

extension Table {
  /// Projects as a list; under the names of their groups where there may be several.
  init(projects: [Project], byGroup: Bool) {
    var sections: [Section] = []
    var rest = projects[...]
    while let heading = rest.first?.group.name {
      let group = rest.prefix { $0.group.name == heading }
      sections.append(Section(heading: byGroup ? heading : nil, rows: Rows(group, row: Self.row)))
      rest = rest.dropFirst(group.count)
    }
    self.init(Self.projectColumns(hiding: ["group"]), sections: sections)
    emptyRemark = "Aucun projet."
  }

  /// Projects as a board: under the headings of its columns, with how many they are.
  init(board: ProjectBoard) {
    let hidden =
      switch board.grouping {
      case .group: "group"
      case .stage: "stage"
      case .municipality: "municipality"
      case .carrier: "carriers"
      }
    self.init(
      Self.projectColumns(hiding: ["group", hidden]),
      sections: board.columns.map { column in
        Section(
          heading: "\(column.name?.capitalizedFirst ?? board.grouping.missing) : \(column.count)",
          rows: Rows(column.projects, row: Self.row))
      })
    emptyRemark = "Aucun projet."
  }

  @Sendable private static func row(_ project: Project) -> [Cell] {
    [
      .text(project.group.code), .text(project.reference.code), .text(project.reference.name),
      .word(project.stage.label, code: project.stage.code),
      project.carriers.isEmpty ? .none : .list(project.carriers),
      Cell(project.municipality), Cell(project.lastNews),
    ]
  }

  /// The columns of a list of projects; people do not see those that the headings tell.
  private static func projectColumns(hiding keys: Set<String>) -> [Column] {
    [
      ("group", "Groupe"), ("code", "Code"), ("title", "Projet"), ("stage", "Stade"), ("carriers", "Porteur"),
      ("municipality", "Commune"), ("lastNews", "Nouvelles"),
    ].map { Column(key: $0, title: $1, isHidden: keys.contains($0), givesWay: $0 == "municipality") }
  }
}
