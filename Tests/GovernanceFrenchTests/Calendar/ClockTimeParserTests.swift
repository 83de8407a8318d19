import Governance
import GovernanceFrench
import Testing

@Suite("Reading French times")
struct ClockTimeParserTests {
  @Test(
    "Every way to write a time",
    arguments: [
      ("14h30", "14:30"), ("14h", "14:00"), ("14 h 30", "14:30"), ("14 h", "14:00"), ("14:30", "14:30"),
      ("18H", "18:00"), ("9h05", "09:05"), ("9 h 05", "09:05"), ("midi", "12:00"), ("à 14h30", "14:30"),
      ("À midi", "12:00"), ("14h 30", "14:30"), ("14 h30", "14:30"), ("14 heures 30", "14:30"), ("1 heure", "01:00"),
      ("0h", "00:00"), ("23h59", "23:59"), ("14\u{202F}h\u{202F}30", "14:30"), ("18h,", "18:00"),
    ])
  func written(text: String, iso: String) throws {
    #expect(try ClockTime(french: text).iso == iso)
  }

  @Test(
    "The longest time at the beginning is read, and the rest is left",
    arguments: [
      (["14", "h", "30", "salle"], "14:30", 3), (["14", "h", "5", "membres"], "14:00", 2),
      (["à", "18h", "bureau"], "18:00", 2), (["14 h 30", "salle"], "14:30", 1), (["midi", "pile"], "12:00", 1),
      (["14h", "jeudi"], "14:00", 1),
    ])
  func greedy(words: [String], iso: String, count: Int) throws {
    let reading = try #require(try ClockTime.reading(french: words))
    #expect(reading.time.iso == iso)
    #expect(reading.wordCount == count)
  }

  @Test(
    "What begins with no time is left alone",
    arguments: [
      [], [""], ["à"], ["14"], ["h"], ["h30"], ["14h5"], ["14:"], ["14:3"], ["14h30m"], ["1", "4h"], ["140h"],
      ["14 h 30 salle"], ["midi pile"], ["12", "mars"], ["-1h"], ["١٤h"],
    ])
  func noTime(words: [String]) throws {
    #expect(try ClockTime.reading(french: words) == nil)
  }

  @Test("A time no clock shows is refused", arguments: ["25h", "14h75", "14 h 75", "24:00", "99 h"])
  func noSuchTime(text: String) {
    #expect(throws: ClockTimeRefusal.noSuchTime(text)) { try ClockTime(french: text) }
    #expect(
      ClockTimeRefusal.noSuchTime(text).sentence == "« \(text) » n'existe pas : les heures vont de 0 h à 23 h 59.")
  }

  @Test("A text that is no time is refused as a whole")
  func notATime() {
    #expect(throws: ClockTimeRefusal.notATime("tantôt")) { try ClockTime(french: "tantôt") }
    #expect(
      ClockTimeRefusal.notATime("tantôt").sentence
        == "« tantôt » n'est pas une heure : écrivez par exemple « 18h » ou « 18h30 ».")
  }

  @Test("Every minute of the day is read back from its wording")
  func roundTrip() throws {
    for minutes in 0..<1_440 {
      let time = try #require(ClockTime(hour: minutes / 60, minute: minutes % 60))
      #expect(try ClockTime(french: time.french) == time)
      #expect(try ClockTime(french: time.iso) == time)
    }
  }
}
