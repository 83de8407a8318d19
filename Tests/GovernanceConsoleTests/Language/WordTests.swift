import Testing

@testable import GovernanceConsole

@Suite struct WordTests {
  @Test(
    "Spaces of any kind part words",
    arguments: [
      ("", []), ("   ", []), ("projet noter", ["projet", "noter"]),
      ("  a\t b \u{A0}c\u{202F}d\u{3000}e ", ["a", "b", "c", "d", "e"]),
      ("a\r\nb", ["a", "b"]),
    ])
  func spaces(line: String, words: [String]) throws {
    #expect(try Word.split(line) == words.map { Word($0) })
  }

  @Test(
    "Quotes hold a text together, and are told from plain words",
    arguments: [
      (#""a b""#, "a b"), ("« a b »", "a b"), ("«\u{A0}a b\u{A0}»", "a b"), ("«\u{202F}a b\u{202F}»", "a b"),
      ("“a b”", "a b"),
      ("«a b»", "a b"), (#""l'AFEJI « HDF »""#, "l'AFEJI « HDF »"), (#"« dit "oui" »"#, #"dit "oui""#),
      (#""a \"b\" c""#, #"a "b" c"#), (#""fin\\""#, #"fin\"#), (#""a # b""#, "a # b"), (#""C:\temp""#, #"C:\temp"#),
      (#""""#, ""),
      ("«»", ""), ("\"# a\"", "# a"),
    ])
  func quotes(line: String, text: String) throws {
    #expect(try Word.split(line) == [Word(text, isQuoted: true)])
  }

  @Test(
    "An apostrophe is a letter",
    arguments: [("l'AFEJI", ["l'AFEJI"]), ("l’AFEJI d'Oignies", ["l’AFEJI", "d'Oignies"]), ("'a b'", ["'a", "b'"])])
  func apostrophes(line: String, words: [String]) throws {
    #expect(try Word.split(line).map(\.text) == words)
  }

  @Test(
    "A backslash takes the next character as it is",
    arguments: [
      (#"a\ b"#, ["a b"]), (#"\"a b"#, [#""a"#, "b"]), (#"a\\b"#, [#"a\b"#]), ("\\#a", ["#a"]), (#"\«a"#, ["«a"]),
    ])
  func backslash(line: String, words: [String]) throws {
    #expect(try Word.split(line) == words.map { Word($0) })
  }

  @Test(
    "A number sign begins a remark only where a word would begin",
    arguments: [
      ("# tout", []), ("a # b", ["a"]), ("a#b", ["a#b"]), ("n°#1 #2", ["n°#1"]),
      ("a #0b5563 #facade", ["a", "#0b5563", "#facade"]), ("a #0b55 #facades", ["a"]),
    ])
  func remarks(line: String, words: [String]) throws {
    #expect(try Word.split(line).map(\.text) == words)
  }

  @Test("A quote inside a word joins it", arguments: [(#"--lieu="salle des fêtes""#, "--lieu=salle des fêtes")])
  func joined(line: String, text: String) throws {
    #expect(try Word.split(line).map(\.text) == [text])
  }

  @Test(
    "Quotes around all of a text are no part of it, those within it are",
    arguments: [
      ("Mme X dit « oui » au projet", "Mme X dit « oui » au projet"), ("« Oui », dit-elle.", "« Oui », dit-elle."),
      (#"lire "12" et non "11""#, #"lire "12" et non "11""#), ("l'« AFEJI »", "l'« AFEJI »"),
      (#""Le CA dit « oui »""#, "Le CA dit « oui »"), ("« tout le texte »", "tout le texte"),
      (#"il dit \"oui"#, #"il dit "oui"#), (#""Il dit \"oui\".""#, #"Il dit "oui"."#), (#""a" b"#, #""a" b"#),
      ("« a »« b »", "« a »« b »"), ("un  deux", "un deux"),
    ])
  func sentences(line: String, text: String) throws {
    #expect(Word.sentence(try Word.split(line)) == text)
  }

  @Test("An open quote is refused, with what follows it", arguments: [#"a "b c"#, "a « b c", "a “b c"])
  func openQuote(line: String) {
    let failure = #expect(throws: Misuse.self) { try Word.split(line) }
    #expect(failure?.sentence.contains("b c") == true)
  }
}
