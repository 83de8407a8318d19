import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let projects = Command(
    "projets", "Liste les projets par groupe de travail ; les conditions se combinent.", topic: .projects,
    Field.workingGroup("groupe").optional.meaning("un seul groupe"),
    Field.stage("stade").option().optional.meaning("à ce stade"),
    Field.text("commune").option().optional.meaning("dans cette commune"),
    Field.number("sans-nouvelles", placeholder: "JOURS").option().optional.meaning(
      "sans nouvelles depuis tant de jours"),
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("à cette date"),
    examples: ["projets", "projets alim", "projets --stade etude", "projets --sans-nouvelles 90"], isList: true
  ) { workspace, group, stage, municipality, silentDays, day in
    var filter = ProjectFilter(group: group, stage: stage?.code, municipality: municipality?.value)
    filter.withoutNewsSince = silentDays.map { day.adding(days: -$0) }
    let projects = try workspace.reading().projects(filter, on: day)
    var answer = Answer([.table(Table(projects: projects, byGroup: group == nil))])
    let count = projects.reduce(0) { $0 + $1.countsAs }
    if count != projects.count {
      answer.add("\(projects.count.of("ligne")) pour \(count.of("projet")) : une ligne en réunit plusieurs.")
    }
    return answer
  }

  static let project = Command(
    "projet", "Montre la fiche d'un projet : stades, porteurs, notes.", topic: .projects,
    Field.project("projet"),
    examples: ["projet friperie"], isList: true
  ) { workspace, project in
    let sheet = try workspace.reading().sheet(of: project, on: workspace.today)
    var record = Record(sheet.project.reference.name)
    record.add("code", "code", .text(project.code))
    record.add("groups", "groupe", .list(sheet.groups.map { "\($0.value.name), \($0.span.french)" }))
    record.add("stages", "stades", .list(sheet.stages.map { "\($0.value.label), \($0.span.french)" }))
    for role in ProjectRole.allCases {
      let names = sheet.participants.filter { $0.role == role }.map(\.organization.name)
      if role == .carrier || !names.isEmpty {
        record.add(
          role.rawValue, names.count > 1 ? role.french + "s" : role.french, names.isEmpty ? .none : .list(names))
      }
    }
    record.add("municipality", "commune", Cell(sheet.project.municipality))
    if let area = sheet.area { record.add("area", "lieu", .text(area)) }
    if sheet.project.countsAs > 1 { record.add("countsAs", "réunit", .text("\(sheet.project.countsAs) projets")) }
    if let note = sheet.note { record.add("note", "remarque", .text(note)) }
    record.add("source", "source", sheet.provenance.source.map { .text($0 + sheet.provenance.remark) } ?? .none)
    var notes = Table(
      [
        Table.Column(key: "day", title: "Jour"), Table.Column(key: "text", title: "Note"),
        Table.Column(key: "author", title: "Par"),
      ],
      rows: sheet.notes.map { [.day($0.day), .text($0.text), .text($0.author)] })
    notes.emptyRemark = "Aucune note. Pour en ajouter : projet noter \(project.code) \"…\""
    return Answer([.record(record), .table(notes)])
  }
}

extension Table {
  /// Projects as a list; under the names of their groups where there may be several.
  init(projects: [Project], byGroup: Bool) {
    @Sendable func row(_ project: Project) -> [Cell] {
      [
        .text(project.group.code), .text(project.reference.code), .text(project.reference.name),
        .word(project.stage.label, code: project.stage.code),
        project.carriers.isEmpty ? .none : .list(project.carriers),
        Cell(project.municipality), Cell(project.lastNews),
      ]
    }
    var sections: [Section] = []
    var rest = projects[...]
    while let heading = rest.first?.group.name {
      let group = rest.prefix { $0.group.name == heading }
      sections.append(Section(heading: byGroup ? heading : nil, rows: Rows(group, row: row)))
      rest = rest.dropFirst(group.count)
    }
    self.init(
      [
        Column(key: "group", title: "Groupe", isHidden: true), Column(key: "code", title: "Code"),
        Column(key: "title", title: "Projet"), Column(key: "stage", title: "Stade"),
        Column(key: "carriers", title: "Porteur"), Column(key: "municipality", title: "Commune"),
        Column(key: "lastNews", title: "Nouvelles"),
      ], sections: sections)
    emptyRemark = "Aucun projet."
  }
}
