import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let member = Command(
    "adhérent", "Montre la fiche d'un adhérent.", topic: .members,
    Field.member("adherent"),
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("nom, représentants et mandats à cette date"),
    examples: ["adhérent adds", "adhérent \"Mille et un commerce\""], isList: true
  ) { workspace, member, day in
    let sheet = try workspace.reading().sheet(of: member, on: day)
    let dues = try workspace.reading().dues(of: member).filter { DuesStanding(of: $0, on: day) != .notCalled }
    var record = Record(sheet.member.reference.name)
    record.add("code", "code", .text(member.code))
    record.add("kind", "nature", .text(sheet.member.kindFrench))
    record.add("aliases", "autres noms", sheet.aliases.isEmpty ? .text("aucun") : .list(sheet.aliases))
    if !sheet.formerNames.isEmpty {
      record.add("formerNames", "anciens noms", .list(sheet.formerNames.map(\.french)))
    }
    record.addOthers(try workspace.reading().othersThan(member))
    for membership in sheet.memberships {
      record.add("membership", "adhésion", .text(membership.french))
      record.add("source", "source", Cell(membership.provenance.source))
    }
    if sheet.colleges.isEmpty { record.add("colleges", "collège", .none) }
    for assignment in sheet.colleges {
      record.add(
        "college_\(assignment.college.code)", "collège",
        .text("\(assignment.college.name), \(assignment.span.french)\(assignment.provenance.remark)"))
    }
    if !sheet.member.isResident {
      record.add(
        "representatives", "représenté par",
        sheet.representatives.isEmpty
          ? .none
          : .list(sheet.representatives.map { $0.person.name + ($0.rank.french.map { " (\($0))" } ?? "") }))
    }
    record.add(
      "mandates", "mandats",
      sheet.mandates.isEmpty
        ? .text("aucun")
        : .list(
          sheet.mandates.map {
            "\($0.body.code.uppercased()) \($0.position.french)\($0.span.state(on: day).suffix)"
          }))
    record.add("dues", "cotisations", dues.isEmpty ? .text("aucune appelée") : .list(dues.map { $0.french(on: day) }))
    record.add(
      "projects", "projets",
      sheet.projects.isEmpty ? .text("aucun") : .list(sheet.projects.map { "\($0.project.code) (\($0.role.french))" }))
    return Answer([.record(record)])
  }
}

extension Provenance {
  /// ", à confirmer" where the fact is in doubt.
  var remark: String { certainty == .confirmed ? "" : ", \(certainty.french)" }
}
