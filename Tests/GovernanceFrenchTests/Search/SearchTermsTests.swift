import Governance
import GovernanceFrench
import Testing

@Suite("Words to look for")
struct SearchTermsTests {
  @Test(
    "What is typed is words and nothing else",
    arguments: [
      ("Cœur de ville", [["coeur"], ["de"], ["ville"]]), ("SILVY-LELIGOIS", [["silvy", "leligois"]]),
      ("l’Œuvre", [["l", "oeuvre"]]), ("\"a b\" AND c*", [["a"], ["b"], ["and"], ["c"]]), ("* ^ é", [["e"]]),
      ("e\u{301}te\u{301}", [["ete"]]), ("1ᵉʳ 2026/01", [["1er"], ["2026", "01"]]),
    ])
  func terms(typed: String, terms: [[String]]) throws {
    #expect(try SearchTerms(PlainText(typed)).terms == terms)
  }

  @Test("Where nothing can be looked for it is said", arguments: ["*", "— !", "\"\"", "😀"])
  func nothing(typed: String) throws {
    #expect(throws: Refusal.self) { try SearchTerms(PlainText(typed)) }
  }

  @Test(
    "The words that were found stand between guillemets",
    arguments: [
      ("friperie", "La friperie ouvre", "La « friperie » ouvre"),
      ("coeur vil", "Le Cœur de la ville", "Le « Cœur » de la « ville »"),
      ("silvy-leli", "M. SILVY-LELIGOIS vient", "M. « SILVY-LELIGOIS » vient"),
      ("vil coeur", "Le cœur de ville", "Le « cœur » de ville"),
      ("mille un", "Mille un, et un", "« Mille un », et « un »"), ("b a-b", "a b", "« a b »"),
      ("silvy leli", "SILVY-LELIGOIS", "« SILVY-LELIGOIS »"),
      ("a a", "a b a", "« a » b « a »"), ("absent", "Rien", "Rien"),
      ("carvin", "Friperie\nCarvin\n\nUn mot", "« Carvin »"),
      ("mot carvin", "Carvin\nUn mot, à Carvin", "Un « mot », à « Carvin »"),
      ("e\u{301}te", "L'e\u{301}te\u{301} vient", "L'« e\u{301}te\u{301} » vient"),
    ])
  func marked(words: String, text: String, marked: String) throws {
    #expect(MatchedLine(text, try SearchTerms(PlainText(words))).marked() == marked)
  }

  @Test("A long line is cut between words around what was found")
  func long() throws {
    let text = String(repeating: "avant ", count: 50) + "la friperie" + String(repeating: " après", count: 50)
    let line = MatchedLine(text, try SearchTerms(PlainText("friperie")))
    #expect(line.text.hasPrefix("… avant") && line.text.hasSuffix("après …"))
    #expect(line.marked().contains("avant la « friperie » après"))
    #expect((150...210).contains(line.text.count))
    let endless = MatchedLine(String(repeating: "x", count: 500), try SearchTerms(PlainText("x")))
    #expect(endless.text.count <= 204)
  }
}
