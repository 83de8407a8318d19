import Governance

extension ProposedMeeting.Reason {
  /// Why a day is proposed: "comme le mardi 10 mars 2026", "réparti sur l'année".
  public var french: String {
    switch self {
    case .asLastYear(let day): "comme le \(day.french)"
    case .moved(let from, let obstacle, let last):
      "comme le \(last.french), déplacé du \(from.french) : \(obstacle.french)"
    case .spreadEvenly: "réparti sur l'année"
    }
  }
}

extension Obstacle {
  /// What speaks against a day, in a few words.
  public var french: String {
    switch self {
    case .weekend: "fin de semaine"
    case .publicHoliday(let holiday): "jour férié (\(holiday.french))"
    case .quietPeriod(let period): period.french
    case .tooEarly: "trop tôt"
    case .tooLate: "trop tard pour le compte rendu financier"
    case .otherMeeting(let body): "même jour que \(body.name)"
    }
  }
}

extension QuietPeriod {
  /// "du 25 juillet au 25 août".
  public var french: String { "du \(first.french) au \(last.french)" }
}

extension DayOfYear {
  /// "25 juillet", "1er mai".
  public var french: String {
    (day == 1 ? "1er" : String(day)) + (FrenchMonth(rawValue: month).map { " " + $0.french } ?? "")
  }
}

extension UnplacedMeetings {
  /// "2 réunions sans jour : aucun jour ouvré ne reste".
  public var french: String {
    let count = "\(count) " + count.agreeing("réunion", "réunions") + " sans jour : "
    return switch reason {
    case .noWorkingDay: count + "aucun jour ouvré n'est possible"
    case .everyDayTaken: count + "une autre réunion occupe chaque jour possible"
    }
  }
}

extension YearCalendar {
  /// Before which reports on grants the general assembly is to take place; nil where none is due in the year.
  public var reportRemark: String? {
    guard let dueOn = reportsDue.map(\.dueOn).min() else { return nil }
    let reports = reportsDue.filter { $0.dueOn == dueOn }.map { "\($0.title) de \($0.agreement.code)" }
    let sentence =
      "\(reports.frenchList().capitalizedFirst) à rendre d'ici le \(dueOn.frenchShort), comptes approuvés joints : "
      + "l'assemblée générale vient avant."
    guard let firstAssembly, firstAssembly >= dueOn else { return sentence }
    return sentence + " Attention, celle du \(firstAssembly.frenchShort) vient après."
  }
}
