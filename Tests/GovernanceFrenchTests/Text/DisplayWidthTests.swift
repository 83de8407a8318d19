import GovernanceFrench
import Testing

@Suite("Columns on a terminal")
struct DisplayWidthTests {
  @Test(
    "Marks take no column, ideographs and emoji two",
    arguments: [
      ("", 0), ("abc", 3), ("été", 3), ("e\u{301}te\u{301}", 3), ("日本", 4), ("한국", 4), ("👍", 2), ("👍🏽", 2),
      ("👨‍👩‍👧", 2), ("🇫🇷", 2), ("❤️", 2), ("❤", 1), ("1", 1), ("1️⃣", 2), ("…", 1), ("a\u{7}b", 2), ("ｆｕ", 4),
      ("a\u{200B}b", 2), ("✓", 1), ("│", 1), ("14\u{202F}h", 4), ("«", 1), ("œ", 1), ("\u{1112}\u{1161}\u{11AB}", 2),
    ])
  func width(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test("Padding brings a text to its width, on either side")
  func padding() {
    #expect("été".padded(to: 5) == "été  ")
    #expect("日本".padded(to: 5) == "日本 ")
    #expect("abc".padded(to: 2) == "abc")
    #expect("12".rightAligned(to: 4) == "  12")
    #expect("abc".rightAligned(to: -1) == "abc")
  }

  @Test(
    "A truncated text ends with an ellipsis",
    arguments: [
      ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""), ("abcdef", -1, ""),
      ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("abc def", 5, "abc…"), ("", 0, ""), ("été", 3, "été"),
      ("日", 1, "…"),
    ])
  func truncated(text: String, width: Int, expected: String) {
    #expect(text.truncated(to: width) == expected)
  }
}
