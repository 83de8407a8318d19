import Governance
import GovernanceFrench
import Testing

@Suite("Refusing days that do not exist")
struct DayRefusalTests {
  private func refusal(_ text: String) throws -> DayRefusal? {
    let reader = DayReader(today: try #require(Day(iso: "2026-03-12")))
    do throws(DayRefusal) {
      _ = try reader.day(text)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "Each refusal tells what the calendar has instead",
    arguments: [
      ("31/02/2026", "Le 31/02/2026 n'existe pas : février 2026 a 28 jours."),
      ("30/02/2024", "Le 30/02/2024 n'existe pas : février 2024 a 29 jours."),
      ("2026-02-29", "Le 2026-02-29 n'existe pas : février 2026 a 28 jours."),
      ("le 29 février 2026", "Le 29 février 2026 n'existe pas : février 2026 a 28 jours."),
      ("31/02/2026,", "Le 31/02/2026 n'existe pas : février 2026 a 28 jours."),
      ("31 février", "Le 31 février n'existe pas : février a au plus 29 jours."),
      ("31/02", "Le 31/02 n'existe pas : février a au plus 29 jours."),
      ("31 Avril", "Le 31 Avril n'existe pas : avril a 30 jours."),
      ("jeudi 31/04/2026", "Le 31/04/2026 n'existe pas : avril 2026 a 30 jours."),
      ("0/03/2026", "Le 0/03/2026 n'existe pas : mars commence le 1er."),
      ("12/13/2026", "Le 12/13/2026 n'existe pas : l'année a 12 mois."),
      ("12/03/0000", "Le 12/03/0000 n'existe pas : il n'y a pas d'année 0."),
      ("5e mardi de juin 2028", "Le 5e mardi de juin 2028 n'existe pas : ce mois-là n'a que quatre mardis."),
      ("mardi 12 mars 2026", "Le 12 mars 2026 est un jeudi, pas un mardi."),
      ("vendredi 1er mai 2025", "Le 1er mai 2025 est un jeudi, pas un vendredi."),
      // The next 10 March is a year away, and its weekday another one.
      ("mardi 10 mars", "Le 10 mars 2027 est un mercredi, pas un mardi."),
      (
        "bientôt",
        "« bientôt » n'est pas un jour : écrivez par exemple « 17 mars 2026 », « 17/03/2026 », « jeudi » ou « J+15 »."
      ),
    ])
  func sentence(text: String, sentence: String) throws {
    #expect(try refusal(text)?.sentence == sentence)
  }

  @Test("A weekday that is not the day's own is refused with and without a year")
  func weekdayMismatch() throws {
    let day = try #require(Day(iso: "2026-03-17"))
    #expect(try refusal("lundi 17 mars 2026") == .weekdayMismatch(written: .monday, actual: day))
    #expect(try refusal("lundi 17 mars") == .weekdayMismatch(written: .monday, actual: day))
    #expect(try refusal("mardi 17 mars") == nil)
  }

  @Test("What follows the day changes nothing to its refusal, and no other day is read in its place")
  func refusedInWords() throws {
    let reader = DayReader(today: try #require(Day(iso: "2026-03-12")))
    #expect(throws: DayRefusal.noSuchDay("31 février 2026", because: "février 2026 a 28 jours")) {
      try reader.day(in: ["31", "février", "2026", "à", "18h"])
    }
  }

  @Test("Whatever words follow one another, a reading takes some of them and a refusal says why")
  func combinations() throws {
    let reader = DayReader(today: try #require(Day(iso: "2026-03-12")), tense: .past)
    let words = [
      "le", "jeudi", "12", "31", "mars", "février", "2026", "0000", "prochain", "2e", "5e", "dernier", "de", "d'avril",
      "fin", "dans", "3", "jours", "il y", "a", "J-9999", "31/02", "12/03/26", "99/99/9999", "", "9999", "ans",
    ]
    for first in words {
      for second in words {
        for third in words {
          do throws(DayRefusal) {
            guard let reading = try reader.day(in: [first, second, third]) else { continue }
            #expect((1...3).contains(reading.wordCount))
          } catch {
            #expect(error.sentence.hasSuffix("."))
          }
        }
      }
    }
  }
}
