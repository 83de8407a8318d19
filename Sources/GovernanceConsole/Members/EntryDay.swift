import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let tellEntryDay = Command(
    "adhérent entrée", "Dit depuis quand un adhérent l'est, quand le registre ne le savait pas.", topic: .members,
    Field.member("adherent"),
    Field.beginning("jour").meaning("le premier jour de l'adhésion, ou le mois ou l'année si l'on n'en sait pas plus"),
    Field.text("source", limit: 400).option().optional.meaning("le document qui le dit"),
    examples: [
      "adhérent entrée apei 1/2/2024 --source \"bulletin d'adhésion\"",
      "adhérent entrée apei octobre 2023 --source \"liste de présence\"",
    ]
  ) { workspace, member, beginning, source in
    let span = try workspace.act { try $0.tellEntryDay(of: member, beginning, source: source, today: workspace.today) }
    var answer = Answer.lines("\(member.name) : adhérent \(beginning.french).")
    answer.addFirstListedDay(of: span)
    try workspace.addBirthRemark(of: beginning, to: &answer)
    let colleges = try workspace.reading().sheet(of: member, on: workspace.today).colleges
    guard colleges.contains(where: { $0.span.began == nil }) || colleges.isEmpty else { return answer }
    answer.add(
      "Son collège, lui, n'est attesté qu'aux jours que le registre connaît ; pour dire depuis quand : "
        + "collège confirmer COLLÈGE \(member.code) --depuis \(beginning.typed) --source \"…\"")
    return answer
  }
}

extension Answer {
  /// From which day on lists tell something of which the first day is not known.
  mutating func addFirstListedDay(of span: Span) {
    guard span.from == nil, let seen = span.attestedOn else { return }
    let before = span.earliest.map {
      "du \($0.frenchShort) jusque-là, « non attesté » ; avant, il n'y est pas."
    }
    add("Les listes le disent à partir du \(seen.frenchShort) ; \(before ?? "d'avant, il est « non attesté ».")")
  }
}

extension Workspace {
  /// Says that something is told of before the association was created.
  func addBirthRemark(of beginning: Beginning, to answer: inout Answer) throws {
    guard let birth = try reading().birth(), let first = birth.firstDay, beginning.told != nil,
      beginning.span.firstKnownDay < first
    else { return }
    answer.add(
      "C'est avant la création de l'association (\(birth.french)). Si c'est une erreur : annuler.")
  }
}
