import Governance

extension DayReader {
  /// Days told from today, whatever the tense: `demain`, `J-15`, `dans 3 semaines`, `il y a 3 jours`.
  func relativeDay(in pieces: WordPieces, at start: Int) -> Found? {
    if let found = namedDay(in: pieces, at: start) { return found }
    if let days = countdown(pieces[start]) { return found(today.adding(days: days), end: start + 1) }
    if pieces[start] == "dans" { return day(in: pieces, at: start + 1, sign: 1) }
    if pieces[start] == "il", pieces[start + 1] == "y", pieces[start + 2] == "a" {
      return day(in: pieces, at: start + 3, sign: -1)
    }
    return nil
  }

  private func namedDay(in pieces: WordPieces, at start: Int) -> Found? {
    switch (pieces[start], pieces[start + 1]) {
    case ("aujourd'hui", _): (today, start + 1)
    case ("demain", _): (today.adding(days: 1), start + 1)
    case ("apres-demain", _): (today.adding(days: 2), start + 1)
    case ("apres", "demain"): (today.adding(days: 2), start + 2)
    case ("hier", _): (today.adding(days: -1), start + 1)
    case ("avant-hier", _): (today.adding(days: -2), start + 1)
    default: nil
    }
  }

  /// The days that `j`, `j+15` or `j-15` are away from today; a true minus sign counts as a hyphen.
  private func countdown(_ piece: String) -> Int? {
    if piece == "j" { return 0 }
    if piece.hasPrefix("j+") { return piece.dropFirst(2).shortNumber }
    if piece.hasPrefix("j-") || piece.hasPrefix("j−") { return piece.dropFirst(2).shortNumber.map { -$0 } }
    return nil
  }

  /// The day reached by a number and a unit written at `start`, forwards or backwards.
  private func day(in pieces: WordPieces, at start: Int, sign: Int) -> Found? {
    guard let number = DayReader.number(pieces[start]).map({ $0 * sign }) else { return nil }
    let day: Day
    switch pieces[start + 1] {
    case "jour", "jours": day = today.adding(days: number)
    case "semaine", "semaines": day = today.adding(days: number * 7)
    case "mois": day = today.adding(months: number)
    case "an", "ans", "annee", "annees": day = today.adding(months: number * 12)
    default: return nil
    }
    return found(day, end: start + 2)
  }

  /// Nil beyond the years a day of the file can have.
  private func found(_ day: Day, end: Int) -> Found? {
    (1...9999).contains(day.year) ? (day, end) : nil
  }

  private static func number(_ piece: String) -> Int? {
    switch piece {
    case "un", "une": 1
    case "deux": 2
    case "trois": 3
    case "quatre": 4
    case "cinq": 5
    case "six": 6
    case "sept": 7
    case "huit": 8
    case "neuf": 9
    case "dix": 10
    case "quinze": 15
    case "vingt": 20
    case "trente": 30
    default: piece.shortNumber
    }
  }
}
