import Governance

/// Why words that were meant as a day are not one.
public enum DayRefusal: Error, Equatable {
  /// The calendar has no such day; `because` says what it has instead, in French.
  case noSuchDay(String, because: String)
  /// The weekday that was written is not the one of the day that was written.
  case weekdayMismatch(written: Weekday, actual: Day)
  /// Without its year, what is told as past is about to come, and the latest such day is long ago.
  case stillAhead(Day, latest: Day)
  /// The year is none in which the record tells or plans something: a slip of the keyboard.
  case yearOutOfReach(Day)
  /// The text is no form of day at all.
  case notADay(String)
  /// The text tells neither a day nor a month or a year, nor that it is unknown.
  case notABeginning(String)
  /// Nothing can have begun in a month or a year that is still to come; a day can be announced.
  case notBegun(String)

  /// What to tell the person who wrote it, in one French sentence.
  public var sentence: String {
    switch self {
    case .noSuchDay(let written, let reason):
      "Le \(DayRefusal.quoted(written)) n'existe pas : \(reason)."
    case .weekdayMismatch(let written, let actual):
      "Le \(actual.frenchShort) est un \(actual.weekday.french), pas un \(written.french)."
    case .stillAhead(let day, let latest):
      "Le \(day.frenchShort) est encore à venir : écrivez l'année, \(latest.frenchTyped) pour celui de \(latest.year)."
    case .yearOutOfReach(let day):
      "Le \(day.frenchNumeric) n'est pas un jour du dossier : l'année va de \(DayReader.yearsInReach.lowerBound) à "
        + "\(DayReader.yearsInReach.upperBound)."
    case .notADay(let written):
      "« \(DayRefusal.quoted(written)) » n'est pas un jour : "
        + "écrivez par exemple « 17 mars 2026 », « 17/03/2026 », « jeudi » ou « J+15 »."
    case .notABeginning(let written):
      "« \(DayRefusal.quoted(written)) » ne dit pas depuis quand : "
        + "écrivez un jour (« 12/3/2023 »), un mois (« octobre 2023 »), une année (« 2023 ») ou « inconnu »."
    case .notBegun(let written):
      "« \(DayRefusal.quoted(written)) » n'a pas commencé : écrivez le jour, pour l'annoncer."
    }
  }

  /// What the calendar has where `day` of `month` is asked for in vain, in that year or, without one, in any.
  static func reason(day: Int, month: Int, year: Int?) -> String {
    guard let name = FrenchMonth(rawValue: month)?.french else { return "l'année a 12 mois" }
    if year == 0 { return "il n'y a pas d'année 0" }
    if day == 0 { return "\(name) commence le 1er" }
    if let year { return "\(name) \(year) a \(Day.length(ofMonth: month, in: year)) jours" }
    return month == 2 ? "février a au plus 29 jours" : "\(name) a \(Day.length(ofMonth: month, in: 2000)) jours"
  }

  /// The text may come from a paste: it must neither drive the terminal nor fill it.
  private static func quoted(_ text: String) -> String {
    text.withoutControls.truncated(to: 40)
  }
}
