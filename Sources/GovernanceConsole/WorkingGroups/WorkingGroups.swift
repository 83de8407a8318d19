import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let workingGroups = Command(
    "groupes", "Liste les groupes de travail : chef de file et projets par stade.", topic: .projects,
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("à cette date"),
    examples: ["groupes"], isList: true
  ) { workspace, day in
    let groups = try workspace.reading().workingGroups(on: day)
    var table = Table(
      [
        Table.Column(key: "code", title: "Code"), Table.Column(key: "name", title: "Groupe"),
        Table.Column(key: "lead", title: "Chef de file"),
        Table.Column(key: "projects", title: "Projets", alignsRight: true),
        Table.Column(key: "stages", title: "Stades"),
      ],
      rows: groups.map { group in
        [
          .text(group.reference.code.uppercased()), .text(group.reference.name), Cell(group.leadName),
          .number(group.projectCount), .list(group.projectCounts.map { "\($0.count) \($0.stage.label)" }),
        ]
      })
    table.emptyRemark = "Aucun groupe de travail."
    return Answer([.table(table)])
  }

  static let workingGroup = Command(
    "groupe", "Montre un groupe de travail : chef de file, réunions, projets.", topic: .projects,
    Field.workingGroup("groupe"),
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("à cette date"),
    examples: ["groupe alim"], isList: true
  ) { workspace, group, day in
    let file = try workspace.reading()
    let found = try file.workingGroups(on: day).first { $0.reference == group }
    var record = Record("\(group.code.uppercased()) · \(group.name)")
    record.add("lead", "chef de file", Cell(found?.leadName))
    let members = try file.members(of: group, on: day)
    record.add(
      "members", "membres", members.isEmpty ? .text("aucun noté") : .list(members.map { $0.line(on: day) }))
    let meetings = try file.meetings(of: group)
    record.add(
      "meetings", "réunions",
      meetings.isEmpty
        ? .text("aucune saisie")
        : .list(meetings.map { "\($0.reference.code) (\($0.day.frenchNumeric), \($0.status.french))" }))
    return Answer([
      .record(record), .table(Table(projects: try file.projects(ProjectFilter(group: group), on: day), byGroup: false)),
    ])
  }
}

extension GroupMember {
  /// "AFEJI (Fabrice TAUPIN)", with what the record cannot vouch for on that day.
  fileprivate func line(on day: Day) -> String {
    let named = organization == nil ? nil : person?.name
    let remarks = [named, span.state(on: day).remark].compactMap(\.self)
    return name + (remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))")
  }
}

extension WorkingGroup {
  /// "DIE, Odette DAUCHET".
  fileprivate var leadName: String? {
    guard let lead else { return nil }
    return ([lead.member?.name] + lead.people.map(\.name)).compactMap { $0 }.joined(separator: ", ")
  }
}
