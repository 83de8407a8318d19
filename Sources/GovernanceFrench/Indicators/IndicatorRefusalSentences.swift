import Governance

extension IndicatorRefusal {
  /// What is wrong, why, and what to do next.
  var sentence: String {
    switch self {
    case .unreadableMeasure(let text, let fault): fault.french(text.quotable)
    case .nameTaken(let name, let code, let unit):
      "« \(name.quotable) » existe déjà, en \(unit) : un indicateur n'a qu'une unité. Voyez : indicateur \(code)"
    case .otherUnit(let name, let unit, let typed):
      "« \(name.quotable) » se compte en \(unit), pas en « \(typed.quotable) ». Donnez le nombre seul, ou en \(unit)."
    case .isSwitchedOff(let name, let code):
      "« \(name.quotable) » n'est plus suivi. Pour le reprendre : indicateur activer \(code)"
    case .switchedAlready(let name, let isActive):
      "« \(name.quotable) » \(isActive ? "est déjà suivi" : "n'est déjà plus suivi")."
    case .nothingToPropose: "Tous les indicateurs proposés sont déjà au dossier. Pour un autre : indicateur ajouter"
    case .yearIsClosed(let year):
      "\(year.map { "L'année \($0)" } ?? "L'année") est arrêtée : ses chiffres sont publiés et ne changent plus. "
        + "Pour corriger, la même commande avec --motif \"…\""
    case .yearStillOpen(let year):
      "L'année \(year) n'est pas arrêtée : une valeur s'y remplace. La même commande sans --motif, avec --source \"…\""
    case .yearNotOver(let year):
      "L'année \(year) n'est pas finie : on arrête les chiffres d'une année passée. Pour les voir : indicateurs \(year)"
    case .yearClosedBefore(let year, let day):
      "L'année \(year) est arrêtée depuis le \(day.frenchShort). Pour les chiffres : indicateurs \(year)"
    case .nothingToPublish(let year):
      "Aucune valeur n'est saisie pour \(year) : il n'y a rien à publier. Est-ce la bonne année ? "
        + "Pour saisir : indicateur valeur"
    case .unitIsPublished(let name, let unit, let year):
      "« \(name.quotable) » est publié en \(unit) dans les chiffres de \(year) : son unité ne change plus. "
        + "Pour une autre unité : indicateur ajouter"
    case .closedYearStays: "Une année arrêtée le reste, telle qu'elle a été publiée."
    }
  }
}

extension MeasureFault {
  /// What is wrong with that text, and what to type.
  fileprivate func french(_ text: String) -> String {
    switch self {
    case .empty: "La valeur est vide. Écrivez par exemple 12 ou 3,5."
    case .negative: "« \(text) » : une valeur n'est jamais négative. Pour revenir sur une saisie : annuler"
    case .notANumber: "« \(text) » n'est pas un nombre. Écrivez par exemple 12 ou 3,5."
    case .tooManyDecimals: "« \(text) » : une valeur a trois décimales au plus. Écrivez par exemple 3,125."
    case .ambiguous(let value):
      "« \(text) » se lit de deux façons. Pour \(value.french), écrivez \(value.typed) ; les décimales suivent une virgule."
    case .tooLarge: "« \(text) » dépasse ce que le dossier admet, \(Measure.largest.french). Revoyez l'unité."
    }
  }
}
