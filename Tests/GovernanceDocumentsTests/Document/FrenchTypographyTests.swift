import GovernanceDocuments
import Testing

/// The spaces French typography asks for, written `_` for U+202F and `~` for U+00A0 so that they can be read.
@Suite struct FrenchTypographyTests {
  private func visible(_ text: String) -> String {
    String(text.map { $0 == "\u{202F}" ? "_" : $0 == "\u{A0}" ? "~" : $0 })
  }

  @Test(arguments: [
    ("Pourquoi ?", "Pourquoi_?"), ("Pourquoi?", "Pourquoi_?"), ("Oui ; non !", "Oui_; non_!"),
    ("Quoi?!", "Quoi_?!"), ("Trop  :  peu", "Trop~:  peu"), ("Note: voir", "Note~: voir"), ("(sic!)", "(sic_!)"),
    ("« oui »", "«_oui_»"), ("«oui»", "«_oui_»"), ("« oui ? »", "«_oui_?_»"), ("dit : « Non! »", "dit~: «_Non_!_»"),
    ("de 14 h 30 à 17 h", "de 14_h_30 à 17_h"), ("14 h 30.", "14_h_30."), ("14 hommes", "14 hommes"),
    ("12 345 €", "12_345~€"), ("1 234 567", "1_234_567"), ("1 000 000 de voix", "1_000_000 de voix"),
    ("50 %", "50_%"),
  ])
  func setsSpaces(_ source: String, _ expected: String) {
    #expect(visible(source.frenchTypography) == expected)
  }

  @Test(arguments: [
    "https://exemple.fr/?a=1;b:2", "voir https://exemple.fr:8080 demain", "à 12:30", "12:30:15", "a@b.fr?sujet=x",
    "&lt;",
    "www.exemple.fr?x", "06 12 34 56 78", "62110 Ville", "en 2025 120 membres", "14h30", "lot 12 3456", "A::b", "?",
    ":",
    "", " ", "«", "x 12 345a",
  ])
  func leavesAlone(_ source: String) {
    #expect(source.frenchTypography == source)
  }

  @Test func changesNothingTheSecondTime() {
    // Every short sequence of what the rules look at: a rule undoing another would show here.
    let pieces = ["a", " ", "\u{A0}", "\u{202F}", ":", "?", "«", "»", "12", "345", "h", "€", "/", "@"]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          for fourth in pieces {
            let once = (first + second + third + fourth).frenchTypography
            #expect(once.frenchTypography == once)
          }
        }
      }
    }
  }

  @Test func setsRunsAsOneLine() {
    let document = Document(title: "T", blocks: [.paragraph("Réuni \(strong: "4 fois"): oui, «\(emphasis: "bien")»")])
    #expect(
      document.html.contains(
        "<p>Réuni <strong>4\u{20}fois</strong>\u{A0}: oui, «<em>\u{202F}bien</em>\u{202F}»</p>"))
  }

  @Test func isForFrenchPagesOnly() {
    #expect(Document(title: "Why ?", language: "en").html.contains("<h1>Why ?</h1>"))
    #expect(Document(title: "Why ?", language: "fr-FR").html.contains("<h1>Why\u{202F}?</h1>"))
  }
}
