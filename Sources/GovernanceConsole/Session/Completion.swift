import GovernanceFrench

/// What Tab offers at the end of a line: the words of commands, their options, and the names that fit the field.
struct Completion {
  let catalogue: Catalogue
  let workspace: Workspace

  /// How many characters before the cursor would be replaced, and by what.
  struct Offer: Equatable {
    let wordLength: Int
    let candidates: [FieldSpec.Candidate]
  }

  /// What fits at the end of that beginning of a line.
  func offer(for line: String) -> Offer {
    let typed = Self.lastWord(of: line)
    let before = (try? Word.split(String(line.dropLast(typed.count)))) ?? []
    // Within a quote the whole name is completed, spaces and all; what replaces it needs no quotes.
    let current = typed.drop { "\"«“ \u{A0}\u{202F}".contains($0) }
    let candidates = candidates(String(current), after: before)
    var seen = Set<String>()
    return Offer(wordLength: typed.count, candidates: candidates.filter { seen.insert($0.text).inserted })
  }

  /// What follows the last space that no quote holds.
  private static func lastWord(of line: String) -> Substring {
    var start = line.startIndex
    var closing: Character?
    var isEscaped = false
    for index in line.indices {
      let character = line[index]
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if let end = closing {
        if character == end { closing = nil }
      } else if character.isWhitespace {
        start = line.index(after: index)
      } else {
        closing = ["\"": "\"", "«": "»", "“": "”"][character]
      }
    }
    return line[start...]
  }

  private func candidates(_ current: String, after before: [Word]) -> [FieldSpec.Candidate] {
    guard !before.isEmpty else { return firstWords(current) }
    let secondWords = catalogue.entries
      .filter { before.count == 1 && $0.words.count > 1 && $0.words[0] == before[0].text.folded }
      .map { $0.words[1] }.filter { $0.hasPrefix(current.folded) }.map { FieldSpec.Candidate(text: $0) }
    guard let (command, rest) = try? catalogue.find(before) else { return secondWords }
    let fields = command.heading.fields
    if current.hasPrefix("-") { return options(of: command.heading, current) }
    if command.heading.isList, let last = rest.last, !last.isQuoted, last.text == "--format" {
      return ListFormat.Style.allCases.map(\.rawValue).filter { $0.hasPrefix(current.folded) }
        .map { FieldSpec.Candidate(text: $0) }
    }
    if let last = rest.last, let field = Self.field(named: last, in: fields) {
      return field.candidates(current, workspace)
    }
    // The field whose place it is: the first positional one that the words before do not fill.
    var words = rest.filter { Self.field(named: $0, in: fields) == nil && !$0.text.hasPrefix("--") }[...]
    let positional = fields.filter { $0.placement == .positional }
    for (index, field) in positional.enumerated() {
      let isLast = index == positional.count - 1
      if words.isEmpty || isLast {
        let keywords = fields.flatMap { field -> [String] in
          if case .option(let keywords) = field.placement { keywords } else { [] }
        }.filter { !words.isEmpty && $0.hasPrefix(current.folded) && !current.isEmpty }
        return secondWords + field.candidates(current, workspace) + keywords.map { FieldSpec.Candidate(text: $0) }
      }
      let count = (try? field.take(Array(words), isLast, workspace)) ?? 1
      words = words.dropFirst(count)
    }
    return secondWords
  }

  private func firstWords(_ current: String) -> [FieldSpec.Candidate] {
    catalogue.heads.filter { $0.hasPrefix(current.folded) }
      .sorted().map { FieldSpec.Candidate(text: $0) }
  }

  private func options(of heading: CommandHeading, _ current: String) -> [FieldSpec.Candidate] {
    let names =
      heading.fields.filter(\.isNamed).map(\.optionName)
      + (heading.isList ? Matching.listOptionNames.map { "--" + $0 } : [])
    return names.filter { $0.hasPrefix(current.folded) }.map { FieldSpec.Candidate(text: $0) }
  }

  /// The field that the word before announces: `--college`, or a bare `pour`.
  private static func field(named word: Word, in fields: [FieldSpec]) -> FieldSpec? {
    guard !word.isQuoted else { return nil }
    return fields.first { field in
      guard case .option(let keywords) = field.placement else { return false }
      return word.text == field.optionName || keywords.contains(word.text.folded)
    }
  }
}
