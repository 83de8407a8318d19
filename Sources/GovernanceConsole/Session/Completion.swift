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
    let endsWord = line.last.map { $0 == " " } ?? true
    let current = endsWord ? "" : String(line.split(separator: " ").last ?? "")
    let before = (try? Word.split(String(line.dropLast(current.count)))) ?? []
    let candidates = candidates(current, after: before)
    var seen = Set<String>()
    return Offer(wordLength: current.count, candidates: candidates.filter { seen.insert($0.text).inserted })
  }

  private func candidates(_ current: String, after before: [Word]) -> [FieldSpec.Candidate] {
    guard !before.isEmpty else { return firstWords(current) }
    let secondWords = catalogue.commands.map(\.heading)
      .filter { before.count == 1 && $0.words.count > 1 && $0.words[0] == before[0].text.folded }
      .map { $0.words[1] }.filter { $0.hasPrefix(current.folded) }.map { FieldSpec.Candidate(text: $0) }
    guard let (command, rest) = try? catalogue.find(before) else { return secondWords }
    let fields = command.heading.fields
    if current.hasPrefix("-") { return options(of: command.heading, current) }
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
    catalogue.commands.compactMap(\.heading.words.first).filter { $0.hasPrefix(current.folded) }
      .sorted().map { FieldSpec.Candidate(text: $0) }
  }

  private func options(of heading: CommandHeading, _ current: String) -> [FieldSpec.Candidate] {
    let names =
      heading.fields.filter { $0.placement != .positional }.map(\.optionName)
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
