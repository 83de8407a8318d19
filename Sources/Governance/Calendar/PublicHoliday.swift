/// A public holiday (jour férié) of France: the eleven of article L3133-1 of the Code du travail, as the law stands now.
///
/// Alsace and Moselle have two more, which are not here; nor is the "journée de solidarité", which leaves a holiday what it
/// is.
public enum PublicHoliday: String, CaseIterable, Sendable {
  /// 1 January.
  case newYearsDay
  /// The day after Easter.
  case easterMonday
  /// 1 May.
  case labourDay
  /// 8 May 1945.
  case victoryDay
  /// A Thursday, 39 days after Easter.
  case ascensionDay
  /// A Monday, 50 days after Easter.
  case whitMonday
  /// 14 July.
  case nationalDay
  /// 15 August.
  case assumptionDay
  /// 1 November.
  case allSaintsDay
  /// 11 November 1918.
  case armisticeDay
  /// 25 December.
  case christmasDay

  /// On which day it falls in that year; nil outside the years 1…9999.
  public func day(in year: Int) -> Day? {
    switch self {
    case .newYearsDay: Day(year: year, month: 1, day: 1)
    case .easterMonday: Day.easter(in: year)?.adding(days: 1)
    case .labourDay: Day(year: year, month: 5, day: 1)
    case .victoryDay: Day(year: year, month: 5, day: 8)
    case .ascensionDay: Day.easter(in: year)?.adding(days: 39)
    case .whitMonday: Day.easter(in: year)?.adding(days: 50)
    case .nationalDay: Day(year: year, month: 7, day: 14)
    case .assumptionDay: Day(year: year, month: 8, day: 15)
    case .allSaintsDay: Day(year: year, month: 11, day: 1)
    case .armisticeDay: Day(year: year, month: 11, day: 11)
    case .christmasDay: Day(year: year, month: 12, day: 25)
    }
  }
}

extension Day {
  /// The public holiday that it is, if any. Where two fall together (Ascension on 1 or 8 May) the fixed one is told.
  public var publicHoliday: PublicHoliday? {
    let year = year
    return PublicHoliday.allCases.first { $0.day(in: year) == self }
  }

  /// Whether it is a Saturday or a Sunday.
  public var isWeekend: Bool { weekday == .saturday || weekday == .sunday }

  /// Whether it is a "jour ouvré": from Monday to Friday and no public holiday.
  public var isWorkingDay: Bool { !isWeekend && publicHoliday == nil }

  /// Easter Sunday of that year in the Gregorian calendar; nil outside the years 1…9999.
  ///
  /// The computation of Meeus, Jones and Butcher: the Sunday after the church's full moon of spring.
  public static func easter(in year: Int) -> Day? {
    guard (1...9999).contains(year) else { return nil }
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let goldenNumber = year % 19
    // How far the mean moon and the calendar have drifted apart over the centuries.
    let moonDrift = (century - (century + 8) / 25 + 1) / 3
    let fullMoon = (19 * goldenNumber + century - century / 4 - moonDrift + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - fullMoon - yearOfCentury % 4) % 7
    // The latest full moons of the cycle come a week earlier, so that Easter never falls after 25 April.
    let correction = (goldenNumber + 11 * fullMoon + 22 * toSunday) / 451
    let fromMarch = fullMoon + toSunday - 7 * correction
    return Day(year: year, month: 3, day: 22)?.adding(days: fromMarch)
  }
}
