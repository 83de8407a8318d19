/// One word of a command line: what stands between spaces, or between quotes.
struct Word: Equatable, Sendable {
  let text: String
  /// A quoted word is never an option or a keyword.
  let isQuoted: Bool

  init(_ text: String, isQuoted: Bool = false) {
    self.text = text
    self.isQuoted = isQuoted
  }

  /// A word that the shell has cut: with spaces in it, it was quoted there, unless it is `--name=value`.
  init(argument text: String) {
    let name = text.prefix { $0 != "=" }
    self.init(text, isQuoted: text.contains(" ") && !(name.hasPrefix("--") && !name.contains(" ") && name != text))
  }

  /// Cuts a line into words. An apostrophe is a letter (`l'AFEJI`); `"…"`, `“…”` and `« … »` quote; a backslash takes
  /// the next character as it is; `#` at the beginning of a word starts a comment.
  ///
  /// - Throws: ``Misuse/openQuote(_:)``.
  static func split(_ line: String) throws(Misuse) -> [Word] {
    var words: [Word] = []
    var current = ""
    var isStarted = false
    var wasQuoted = false
    var closing: Character?
    var characters = line[...]
    func isSpace(_ character: Character) -> Bool { character.isWhitespace }
    while let character = characters.popFirst() {
      if let end = closing {
        if character == end {
          closing = nil
        } else if character == "\\", let next = characters.first, next == end || next == "\\" {
          current.append(next)
          characters.removeFirst()
        } else {
          current.append(character)
        }
      } else if let end = closingQuote(of: character) {
        closing = end
        // `--lieu="salle des fêtes"` is an option all the same.
        wasQuoted = wasQuoted || !isStarted
        isStarted = true
      } else if character == "\\", let next = characters.popFirst() {
        current.append(next)
        isStarted = true
      } else if isSpace(character) {
        if isStarted { words.append(Word(trimmed(current, wasQuoted), isQuoted: wasQuoted)) }
        (current, isStarted, wasQuoted) = ("", false, false)
      } else if character == "#", !isStarted {
        break
      } else {
        current.append(character)
        isStarted = true
      }
    }
    if closing != nil { throw .openQuote(current) }
    if isStarted { words.append(Word(trimmed(current, wasQuoted), isQuoted: wasQuoted)) }
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
