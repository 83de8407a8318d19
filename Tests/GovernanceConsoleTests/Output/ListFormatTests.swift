import Governance
import Testing

@testable import GovernanceConsole

@Suite struct ListFormatTests {
  private let table = Table(
    [Table.Column(key: "name", title: "Nom"), Table.Column(key: "count", title: "Réunions")],
    sections: [
      Table.Section(heading: "Un", rows: [["Éveil", .number(10)], ["abeille", .number(9)]]),
      Table.Section(heading: "Deux", rows: [["Zoé", .number(100)], ["ecole", .none]]),
    ])

  private func names(_ options: [String: String]) throws -> [String] {
    try ListFormat(options).applied(to: table).rows.map { $0[0].plain }
  }

  @Test("Sorting follows the alphabet without regard to case or accents, numbers by their value")
  func sorting() throws {
    #expect(try names(["tri": "nom"]) == ["abeille", "ecole", "Éveil", "Zoé"])
    #expect(try names(["tri": "NAME"]) == ["abeille", "ecole", "Éveil", "Zoé"])
    #expect(try names(["tri": "reunions"]).suffix(2) == ["Éveil", "Zoé"])
    #expect(try ListFormat(["tri": "nom"]).applied(to: table).sections.map(\.heading) == [nil])
  }

  @Test("Hours follow each other as on the clock, not as their figures are spelled")
  func hours() throws {
    let nine = try #require(ClockTime(hour: 9, minute: 5))
    let eighteen = try #require(ClockTime(hour: 18, minute: 0))
    let table = Table([Table.Column(key: "at", title: "Heure")], rows: [[.time(eighteen)], [.time(nine)]])
    #expect(try ListFormat(["tri": "heure"]).applied(to: table).rows.map { $0[0].plain } == ["9 h 05", "18 h"])
  }

  @Test("A limit counts over all sections")
  func limit() throws {
    #expect(try names(["limite": "3"]) == ["Éveil", "abeille", "Zoé"])
    #expect(try ListFormat(["limite": "2"]).applied(to: table).sections.map(\.heading) == ["Un"])
    #expect(try names(["limite": "99"]).count == 4)
  }

  @Test("Columns by key or title, in the order asked for, spaces allowed")
  func columns() throws {
    let chosen = try ListFormat(["colonnes": "Réunions, name"]).applied(to: table)
    #expect(chosen.columns.map(\.key) == ["count", "name"])
    #expect(chosen.rows[0] == [.number(10), "Éveil"])
  }

  @Test("A column asked for by name is shown, hidden or not")
  func hiddenColumn() throws {
    let table = Table(
      [Table.Column(key: "name", title: "Nom"), Table.Column(key: "code", title: "Code", isHidden: true)],
      rows: [["a", "b"]])
    let chosen = try ListFormat(["colonnes": "code"]).applied(to: table)
    #expect(chosen.text(width: 80) == "Code\nb\n")
  }

  @Test("Titles stay off where the list shows none, unless columns are chosen")
  func remarks() throws {
    var table = table
    table.emptyRemark = "Personne."
    let limited = try ListFormat(["colonnes": "nom"]).applied(to: table)
    #expect(limited.emptyRemark == "Personne.")
  }

  @Test(
    "What cannot be is refused",
    arguments: [
      ["format": "pdf"], ["format": ""], ["tri": "age"], ["colonnes": "nom,age"], ["limite": "0"], ["limite": "-1"],
      ["limite": "x"],
      ["limite": "99999999999999999999"],
    ])
  func refusals(options: [String: String]) {
    #expect(throws: Refusal.self) { try ListFormat(options).applied(to: table) }
  }

  @Test("A format may be shortened", arguments: [("j", "json"), ("CSV", "csv"), ("mark", "markdown"), ("t", "table")])
  func formats(typed: String, meant: String) throws {
    #expect(try ListFormat(["format": typed]).style.rawValue == meant)
  }
}
