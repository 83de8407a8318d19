/// One word of a command line: what stands between spaces, or between quotes.
struct Word: Equatable, Sendable {
  let text: String
  /// A quoted word is never an option or a keyword.
  let isQuoted: Bool
  /// The word with its quotes, as it stands within a sentence; nil where it has none.
  private(set) var asTyped: String?
  /// The keyword that announced it, where that may be a word of a text without quotes.
  var doubtfulKeyword: String?
  /// Whether one pair of quotes is around all of it.
  private var isEnclosed: Bool

  init(_ text: String, isQuoted: Bool = false) {
    self.text = text
    self.isQuoted = isQuoted
    isEnclosed = isQuoted
  }

  /// The same word where nothing but it is meant, however it was quoted.
  static func == (one: Word, other: Word) -> Bool { one.text == other.text && one.isQuoted == other.isQuoted }

  /// The sentence that some words make: quotes around all of it are no part of it, those within it are.
  static func sentence(_ words: [Word]) -> String {
    if words.count == 1, let word = words.first, word.isEnclosed { return word.text }
    return words.map { $0.asTyped ?? $0.text }.joined(separator: " ")
  }

  /// Whether it may begin a sentence with words of its own in French quotes: « Oui », dit-elle.
  var opensSentence: Bool { !isQuoted || asTyped?.first == "«" }

  /// A word that the shell has cut: with spaces in it, it was quoted there, unless it is `--name=value`.
  init(argument text: String) {
    let name = text.prefix { $0 != "=" }
    self.init(text, isQuoted: text.contains(" ") && !(name.hasPrefix("--") && !name.contains(" ") && name != text))
  }

  /// Whether `#` and what follows name a colour: `#0b5563`.
  private static func isColour(_ following: Substring) -> Bool {
    let digits = following.prefix { !$0.isWhitespace }
    return digits.count == 6 && digits.allSatisfy { $0.isASCII && $0.isHexDigit }
  }

  /// Cuts a line into words. An apostrophe is a letter (`l'AFEJI`); `"…"`, `“…”` and `« … »` quote; a backslash takes
  /// the next character as it is; `#` at the beginning of a word starts a comment, unless six digits make it a colour.
  ///
  /// - Throws: ``Misuse/openQuote(_:)``.
  static func split(_ line: String) throws(Misuse) -> [Word] {
    var words: [Word] = []
    var current = ""
    var typed = ""
    var isStarted = false
    var wasQuoted = false
    var closing: Character?
    var quotes = 0
    var endsWithQuote = false
    var characters = line[...]
    func endWord() {
      guard isStarted else { return }
      var word = Word(trimmed(current, wasQuoted), isQuoted: wasQuoted)
      word.isEnclosed = wasQuoted && quotes == 1 && endsWithQuote
      if quotes > 0 { word.asTyped = typed }
      words.append(word)
      (current, typed, isStarted, wasQuoted, quotes) = ("", "", false, false, 0)
    }
    func take(_ character: Character) {
      current.append(character)
      typed.append(character)
      endsWithQuote = false
    }
    while let character = characters.popFirst() {
      if let end = closing {
        if character == end {
          closing = nil
          typed.append(character)
          endsWithQuote = true
        } else if character == "\\", let next = characters.first, next == end || next == "\\" {
          take(next)
          characters.removeFirst()
        } else {
          take(character)
        }
      } else if let end = closingQuote(of: character) {
        closing = end
        typed.append(character)
        quotes += 1
        // `--lieu="salle des fêtes"` is an option all the same.
        wasQuoted = wasQuoted || !isStarted
        isStarted = true
      } else if character == "\\", let next = characters.popFirst() {
        take(next)
        isStarted = true
      } else if character.isWhitespace {
        endWord()
      } else if character == "#", !isStarted, !isColour(characters) {
        break
      } else {
        take(character)
        isStarted = true
      }
    }
    if closing != nil { throw .openQuote(current) }
    endWord()
    return words
  }

  private static func closingQuote(of character: Character) -> Character? {
    switch character {
    case "\"": "\""
    case "“": "”"
    case "«": "»"
    default: nil
    }
  }

  /// French quotes have spaces of their own inside.
  private static func trimmed(_ text: String, _ wasQuoted: Bool) -> String {
    guard wasQuoted else { return text }
    var result = text[...]
    while let first = result.first, first == " " || first == "\u{A0}" || first == "\u{202F}" { result.removeFirst() }
    while let last = result.last, last == " " || last == "\u{A0}" || last == "\u{202F}" { result.removeLast() }
    return String(result)
  }
}
