import GovernanceFrench
import Testing

@Suite("Wrapping text")
struct WrappingTests {
  @Test(
    "Lines break at spaces",
    arguments: [
      ("", 10, [""]), ("un deux trois", 7, ["un deux", "trois"]), ("un deux trois", 100, ["un deux trois"]),
      ("un\n\ndeux", 10, ["un", "", "deux"]), ("  un   deux ", 10, ["un deux"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("un abcdefgh ij", 5, ["un", "abcde", "fgh", "ij"]), ("un abcdefg h", 5, ["un", "abcde", "fg h"]),
      ("日本語", 4, ["日本", "語"]), ("ab", 0, ["a", "b"]), ("日", 1, ["日"]), ("a\r\nb", 5, ["a", "b"]),
      ("un 14\u{A0}h", 6, ["un", "14\u{A0}h"]),
    ])
  func wrapped(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test("French punctuation never begins a line, nor ends one when it opens")
  func punctuation() {
    #expect("voici la liste : un".wrapped(to: 14) == ["voici la", "liste : un"])
    #expect("il a dit « oui » hier".wrapped(to: 12) == ["il a dit", "« oui » hier"])
    #expect("abc : d".wrapped(to: 3) == ["abc", ": d"])
  }

  @Test("At every width no line is wider, and no word is lost")
  func property() {
    let text = "Le conseil d'administration décide : l’œuvre « Été » coûte 12 000 € — 日本 👍 accord unanime !"
    let words = text.filter { $0 != " " }
    for width in 2...100 {
      let lines = text.wrapped(to: width)
      #expect(lines.allSatisfy { $0.displayWidth <= width }, "width \(width)")
      #expect(lines.joined().filter { $0 != " " } == words, "width \(width)")
    }
  }
}
