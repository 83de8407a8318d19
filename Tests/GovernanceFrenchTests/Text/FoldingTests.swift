import GovernanceFrench
import Testing

@Suite("Folding text")
struct FoldingTests {
  @Test(
    "Case, accents, ligatures and spaces do not count",
    arguments: [
      ("", ""), (" ", ""), ("abc", "abc"), ("ABC", "abc"), ("  a \t b\n", "a b"), ("a  b", "a b"), ("a ", "a"),
      ("Éléonore", "eleonore"), ("E\u{301}le\u{301}onore", "eleonore"), ("ŒUVRE", "oeuvre"), ("Lætitia", "laetitia"),
      ("Straße", "strasse"), ("ẞ", "ss"), ("L’Œuvre", "l'oeuvre"), ("Hénin\u{2011}Beaumont", "henin-beaumont"),
      ("14\u{202F}h\u{A0}30", "14 h 30"), ("Çà et là", "ca et la"), ("Łódź", "lodz"), ("Đorđe", "dorde"),
      ("İzmir", "izmir"), ("Țânțaș", "tantas"), ("\u{212B}", "a"), ("co\u{AD}op", "coop"), ("2×3÷4", "2×3÷4"),
      ("ﬁn", "fin"), ("ΑΘΗΝΑ", "αθηνα"), ("日本", "日本"), ("1ᵉʳ", "1er"), ("\u{301}", ""), ("\u{301} a", "a"),
    ])
  func folded(text: String, key: String) {
    #expect(text.folded == key)
    #expect(text.folded.folded == key)
    #expect(Substring(text).folded == key)
  }

  @Test("Every letter of Latin-1 Supplement and Latin Extended-A folds to ASCII letters")
  func latin() throws {
    for value in UInt32(0xC0)...0x17F where value != 0xD7 && value != 0xF7 {
      let letter = String(try #require(Unicode.Scalar(value)))
      #expect(letter.folded.utf8.allSatisfy { (97...122).contains($0) || $0 == 39 }, "\(letter)")
      #expect(letter.folded == letter.uppercased().folded || letter == "ŉ" || letter == "ı", "\(letter)")
    }
  }

  @Test(
    "A reference is kebab-case ASCII, cut between words at forty characters",
    arguments: [
      ("Friperie solidaire et d'insertion", "friperie-solidaire-et-d-insertion"), ("", ""), ("日本 !", ""),
      ("  Été 2026 : fête d’août  ", "ete-2026-fete-d-aout"), ("Œuvres", "oeuvres"),
      ("Un jardin partagé pour les habitants du quartier", "un-jardin-partage-pour-les-habitants-du"),
      ("aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeee", "aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd"),
    ])
  func code(name: String, code: String) {
    #expect(name.code == code)
    #expect(name.code.utf8.count <= 40)
  }
}
