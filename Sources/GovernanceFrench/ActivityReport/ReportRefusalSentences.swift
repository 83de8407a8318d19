import Governance

extension ReportRefusal {
  /// What is wrong, why, and what to type instead.
  var sentence: String {
    switch self {
    case .unknownFigure(let text, let suggestions):
      "Aucun chiffre du rapport ne s'appelle « \(text.quotable) ». "
        + (suggestions.isEmpty
          ? "Pour la liste : rapport prouver ANNÉE"
          : "Vouliez-vous dire \(suggestions.map { "« \($0) »" }.frenchList(.or)) ?")
    case .ambiguousFigure(let text, let candidates, let others):
      "« \(text.quotable) » désigne plusieurs chiffres : \(candidates.map { "« \($0) »" }.joined(separator: ", "))"
        + (others > 0 ? " et \(others.of("autre"))." : ".") + " Écrivez un de ces noms."
    case .noText(let section, let year):
      "Rien n'est écrit dans « \(section.heading) » pour \(year). Pour l'écrire : rapport rédiger \(year) \(section.word) \"…\""
    case .textAccepted(let section, let year):
      "« \(section.heading) » est déjà accepté. Pour le changer : rapport rédiger \(year) \(section.word) \"…\""
    case .textWritten(let section, let year):
      "« \(section.heading) » est déjà écrit pour \(year) : rien n'est proposé à sa place. Pour repartir du registre, "
        + "retirez-le d'abord : rapport rédiger \(year) \(section.word) --retirer"
    case .nothingToPropose(let section, let year):
      "Le registre n'a rien dont tirer « \(section.heading) » pour \(year). "
        + "Écrivez-le : rapport rédiger \(year) \(section.word) \"…\""
    case .noSectionInFile(let year):
      "Ce fichier ne contient aucun des titres que l'on rédige. Partez de la trame : "
        + "rapport \(year) --trame --sortie rapport.docx"
    case .fileOfOtherYear(let told, let year):
      "Ce fichier est le rapport \(told), d'après son titre. Pour le reprendre là : rapport reprendre \(told) FICHIER. "
        + "S'il est bien pour \(year), corrigez d'abord l'année de son titre."
    case .textsWouldDrop(let count, let first, let year):
      "Ce fichier ferait disparaître \(count.of("paragraphe écrit", "paragraphes écrits")) : « \(first.quotable) ». "
        + "S'il est plus ancien, repartez du rapport : rapport \(year). Pour les enlever vraiment : --remplacer"
    case .emptyFile(let path): "Il n'y a pas un mot dans \(path.quotable). Vérifiez que c'est le bon fichier."
    case .yearUnfinished(let year):
      "L'année \(year) n'est pas finie : son rapport est provisoire. On l'arrête à partir du 1er janvier \(year + 1)."
    case .reportClosed(let year, let day):
      "Le rapport \(year) est arrêté depuis le \(day.frenchShort). Pour le relire : rapport \(year)"
    case .noQuestion(let number):
      "Aucune question ne porte le numéro \(number). Pour la liste : questions"
    case .questionIsSettled(let number, let day):
      "La question \(number) est réglée depuis le \(day.frenchShort). Pour revoir ce qui fut répondu : questions --tout"
    case .reportIsClosed:
      "Le rapport de cette année est arrêté : ses textes ne changent plus. Pour le relire : rapport ANNÉE"
    case .unreadableReport(let year):
      "Le texte arrêté du rapport \(year) n'est pas lisible. Repartez de la dernière sauvegarde."
    }
  }
}
