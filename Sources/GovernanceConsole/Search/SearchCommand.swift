import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let search = Command(
    "chercher", "Cherche des mots dans tout le registre : noms, projets, ordres du jour, notes, textes votés, actions.",
    topic: .begin,
    Field.searchTerms("mots").asked("Que cherchez-vous ?").meaning(
      "tous dans la même ligne, sans égard aux accents ; le dernier peut n'être que commencé"),
    Field.choice("dans", SearchScope.allCases.map { ($0.french, $0) }).option().optional.meaning(
      "dans cette partie du registre"),
    Field.number("limite").option().otherwise { _ in 20 }.meaning("combien de réponses, les meilleures d'abord"),
    examples: ["chercher friperie", "chercher coeur de vill", "chercher budget --dans résolutions --limite 50"],
    isList: true
  ) { workspace, terms, scope, limit in
    guard (1...10_000).contains(limit) else {
      throw Refusal.unfitValue(String(limit), expected: "un nombre de réponses, de 1 à 10 000")
    }
    // Several lines of one thing make one answer; five a thing are looked at, no more of the record is read for it.
    let reach = limit * 5
    let hits = try workspace.reading().search(terms, in: scope, limit: reach + 1)
    let found = FoundThing.all(in: hits)
    let isCutOff = hits.count > reach
    let showsBold = workspace.environment.showsBold
    var table = Table(
      [
        Table.Column(key: "kind", title: "Quoi"), Table.Column(key: "code", title: "Référence"),
        Table.Column(key: "day", title: "Jour"), Table.Column(key: "line", title: "Ligne", narrowest: 24),
        Table.Column(key: "otherLines", title: "Autres lignes", isHidden: true),
      ],
      rows: found.prefix(limit).map { thing in
        let hit = thing.best
        let line = MatchedLine(hit.text, terms)
        return [
          .word(hit.french, code: hit.kindKey), .text(hit.code), Cell(hit.day),
          .marked(
            (showsBold ? line.marked(Emphasis.marking) : line.marked()) + hit.remark + thing.remark(isCutOff: isCutOff),
            plain: line.text),
          .number(thing.otherLines),
        ]
      })
    table.emptyRemark =
      (terms.terms.count == 1
        ? "Rien trouvé. Essayez avec le début du mot seulement.\n"
        : "Rien trouvé : tous les mots doivent être dans la même ligne. Enlevez-en un.\n")
      + "Ne sont pas cherchés : les groupes et instances (groupes, instances), les coordonnées, le contenu des documents joints."
    var answer = Answer([.table(table)])
    if found.count > limit || isCutOff {
      let wider = limit < 10_000 ? ", ou : --limite \(min(limit * 5, 10_000))" : "."
      answer.add("D'autres lignes répondent. Ajoutez un mot\(wider)")
    }
    return answer
  }
}

extension SearchHit {
  /// What programs read: a code of ``SearchKind``, adherents apart.
  fileprivate var kindKey: String { isMember && kind == .organization ? "member" : "\(kind)" }
}

extension Field where Value == SearchTerms {
  /// Words to look for: all that is left of the line.
  static func searchTerms(_ name: String) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: nil, placeholder: "MOTS", meaning: name,
        take: { words, _, _ in words.count }),
      read: { words, _ in try SearchTerms(PlainText(words.map(\.text).joined(separator: " "))) })
  }
}
