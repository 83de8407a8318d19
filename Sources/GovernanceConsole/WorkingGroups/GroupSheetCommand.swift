import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let workingGroup = Command(
    "groupe", "Montre un groupe de travail : chef de file, projets et suite, réunions, actions ; ou son année.",
    topic: .projects,
    Field.workingGroup("groupe"),
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("à cette date"),
    Field.year("annee").option("annee").optional.meaning("ce que le groupe a fait cette année-là"),
    Field.path("sortie").option().optional.meaning(
      "la fiche d'une page à distribuer : fichier .docx, .odt, .pdf, .html, .md ou .txt ; « - » pour l'écran"),
    examples: ["groupe alim", "groupe alim --sortie alim.pdf", "groupe alim --annee 2025"], isList: true
  ) { workspace, group, day, year, target in
    let file = try workspace.reading()
    let code = group.code.uppercased()
    if let year {
      let told = try file.year(year, of: group, today: workspace.today)
      guard let target else { return Answer(year: told) }
      return try workspace.written(
        told.document(of: try file.association()), to: target.value, named: "\(group.code)-\(year)", year: year,
        folder: code, saying: "\(code), \(told.periodFrench).")
    }
    let sheet = try file.groupSheet(of: group, on: day)
    guard let target else { return Answer(sheet: sheet) }
    var answer = try workspace.written(
      sheet.document(of: try file.association()), to: target.value, named: group.code, year: day.year, folder: code,
      saying: "\(code) : fiche au \(day.frenchShort).")
    let telling = sheet.projectsTellingPrivateNames
    if !telling.isEmpty, target.value != "-" {
      answer.add(
        "À relire avant de distribuer : un texte nomme qui n'a pas accepté de l'être "
          + "(\(telling.map(\.code).frenchList())).")
    }
    return answer
  }
}

extension Answer {
  /// What the group is about on a day.
  fileprivate init(sheet: GroupSheet) {
    let group = sheet.group
    var record = Record("\(group.reference.code.uppercased()) · \(group.reference.name)")
    record.add("lead", "chef de file", Cell(group.leadName(on: sheet.day)))
    record.add(
      "members", "membres",
      sheet.members.isEmpty ? .text("aucun noté") : .list(sheet.members.map { $0.line(on: sheet.day) }))
    record.add(
      "meetings", "réunions",
      sheet.meetings.isEmpty
        ? .text("aucune saisie")
        : .list(
          sheet.meetings.map {
            "\($0.reference.code) (\($0.day.frenchNumeric), \(sheet.status(of: $0).french))"
          }))
    self.init([.record(record), .table(Table(followed: sheet.projects, on: sheet.day))])
    // Sentences make columns too narrow to read: people get them line by line.
    add(
      "Prochaines étapes",
      sheet.projects.compactMap { followed in followed.step.map { (followed, $0.french(on: sheet.day)) } })
    add(
      "Jalons", sheet.projects.flatMap { followed in followed.milestones.map { (followed, $0.french(on: sheet.day)) } })
    if let silence = sheet.silenceFrench {
      add("")
      add(silence)
    }
    if !sheet.actions.isEmpty {
      add("")
      add(Table(actions: sheet.actions, today: sheet.day))
    }
  }

  /// Sentences about projects, under a heading.
  private mutating func add(_ heading: String, _ lines: [(followed: GroupSheet.FollowedProject, text: String)]) {
    guard !lines.isEmpty else { return }
    add("")
    add(heading)
    for line in lines { add("  \(line.followed.project.reference.name) : \(line.text)") }
  }

  /// What the group did in a year.
  fileprivate init(year: GroupYear) {
    let activity = year.activity
    var record = Record("\(activity.reference.code.uppercased()) · \(activity.reference.name), \(year.periodFrench)")
    record.add("lead", "chef de file", Cell(activity.leadFrench))
    record.add("meetings", "réunions", .text(year.meetingsFrench))
    record.add("projectCount", "projets au \(year.period.asOf.frenchNumeric)", .number(activity.projectCount))
    let unattested = activity.unattested.reduce(0) { $0 + $1.countsAs }
    if unattested > 0 { record.add("unattestedCount", "non attestés", .number(unattested)) }
    let projects = Table(
      [
        Table.Column(key: "code", title: "Code"), Table.Column(key: "title", title: "Projet"),
        Table.Column(key: "stageAtStart", title: "Au \(year.period.firstDay.frenchNumeric)"),
        Table.Column(key: "stageAtEnd", title: "Au \(year.period.asOf.frenchNumeric)"),
      ],
      rows: activity.projects.map {
        [
          .text($0.reference.code), .text($0.reference.name), .text($0.startFrench), .text($0.endFrench),
        ]
      })
    var events = Table(
      [
        Table.Column(key: "day", title: "Jour"), Table.Column(key: "code", title: "Code", isHidden: true),
        Table.Column(key: "project", title: "Projet"), Table.Column(key: "text", title: "Quoi"),
      ],
      rows: year.events.map { [.day($0.day), .text($0.project.code), .text($0.project.name), .text($0.text)] })
    events.emptyRemark = "Aucune nouvelle saisie pour \(year.period.year)."
    self.init([.record(record), .table(projects), .table(events)])
    guard !year.indicators.isEmpty else { return }
    add(
      Table(
        [
          Table.Column(key: "code", title: "Code"), Table.Column(key: "name", title: "Indicateur"),
          Table.Column(key: "unit", title: "Unité"), Table.Column(key: "projects", title: "Projets"),
        ],
        rows: year.indicators.map {
          [
            .text($0.indicator.reference.code), .text($0.indicator.reference.name), .text($0.indicator.unit),
            .text($0.projectsFrench),
          ]
        }))
  }
}

extension Table {
  /// Projects with what comes next.
  fileprivate init(followed projects: [GroupSheet.FollowedProject], on day: Day) {
    self.init(
      [
        Column(key: "code", title: "Code"), Column(key: "title", title: "Projet"),
        Column(key: "stage", title: "Stade"), Column(key: "step", title: "Prochaine étape", isHidden: true),
        Column(key: "milestones", title: "Jalons", isHidden: true), Column(key: "lastNews", title: "Nouvelles"),
        Column(key: "carriers", title: "Porteur", isHidden: true),
        Column(key: "municipality", title: "Commune", isHidden: true),
        Column(key: "stepOwner", title: "Par qui", isHidden: true),
        Column(key: "stepDueOn", title: "Pour le", isHidden: true),
      ],
      rows: projects.map { followed in
        let project = followed.project
        return [
          .text(project.reference.code), .text(project.reference.name),
          .word(project.stage.label, code: project.stage.code), Cell(followed.step?.french(on: day)),
          followed.milestones.isEmpty ? .none : .list(followed.milestones.map { $0.french(on: day) }),
          Cell(project.lastNews), project.carriers.isEmpty ? .none : .list(project.carriers),
          Cell(project.municipality),
          Cell(followed.step?.owner?.name), Cell(followed.step?.dueOn),
        ]
      })
    emptyRemark = "Aucun projet."
  }
}
