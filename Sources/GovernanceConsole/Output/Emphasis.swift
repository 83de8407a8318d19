import GovernanceFrench

/// Words that stand out on a terminal: bold where it shows that, as they are elsewhere.
enum Emphasis {
  /// What stands before and after such words on their way to a terminal; no column wide, and no text of the record has it.
  static let marks: (opening: Unicode.Scalar, closing: Unicode.Scalar) = ("\u{2}", "\u{3}")

  /// Whether a terminal of those settings is to show bold words (https://no-color.org).
  static func isWanted(_ variables: [String: String], isTerminal: Bool) -> Bool {
    let terminal = variables["TERM"] ?? ""
    return isTerminal && (variables["NO_COLOR"] ?? "").isEmpty && !terminal.isEmpty && terminal != "dumb"
  }

  /// A piece of text that stands out.
  static func marking(_ text: Substring) -> String { "\(marks.opening)\(text)\(marks.closing)" }

  /// The text with the sequences that make a terminal show the marked words bold; nothing else in it drives the terminal.
  static func bold(_ text: String) -> String {
    var isOpen = false
    // Bold ends with each line and begins anew after the margin of the next.
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let margin = line.prefix { $0 == " " }
      var output = String(margin) + (isOpen ? on : "")
      var rest = line.dropFirst(margin.count).unicodeScalars
      while let place = rest.firstIndex(where: { $0 == marks.opening || $0 == marks.closing }) {
        isOpen = rest[place] == marks.opening
        output += String(rest[..<place]).withoutControls + (isOpen ? on : off)
        rest = rest[rest.index(after: place)...]
      }
      return output + String(rest).withoutControls + (isOpen ? off : "")
    }.joined(separator: "\n")
  }

  /// The text without the marks.
  static func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != marks.opening && $0 != marks.closing }))
  }

  private static let on = "\u{1B}[1m"
  private static let off = "\u{1B}[22m"
}
