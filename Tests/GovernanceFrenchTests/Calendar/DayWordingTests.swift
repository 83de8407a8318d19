import Governance
import GovernanceFrench
import Testing

@Suite("Wording of days and times")
struct DayWordingTests {
  @Test(
    "A day is worded with and without its weekday, and in figures",
    arguments: [
      ("2026-03-17", "mardi 17 mars 2026", "17 mars 2026", "17/03/2026"),
      ("2026-04-01", "mercredi 1er avril 2026", "1er avril 2026", "01/04/2026"),
      ("2024-02-29", "jeudi 29 février 2024", "29 février 2024", "29/02/2024"),
      ("2026-08-21", "vendredi 21 août 2026", "21 août 2026", "21/08/2026"),
      ("1901-12-31", "mardi 31 décembre 1901", "31 décembre 1901", "31/12/1901"),
    ])
  func day(iso: String, french: String, short: String, numeric: String) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.french == french)
    #expect(day.frenchShort == short)
    #expect(day.frenchNumeric == numeric)
  }

  @Test(
    "A partial day tells no more than it knows",
    arguments: [("2021", "2021"), ("2021-07", "juillet 2021"), ("2024-09-19", "19 septembre 2024")])
  func partialDay(iso: String, french: String) throws {
    #expect(try #require(PartialDay(iso: iso)).french == french)
  }

  @Test(
    "A time is worded as a notice writes it",
    arguments: [("14:30", "14 h 30"), ("18:00", "18 h"), ("09:05", "9 h 05"), ("00:00", "0 h"), ("23:59", "23 h 59")])
  func time(iso: String, french: String) throws {
    #expect(try #require(ClockTime(iso: iso)).french == french)
  }

  @Test("Every weekday and month is read back from its name")
  func names() {
    for weekday in Weekday.allCases {
      #expect(Weekday(french: weekday.french) == weekday)
      #expect(Weekday(french: weekday.french.uppercased()) == weekday)
    }
    for month in FrenchMonth.allCases {
      #expect(FrenchMonth(french: month.french) == month)
      #expect(FrenchMonth(french: month.french.uppercased()) == month)
    }
    #expect(Weekday.monday.french == "lundi")
    #expect(FrenchMonth.december.french == "décembre")
  }

  @Test(
    "Usual abbreviations of months are known, `mar` is ambiguous",
    arguments: [
      ("janv.", 1), ("févr.", 2), ("FEV", 2), ("avr.", 4), ("juil.", 7), ("Aout", 8), ("sept.", 9), ("déc.", 12),
      ("mar", nil), ("m", nil), ("", nil),
    ] as [(String, Int?)])
  func abbreviations(name: String, number: Int?) {
    #expect(FrenchMonth(french: name)?.rawValue == number)
  }
}
