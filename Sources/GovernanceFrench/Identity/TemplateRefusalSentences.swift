import Governance

extension TemplateRefusal {
  /// What is wrong, why, and what to do next.
  var sentence: String {
    switch self {
    case .noTemplate(let folder):
      "Il n'y a ni page.mustache ni office.mustache dans \(folder.quotable). Pour partir de ceux du programme : "
        + "modèles DOSSIER"
    case .unreadableTemplate(let path, let limit):
      "\(path.quotable) n'est pas un texte en UTF-8 de \((limit / 1000).french) Ko au plus. Enregistrez-le en UTF-8."
    case .templateFault(let path, let line, let fault):
      "\(path.quotable), ligne \(line.french) : \(fault.french). Rien n'est écrit."
    case .templateLacks(let path, let parts):
      "\(path.quotable) n'affiche pas \(Self.some(parts)) : le document serait incomplet. "
        + "Reprenez ce passage dans le modèle d'origine : modèles DOSSIER"
    case .templateUnescaped(let path, let parts):
      "\(path.quotable) laisserait passer du HTML venu d'un nom, dans \(Self.some(parts)). "
        + "Écrivez {{…}} au lieu de {{{…}}}."
    case .templateEscapedTwice(let path):
      "\(path.quotable) afficherait les balises en toutes lettres. Écrivez {{{…}}} au lieu de {{…}} pour les paragraphes, "
        + "les listes et les cellules."
    }
  }

  /// The first of them by name, and how many more: mending one often mends others.
  private static func some(_ parts: [Part]) -> String {
    let others = parts.count > 4 ? [(parts.count - 3).of("autre partie", "autres parties")] : []
    return (parts.prefix(others.isEmpty ? 4 : 3).map(\.french) + others).frenchList()
  }
}

extension TemplateRefusal.Fault {
  fileprivate var french: String {
    switch self {
    case .wrongEnd: "cette fin {{/…}} n'est pas celle de la partie commencée avant"
    case .noEnd: "une partie {{#…}} ou une balise {{…}} n'est pas terminée"
    case .tooDeep: "trop de parties {{#…}} sont les unes dans les autres"
    case .other: "cette balise n'est pas de celles des modèles"
    }
  }
}

extension TemplateRefusal.Part {
  /// As one says that it is missing.
  fileprivate var french: String {
    switch self {
    case .title: "le titre ({{title}})"
    case .subtitle: "le sous-titre ({{#subtitle}})"
    case .notice: "l'avis ({{#notice}})"
    case .property: "le nom des renseignements ({{label}})"
    case .value: "les renseignements ({{{value}}})"
    case .heading: "les titres de partie ({{#.heading}})"
    case .paragraph: "les paragraphes ({{#.paragraph}})"
    case .list: "les listes ({{#.list}})"
    case .numbered: "les listes numérotées ({{#.numbered}})"
    case .caption: "le titre des tableaux ({{caption}})"
    case .column: "l'en-tête des tableaux ({{#columns}})"
    case .rowHeader: "la première colonne des tableaux"
    case .cell: "les cellules des tableaux ({{#cells}})"
    case .total: "le total des tableaux"
    case .note: "les notes ({{#.note}})"
    case .figure: "le titre des dessins ({{caption}})"
    case .words: "les dessins en toutes lettres"
    case .footer: "le pied du document ({{#footer}})"
    }
  }
}
