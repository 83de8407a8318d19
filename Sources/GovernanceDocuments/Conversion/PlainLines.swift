extension EditedDocument {
  /// A plain text: titles are underlined with `=`, `-` or `~`, as in our own; an empty line ends a paragraph.
  init(plainText: String) {
    self.init(lines: plainText, isMarkdown: false)
  }

  /// Markdown where pandoc is missing: its headings, lists and paragraphs, with the marks within a line taken off.
  init(markdown: String) {
    self.init(lines: markdown, isMarkdown: true)
  }

  private init(lines text: String, isMarkdown: Bool) {
    self = .empty
    var reader = LineReader(isMarkdown: isMarkdown)
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      reader.read(String(line), into: &self)
    }
    reader.finish(&self)
  }
}

/// Gathers lines into paragraphs.
private struct LineReader {
  let isMarkdown: Bool
  private var gathered: [String] = []
  private var kind = EditedDocument.Kind.plain
  private var number: Int?

  init(isMarkdown: Bool) {
    self.isMarkdown = isMarkdown
  }

  mutating func read(_ line: String, into document: inout EditedDocument) {
    let words = line.drop { $0 == " " || $0 == "\t" }
    if words.isEmpty || gathered.isEmpty && isRule(words) {
      finish(&document)
    } else if let level = underline(words), kind == .plain, !gathered.isEmpty {
      document.begin(gathered.joined(separator: " "), level: level)
      gathered = []
    } else if isMarkdown, let level = heading(words) {
      finish(&document)
      document.begin(unmarked(String(words.drop { $0 == "#" })), level: level)
    } else if isMarkdown, words.first == "|" {
      finish(&document)
      row(words, into: &document)
    } else if let item = item(words) {
      finish(&document)
      (gathered, kind) = ([item], .listItem)
      number = Int(words.prefix { $0.isNumber })
    } else {
      gathered.append(isMarkdown && words.first == ">" ? String(words.drop { $0 == ">" || $0 == " " }) : String(words))
    }
  }

  /// Ends the paragraph at hand.
  mutating func finish(_ document: inout EditedDocument) {
    document.add(unmarked(gathered.joined(separator: " ")), kind, number: number)
    (gathered, kind, number) = ([], .plain, nil)
  }

  /// Whether it parts what stands above from what stands below, and says nothing.
  private func isRule(_ words: Substring) -> Bool {
    words.count >= 2 && words.allSatisfy { $0 == "-" }
  }

  private func heading(_ words: Substring) -> Int? {
    let marks = words.prefix { $0 == "#" }.count
    return (1...6).contains(marks) && words.dropFirst(marks).first == " " ? marks : nil
  }

  /// The level of the title above such a line.
  private func underline(_ words: Substring) -> Int? {
    guard let mark = words.first, words.count >= 3, words.allSatisfy({ $0 == mark }) else { return nil }
    switch mark {
    case "=": return 1
    case "-": return 2
    case "~" where !isMarkdown: return 3
    default: return nil
    }
  }

  /// What follows "- ", "* ", "3. " or "3) "; nil where the line is no item.
  private func item(_ words: Substring) -> String? {
    let digits = words.prefix { $0.isNumber }
    let rest = words.dropFirst(digits.count)
    let marks: [Character] = digits.isEmpty ? ["-", "*", "•", "+"] : [".", ")"]
    guard digits.count <= 3, let mark = rest.first, marks.contains(mark), rest.dropFirst().first == " " else {
      return nil
    }
    return String(rest.dropFirst(2))
  }

  private func row(_ words: Substring, into document: inout EditedDocument) {
    if words.allSatisfy({ "|-: ".contains($0) }) { return }
    let cells = words.split(separator: "|").map { unmarked(String($0)).drop { $0 == " " } }
    document.add(cells.joined(separator: " | "), .tableRow)
  }

  /// The words without the marks of Markdown, a mark that was escaped being a letter.
  private func unmarked(_ words: String) -> String {
    guard isMarkdown else { return words }
    var result = ""
    var isEscaped = false
    for character in words.replacing("**", with: "").replacing("&lt;", with: "<").replacing("&amp;", with: "&") {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        if isEscaped || !"*_`".contains(character) { result.append(character) }
        isEscaped = false
      }
    }
    return result
  }
}
