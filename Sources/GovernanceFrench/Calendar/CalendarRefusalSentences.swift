import Governance

extension CalendarRefusal {
  /// What is wrong, why, and what to do next.
  var sentence: String {
    switch self {
    case .calendarYearPast(let year, let present):
      "L'année \(year) est passée : on ne la planifie plus. Ses réunions : réunions --annee \(year) ; "
        + "à planifier : calendrier \(present)"
    case .noProposal(let number, let year, let last):
      last == 0
        ? "Le calendrier \(year) ne propose rien : il n'a pas de ligne \(number). Voyez : calendrier \(year)"
        : "Le calendrier \(year) n'a pas de ligne \(number) : il va de 1 à \(last). Voyez : calendrier \(year)"
    case .proposalDropped(let number, let year):
      "La ligne \(number) du calendrier \(year) est retirée. Pour revenir en arrière : annuler ; "
        + "pour une autre réunion : planifier"
    case .proposalPast(let number, let year, let day):
      "La ligne \(number) était pour le \(day.frenchShort), qui est passé. "
        + "Ensuite : calendrier déplacer \(year) \(number) JOUR, ou calendrier retirer \(year) \(number)"
    case .dayOutsideYear(let day, let year): "Le \(day.french) n'est pas de \(year). Donnez un jour de cette année-là."
    case .proposalTaken(let number, let year, let code):
      "La ligne \(number) tombe sur \(code), déjà prévue à ce moment. "
        + "Ensuite : calendrier retirer \(year) \(number), ou calendrier déplacer \(year) \(number) JOUR"
    case .nothingToPlan(let year):
      "Rien à valider pour \(year) : le calendrier ne propose plus de réunion. Voyez : réunions --annee \(year)"
    }
  }
}
