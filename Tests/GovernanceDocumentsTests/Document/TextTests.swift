import Testing

@testable import GovernanceDocuments

@Suite struct TextTests {
  @Test func literalsKeepTheirRuns() {
    let count = 12
    let text: Text = "Adopté par \(strong: "\(count) voix"), \(emphasis: "sans débat") (\(count))"
    #expect(
      text.runs == [
        .plain("Adopté par "), .strong("12 voix"), .plain(", "), .emphasis("sans débat"), .plain(" (12)"),
      ])
    #expect(text.string == "Adopté par 12 voix, sans débat (12)")
  }

  @Test func equalTextsAreEqualHoweverTheyWerePutTogether() {
    #expect(Text("a") + "" + "b" == "ab")
    #expect(Text.strong("a") + .strong("b") == .strong("ab"))
    #expect(Text(runs: [.plain("")]).isEmpty)
  }

  @Test(arguments: [
    ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\tb", "a b"), ("a\u{2028}b", "a b"), ("\u{1B}[31m", "\u{FFFD}[31m"),
    ("\u{0}\u{7F}\u{9B}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("\u{202E}abc", "\u{FFFD}abc"), ("\u{FFFF}", "\u{FFFD}"),
    ("été 🎉", "été 🎉"),
  ])
  func controlsVanish(_ source: String, _ expected: String) {
    #expect(source.printable == expected)
  }

  @Test func controlsVanishFromEveryFormat() {
    let bad = "x\u{1B}\u{7}\u{0}y\u{202E}"
    let text = Text(runs: [.plain(bad), .strong(bad), .emphasis(bad)])
    let document = Document(
      title: bad, subtitle: bad, language: bad, notice: bad, properties: [.init(bad, text)],
      blocks: [
        .heading(2, bad), .paragraph(text), .list([text]), .numbered([text]), .note(bad),
        .table(DocumentTable(caption: bad, columns: [.init(bad)], rows: [[text]], totals: [text])),
        .figure(Figure(caption: bad, svg: "<svg>\(bad)</svg>", textEquivalent: bad + "\n" + bad)),
      ], footer: bad)
    for output in [document.html, document.markdown, document.plainText(), document.plainText(width: 20)] {
      let controls = output.unicodeScalars.filter { $0 != "\n" && ($0.value < 0x20 || $0.value == 0x202E) }
      #expect(controls.isEmpty)
    }
  }

  @Test func headingsSkipNoLevel() {
    var outline = HeadingOutline()
    #expect([4, 4, 2, 4, 9, -1].map { outline.level(for: $0) } == [2, 3, 2, 3, 4, 2])
  }
}
