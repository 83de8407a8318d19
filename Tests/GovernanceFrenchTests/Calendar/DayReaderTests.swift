import Governance
import GovernanceFrench
import Testing

/// Today is Thursday 12 March 2026 unless a test says otherwise.
@Suite("Reading French days")
struct DayReaderTests {
  private func reader(_ today: String = "2026-03-12", _ tense: Tense = .coming) throws -> DayReader {
    DayReader(today: try #require(Day(iso: today)), tense: tense)
  }

  @Test(
    "Dates with their year",
    arguments: [
      ("2026-03-12", "2026-03-12"), ("2026/3/9", "2026-03-09"), ("12/03/2026", "2026-03-12"),
      ("12/03/26", "2026-03-12"), ("12/03/85", "1985-03-12"),
      ("1/9/2026", "2026-09-01"), ("12.03.2026", "2026-03-12"),
      ("12-03-2026", "2026-03-12"), ("29/02/2024", "2024-02-29"), ("12 mars 2026", "2026-03-12"),
      ("LE 12 MARS 2026", "2026-03-12"), ("1er avril 1999", "1999-04-01"), ("1ᵉʳ avril 1999", "1999-04-01"),
      ("premier avril 1999", "1999-04-01"), ("3 févr. 2026", "2026-02-03"), ("14 Août 2025", "2025-08-14"),
      ("14 aout 2025", "2025-08-14"), ("7 déc. 2025", "2025-12-07"), ("jeudi 12 mars 2026", "2026-03-12"),
      ("le jeudi 12/03/2026", "2026-03-12"), ("fin juin 2027", "2027-06-30"), ("fin février 2028", "2028-02-29"),
      ("premier lundi de mars 2027", "2027-03-01"), ("dernier vendredi d'avril 2027", "2027-04-30"),
      ("5e lundi de mars 2026", "2026-03-30"), ("12\u{A0}mars\u{202F}2026", "2026-03-12"),
    ])
  func dated(text: String, iso: String) throws {
    #expect(try reader().day(text).iso == iso)
    #expect(try reader("2030-01-01", .past).day(text).iso == iso)
  }

  @Test(
    "Two figures are the year that lies from eighty years back to nineteen ahead",
    arguments: [("12/03/45", "2045-03-12"), ("12/03/46", "1946-03-12"), ("1-1-00", "2000-01-01")])
  func twoFigures(text: String, iso: String) throws {
    #expect(try reader().day(text).iso == iso)
    #expect(try reader("2026-03-12", .past).day(text).iso == iso)
  }

  @Test(
    "Without a year: the next such day, or the latest",
    arguments: [
      ("12 mars", "2026-03-12", "2026-03-12"), ("11 mars", "2027-03-11", "2026-03-11"),
      ("13/04", "2026-04-13", "2025-04-13"), ("1/9", "2026-09-01", "2025-09-01"),
      ("1er mai", "2026-05-01", "2025-05-01"), ("29 février", "2028-02-29", "2024-02-29"),
      ("29/02", "2028-02-29", "2024-02-29"), ("jeudi", "2026-03-19", "2026-03-05"),
      ("Vendredi", "2026-03-13", "2026-03-06"), ("mercredi", "2026-03-18", "2026-03-11"),
      ("2e mardi de juin", "2026-06-09", "2025-06-10"), ("deuxième mardi de juin", "2026-06-09", "2025-06-10"),
      ("2ème jeudi de mars", "2026-03-12", "2026-03-12"), ("dernier vendredi de juin", "2026-06-26", "2025-06-27"),
      ("1er lundi d’octobre", "2026-10-05", "2025-10-06"), ("fin juin", "2026-06-30", "2025-06-30"),
      ("fin février", "2027-02-28", "2026-02-28"), ("5e dimanche de février", "2032-02-29", "2004-02-29"),
    ])
  func yearless(text: String, coming: String, past: String) throws {
    #expect(try reader().day(text).iso == coming)
    #expect(try reader("2026-03-12", .past).day(text).iso == past)
  }

  @Test(
    "A past day that is about to come is refused, where the latest one is long ago",
    arguments: [
      ("2026-03-30", "1/4", "Le 1er avril 2026 est encore à venir : écrivez l'année, 1/4/2025 pour celui de 2025."),
      (
        "2026-03-30", "1er avril",
        "Le 1er avril 2026 est encore à venir : écrivez l'année, 1/4/2025 pour celui de 2025."
      ),
      ("2026-03-30", "fin mars", "Le 31 mars 2026 est encore à venir : écrivez l'année, 31/3/2025 pour celui de 2025."),
      ("2026-12-20", "5/1", "Le 5 janvier 2027 est encore à venir : écrivez l'année, 5/1/2026 pour celui de 2026."),
      ("2028-02-10", "29/2", "Le 29 février 2028 est encore à venir : écrivez l'année, 29/2/2024 pour celui de 2024."),
    ])
  func aboutToCome(today: String, text: String, sentence: String) throws {
    let reader = try reader(today, .past)
    let refusal = #expect(throws: DayRefusal.self) { try reader.day(text) }
    #expect(refusal?.sentence == sentence)
    #expect(try self.reader(today).day(text) > (try #require(Day(iso: today))))
  }

  @Test("31 days ahead is about to come, 32 is not; today and yesterday are past")
  func aboutToComeEnds() throws {
    let reader = try reader("2026-03-30", .past)
    #expect(throws: DayRefusal.self) { try reader.day("30/4") }
    #expect(try reader.day("1/5").iso == "2025-05-01")
    #expect(try reader.day("30/3").iso == "2026-03-30")
    #expect(try reader.day("29/3").iso == "2026-03-29")
    #expect(try reader.day("1/4/2026").iso == "2026-04-01")
  }

  @Test(
    "Days told from today do not depend on the tense",
    arguments: [
      ("aujourd'hui", "2026-03-12"), ("Aujourd’hui", "2026-03-12"), ("demain", "2026-03-13"),
      ("après-demain", "2026-03-14"), ("apres demain", "2026-03-14"), ("hier", "2026-03-11"),
      ("avant-hier", "2026-03-10"), ("J", "2026-03-12"), ("J+15", "2026-03-27"), ("j-15", "2026-02-25"),
      ("J−15", "2026-02-25"), ("jeudi prochain", "2026-03-19"), ("jeudi dernier", "2026-03-05"),
      ("dimanche prochain", "2026-03-15"), ("dans 3 semaines", "2026-04-02"), ("dans 10 jours", "2026-03-22"),
      ("dans une semaine", "2026-03-19"), ("dans quinze jours", "2026-03-27"), ("dans 6 mois", "2026-09-12"),
      ("dans 2 ans", "2028-03-12"), ("il y a 3 jours", "2026-03-09"), ("il y a un mois", "2026-02-12"),
    ])
  func relative(text: String, iso: String) throws {
    #expect(try reader().day(text).iso == iso)
    #expect(try reader("2026-03-12", .past).day(text).iso == iso)
  }

  @Test("A year turns on the way")
  func yearWrap() throws {
    let december = try reader("2026-12-30")
    #expect(try december.day("2 janvier").iso == "2027-01-02")
    #expect(try december.day("30/12").iso == "2026-12-30")
    #expect(try december.day("29/12").iso == "2027-12-29")
    #expect(try december.day("J+2").iso == "2027-01-01")
    #expect(try december.day("fin décembre").iso == "2026-12-31")
    #expect(try reader("2027-01-02", .past).day("30 décembre").iso == "2026-12-30")
    #expect(try reader("2026-03-01").day("J-1").iso == "2026-02-28")
    #expect(try reader("2028-03-01").day("J-1").iso == "2028-02-29")
  }

  @Test(
    "The longest day at the beginning is read, and the rest is left",
    arguments: [
      (["12", "mars", "à", "18h"], 2), (["12", "mars", "2026", "18h"], 3), (["12", "mars", "14", "h", "30"], 2),
      (["le", "12", "mars", "2026,", "salle"], 4), (["jeudi", "prochain", "conseil"], 2), (["jeudi", "18h"], 1),
      (["17 mars 2026", "18h"], 1), (["12 mars", "2026"], 2), (["jeudi", "prochain conseil"], 1),
      (["2e", "mardi", "de", "juin", "2026", "!"], 5), (["2e", "mardi", "d'avril", "bureau"], 3), (["J+15", "x"], 1),
      (["il", "y", "a", "3", "jours", "déjà"], 5), (["", "demain", ""], 2), (["12/03", "mars"], 1),
    ])
  func greedy(words: [String], count: Int) throws {
    #expect(try reader().day(in: words)?.wordCount == count)
  }

  @Test(
    "What begins with no day is left alone",
    arguments: [
      [], [""], ["le"], ["mars"], ["12"], ["12", "membres"], ["12.30"], ["1-9"], ["13/0/3/1"], ["12/03/202"],
      ["12/03-2026"], ["fin"], ["2e", "mardi"], ["dans", "3"], ["dans", "mille", "jours"], ["il", "y", "a"], ["J+"],
      ["J+12345"], ["j+x"], ["+1/+2"], ["١٢/٠٣"], ["17 mars 2026 à 18 h"], ["dans", "9999", "ans"], ["joudi"],
      ["12 mars et"], ["prochain", "jeudi"], ["/"], ["--"],
    ])
  func noDay(words: [String]) throws {
    #expect(try reader().day(in: words) == nil)
  }

  @Test("A pasted page is not a day, and says so on one line")
  func pastedPage() throws {
    let page = String(repeating: "mardi\u{1B}[2J ", count: 10_000)
    #expect(try reader().day(in: [page]) == nil)
    #expect(DayRefusal.notADay(page).sentence.unicodeScalars.count < 160)
    #expect(!DayRefusal.notADay(page).sentence.unicodeScalars.contains("\u{1B}"))
  }

  @Test("Every day of a century is read back from each of its wordings")
  func roundTrip() throws {
    let reader = try reader()
    let first = try #require(Day(iso: "1999-01-01"))
    let last = try #require(Day(iso: "2101-12-31"))
    for ordinal in first.ordinal...last.ordinal {
      let day = Day(ordinal: ordinal)
      for text in [day.french, day.frenchShort, day.frenchNumeric, day.iso] where try reader.day(text) != day {
        Issue.record("\(text) was read as another day than \(day.iso)")
      }
    }
  }

  @Test("A day of the coming year needs no year, nor one of the past eleven months")
  func yearlessRoundTrip() throws {
    let (coming, past) = (try reader(), try reader("2026-03-12", .past))
    for step in 0..<365 {
      for (reader, sign) in [(coming, 1), (past, -1)] {
        let day = try #require(Day(iso: "2026-03-12")).adding(days: step * sign)
        let text = String(day.frenchNumeric.dropLast(5))
        if sign < 0, step >= 365 - 31 {
          #expect(throws: DayRefusal.self) { try reader.day(text) }
        } else {
          #expect(try reader.day(text) == day)
        }
      }
    }
  }
}
