import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let distinguish = Command(
    "doublon distinct", "Dit que deux fiches de noms voisins sont deux : vérifier ne demande plus si c'est la même.",
    topic: .members,
    Field.entry("fiche", question: "Quelle organisation ou quelle personne ?"),
    Field.entry("autre", question: "De quelle autre est-elle distincte ?"),
    Field.flag("retirer", "n'est plus dit : elles peuvent de nouveau être jointes"),
    Field.day("le", .past).option().optional.meaning("le jour où c'est dit ; sinon aujourd'hui"),
    Field.text("source", limit: 400).option().optional.meaning("le document qui le dit"),
    examples: [
      "doublon distinct dauchet dauchet-2", "doublon distinct atelier-bleu ateliers-bleus --source \"leurs statuts\"",
    ]
  ) { workspace, one, other, isTakenBack, day, source in
    let pair = try workspace.reading().entries(one, other)
    guard !isTakenBack else {
      if day != nil || source != nil { throw Misuse.unreadable("--retirer ne va ni avec --le ni avec --source.") }
      try workspace.act { try $0.takeBackDistinction(of: pair) }
      return .lines("Retiré : \(pair.french) peuvent de nouveau être la même fiche.")
    }
    try workspace.act { try $0.distinguish(pair, on: day ?? workspace.today, source: source) }
    return .lines(
      "Noté : \(pair.french) sont \(pair.kind.twoOfThem).", "Pour revenir dessus : \(pair.command) --retirer")
  }
}

extension Field where Value == String {
  /// An organisation or a person: which of the two is told by the other one.
  fileprivate static func entry(_ name: String, question: String) -> Field {
    var field = reference(name, .organization, question: question) { _, text, _ in text }
    let organizations = field.spec.candidates
    field.spec.candidates = { prefix, workspace in
      organizations(prefix, workspace) + workspace.candidates(of: .person, prefix)
    }
    return field
  }
}

extension Record {
  /// Those whom somebody said not to take for the one of this sheet.
  mutating func addOthers(_ others: [Reference<EntryKind>]) {
    if !others.isEmpty { add("notToConfuseWith", "à distinguer de", .list(others.map { "\($0.name) (\($0.code))" })) }
  }
}
