import GovernanceFrench
import Testing

@Suite("Text that must not drive the terminal")
struct SanitizingTests {
  @Test(
    "What would drive, reorder or hide is shown as a replacement character",
    arguments: [
      ("a\u{1B}[31mb", "a�[31mb"), ("a\tb", "a�b"), ("a\nb", "a\nb"), ("a\r\nb", "a�\nb"), ("a\u{7F}b", "a�b"),
      ("a\u{9B}31mb", "a�31mb"), ("a\u{85}b", "a�b"), ("a\u{202E}b", "a�b"), ("a\u{2066}b\u{2069}", "a�b�"),
      ("a\u{200B}b\u{FEFF}", "a�b�"), ("a\u{2028}b\u{2029}", "a�b�"), ("\u{0}", "�"),
    ])
  func replaced(text: String, clean: String) {
    #expect(text.withoutControls == clean)
    #expect(clean.withoutControls == clean)
  }

  @Test(
    "Ordinary text comes back as it is",
    arguments: ["", "abc", "L’été à 14\u{202F}h\u{A0}30 — « œuvre »…", "👨‍👩‍👧", "e\u{301}", "日本\n語"])
  func kept(text: String) {
    #expect(Array(text.withoutControls.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("No control but the line feed is left, whichever the character")
  func exhaustive() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let clean = String(scalar).withoutControls.unicodeScalars.first
      if scalar.properties.generalCategory == .control, scalar != "\n", clean != "\u{FFFD}" {
        Issue.record("U+\(String(value, radix: 16)) is let through")
      }
    }
  }
}
