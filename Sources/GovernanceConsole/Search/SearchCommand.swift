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
    Field.number("limite").option().otherwise { _ in 20 }.meaning("combien de lignes, les meilleures d'abord"),
    examples: ["chercher friperie", "chercher coeur de vill", "chercher budget --dans résolutions --limite 50"],
    isList: true
  ) { workspace, terms, scope, limit in
    guard (1...10_000).contains(limit) else {
      throw Refusal.unfitValue(String(limit), expected: "un nombre de lignes, de 1 à 10 000")
    }
    let found = try workspace.reading().search(terms, in: scope, limit: limit + 1)
    var table = Table(
      [
        Table.Column(key: "kind", title: "Quoi"), Table.Column(key: "code", title: "Référence"),
        Table.Column(key: "day", title: "Jour"), Table.Column(key: "line", title: "Ligne"),
      ],
      rows: found.prefix(limit).map { hit in
        let line = MatchedLine(hit.text, terms)
        return [
          .word(hit.french, code: hit.kindKey), .text(hit.code), Cell(hit.day),
          .marked(line.marked + hit.remark, plain: line.text),
        ]
      })
    table.emptyRemark =
      (terms.terms.count == 1
        ? "Rien trouvé. Essayez avec le début du mot seulement.\n"
        : "Rien trouvé : tous les mots doivent être dans la même ligne. Enlevez-en un.\n")
      + "Ne sont pas cherchés : les coordonnées, le contenu des documents joints."
    var answer = Answer([.table(table)])
    if found.count > limit { answer.add("D'autres lignes répondent. Ajoutez un mot, ou : --limite \(limit * 5)") }
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
