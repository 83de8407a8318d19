import Governance

extension Refusal {
  /// What is wrong, in one French sentence or two: what, why, and what to do next.
  public var sentence: String {
    switch self {
    case .emptyText: "Le texte est vide."
    case .textTooLong(let limit, let length): "Le texte a \(length.french) caractères ; la limite est \(limit.french)."
    case .controlCharacters:
      "Le texte contient des caractères de contrôle ou invisibles. Retapez-le sans copier-coller."
    case .unknownReference(let kind, let text, let suggestions): Self.unknown(kind, text, suggestions)
    case .ambiguousReference(let kind, let text, let candidates):
      "« \(text.quotable) » désigne plusieurs \(kind.french(count: 2)) : \(candidates.frenchList(.or)) ?"
    case .unknownField(let field, let known):
      "« \(field.quotable) » n'est pas un champ que l'on corrige ici. Champs : \(known.frenchList())."
    case .unfitValue(let value, let expected): "« \(value.quotable) » ne convient pas : il faut \(expected)."
    case .unreadableRule(let text, let unread, let expected):
      "Je ne sais pas calculer avec « \(text.quotable) ». "
        + (unread.isEmpty
          ? "" : "Mots non compris : \(unread.map { "« \($0.quotable) »" }.joined(separator: ", ")). ")
        + "Écrivez par exemple \(expected). "
        + "Pour noter ces mots tels quels, sans calcul : --tel-quel"
    case .unreadableAmount(let text, let fault): fault.french(text.quotable)
    case .endBeforeStart(let day, let start):
      "La fin (\(day.frenchShort)) serait avant le début (\(start.frenchShort)). Revoyez les jours."
    case .filingBeforeLast(let day, let last):
      "Le \(day.frenchShort) n'est pas après la dernière déclaration, du \(last.frenchShort). Revoyez le jour."
    case .filingIsComplete(let day?):
      "Rien n'a été saisi après la déclaration du \(day.frenchShort) qui soit d'avant elle. Voyez : déclarations"
    case .filingIsComplete(nil): "Aucune déclaration n'est notée. Pour en noter une : déclaration faite --le JOUR"
    case .noDeclaredOfficers(let day):
      "Personne n'est inscrit au bureau ni au conseil le \(day.frenchShort). Voyez : mandats"
    case .valueUnchanged(let value): "C'est déjà « \(value.quotable) » : rien à corriger."
    case .memberAlreadyListed(let name, let code): "\(name) est déjà adhérent. Pour sa fiche : adhérent \(code)"
    case .member(let refusal): refusal.sentence
    case .dayBeforeStart(let day, let start):
      "Le \(day.frenchShort) n'est pas après le \(start.frenchShort), où commence l'état actuel."
        // Typed without its year, a day that had not come yet was read in the year before.
        + (Day(year: start.year, month: day.month, day: day.dayOfMonth).map { day.year < start.year && $0 > start }
          ?? false
          ? " Pour une autre année, écrivez-la : \(day.dayOfMonth)/\(day.month)/\(start.year)."
          : " Si ce commencement est faux, corrigez-le d'abord : aide corriger")
    case .ruleStartsLater(let day):
      "Une règle commence le \(day.frenchShort). Dites depuis quand vaut celle-ci : --depuis JOUR"
    case .dayAhead(let day): "Le \(day.frenchShort) n'est pas encore venu : on note ce qui a eu lieu."
    case .dayPast(let day):
      "Le \(day.frenchShort) est passé. Pour une réunion déjà tenue : réunion saisir"
    case .mandate(let refusal): refusal.sentence
    case .stageUnchanged(let project, let stage): "\(project) est déjà au stade « \(stage) »."
    case .yearAhead(let year): "L'année \(year) n'a pas commencé : il n'y a rien à en rapporter."
    case .yearBeforeAssociation(let year, let first):
      "L'histoire de l'association commence en \(first) : il n'y a rien à rapporter de \(year)."
    case .noContactData(let name): "Aucune coordonnée de \(name.quotable) n'est inscrite : il n'y a rien à conserver."
    case .agreement(let refusal): refusal.sentence
    case .calendar(let refusal): refusal.sentence
    case .conversion(let refusal): refusal.sentence
    case .dues(let refusal): refusal.sentence
    case .election(let refusal): refusal.sentence
    case .exchange(let refusal): refusal.sentence
    case .file(let refusal): refusal.sentence
    case .identity(let refusal): refusal.sentence
    case .indicator(let refusal): refusal.sentence
    case .meeting(let refusal): refusal.sentence
    case .minutes(let refusal): refusal.sentence
    case .notice(let refusal): refusal.sentence
    case .project(let refusal): refusal.sentence
    case .proxy(let refusal): refusal.sentence
    case .report(let refusal): refusal.sentence
    case .template(let refusal): refusal.sentence
    case .undo(let refusal): refusal.sentence
    case .vote(let refusal): refusal.sentence
    }
  }

  private static func unknown(_ kind: ReferenceKind, _ text: String, _ suggestions: [String]) -> String {
    let opening =
      kind == .assembly
      ? "Aucune instance ni aucun groupe « \(text.quotable) »."
      : "\(kind.isFeminine ? "Aucune" : "Aucun") \(kind.french(count: 1)) « \(text.quotable) »."
    guard suggestions.isEmpty else { return opening + " Vouliez-vous dire \(suggestions.frenchList(.or)) ?" }
    return kind.listCommand.map { opening + " Pour la liste : \($0)" } ?? opening
  }
}

extension String {
  /// The text as it may be quoted back: without controls, cut to a readable length.
  var quotable: String { withoutControls.truncated(to: 60) }
}
