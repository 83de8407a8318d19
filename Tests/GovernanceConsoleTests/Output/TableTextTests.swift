import Testing

@testable import GovernanceConsole

@Suite struct TableTextTests {
  private let table = Table(
    [
      Table.Column(key: "code", title: "Code"), Table.Column(key: "name", title: "Nom"),
      Table.Column(key: "count", title: "Nombre", alignsRight: true), Table.Column(key: "empty", title: "Vide"),
      Table.Column(key: "hidden", title: "Caché", isHidden: true),
    ],
    rows: [
      ["alim", "Alimentation durable et solidaire, de la fourche à la fourchette", .number(12_000), .none, "x"],
      ["mob", "Mobilité", .number(7), "", "y"],
    ])

  @Test("Without a width a line is as long as it must be; hidden and empty columns are left out")
  func unlimited() {
    #expect(
      table.text(width: nil)
        == """
        Code  Nom                                                               Nombre
        alim  Alimentation durable et solidaire, de la fourche à la fourchette  12\u{202F}000
        mob   Mobilité                                                               7

        """)
  }

  @Test("On eighty and forty columns the widest one wraps", arguments: [80, 60, 40])
  func widths(width: Int) {
    let lines = table.text(width: width).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width }, "\(lines)")
    let words = lines.joined(separator: " ").split(separator: " ")
    for word in ["Alimentation", "durable", "fourchette", "Mobilité", "12\u{202F}000"] {
      #expect(words.contains(Substring(word)))
    }
    #expect(lines.allSatisfy { $0.last != " " })
  }

  @Test("On forty columns", arguments: [40])
  func forty(width: Int) {
    #expect(
      table.text(width: width) == """
        Code  Nom                         Nombre
        alim  Alimentation durable et     12\u{202F}000
              solidaire, de la fourche à
              la fourchette
        mob   Mobilité                         7

        """)
  }

  @Test("A column gives way before lines are told one fact under the other, and that is said")
  func givingWay() {
    var table = Table(
      [
        Table.Column(key: "code", title: "Code"), Table.Column(key: "name", title: "Nom"),
        Table.Column(key: "place", title: "Commune", givesWay: true), Table.Column(key: "day", title: "Jour"),
      ], rows: [["maraichage-drocourt", "Transformation", "Drocourt", "12/01/2026"]])
    let wide = table.text(width: 60)
    #expect(wide.contains("Commune") && !wide.contains("Sans place"))
    let narrow = table.text(width: 50)
    #expect(narrow.hasPrefix("Code                 Nom             Jour\n"))
    #expect(narrow.hasSuffix("Sans place ici : Commune. Élargissez la fenêtre\npour tout voir.\n"))
    // Where even that is not enough nothing is left out.
    #expect(table.text(width: 40).contains("  Commune : Drocourt\n"))
    table.emptyRemark = "Rien de tel, ni ailleurs."
    #expect(Table(table.columns, rows: [[Cell]]()).text(width: 10).split(separator: "\n").allSatisfy { $0.count <= 10 })
  }

  @Test("A column of sentences has room to be read, or lines are told one fact under the other")
  func sentences() {
    func table(_ narrowest: Int) -> Table {
      Table(
        [
          Table.Column(key: "code", title: "Code"), Table.Column(key: "line", title: "Ligne", narrowest: narrowest),
        ], rows: [["friperie-solidaire", "Le local de la friperie est trouvé"]])
    }
    #expect(table(1).text(width: 34).hasPrefix("Code                Ligne\n"))
    #expect(table(24).text(width: 34).hasPrefix("friperie-solidaire\n  Ligne : Le local"))
    #expect(table(24).text(width: 44).hasPrefix("Code                Ligne\n"))
  }

  @Test("Sections are indented under their headings, a blank line apart")
  func sections() {
    var table = Table(
      [Table.Column(key: "name", title: "Nom")],
      sections: [Table.Section(heading: "Un : 1", rows: [["a"]]), Table.Section(heading: "Deux : 1", rows: [["b"]])])
    table.showsTitles = false
    #expect(table.text(width: 80) == "Un : 1\n  a\n\nDeux : 1\n  b\n")
  }

  @Test("An empty list says so")
  func empty() {
    var table = Table([Table.Column(key: "name", title: "Nom")], rows: [])
    table.emptyRemark = "Personne."
    #expect(table.text(width: 40) == "Personne.\n")
    #expect(table.csv == "name\n")
    #expect(table.json.text == "[\n\n]\n")
  }

  @Test("Columns stay in line under letters of two columns and under combined ones")
  func wide() {
    let table = Table(
      [Table.Column(key: "a", title: "A"), Table.Column(key: "b", title: "B")],
      rows: [["日本", "x"], ["e\u{301}te", "y"]])
    #expect(table.text(width: 80) == "A     B\n日本  x\ne\u{301}te   y\n")
  }

  @Test("A record wraps its values beside their labels; what is not known is said")
  func record() {
    var record = Record("Fiche")
    record.add("name", "nom", "Communauté d'agglomération Hénin-Carvin")
    record.add("since", "depuis", .none)
    #expect(
      record.text(width: 40) == """
        Fiche
          nom    : Communauté d'agglomération
                   Hénin-Carvin
          depuis : non renseigné

        """)
  }
}
