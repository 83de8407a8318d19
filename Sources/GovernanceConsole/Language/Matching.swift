import Governance
import GovernanceFrench

/// Shares out the words of a command line among the fields of a command.
struct Matching {
  /// For each field the words that it got; nil where it got none.
  private(set) var given: [[Word]?]
  /// What the options of every list got, by name.
  private(set) var listOptions: [String: String] = [:]
  /// True where help was asked for with `-h` or `--aide`.
  private(set) var wantsHelp = false

  private let heading: CommandHeading
  private let workspace: Workspace
  private var rest: ArraySlice<Word>
  /// The last keyword that may be a word of a text.
  private var doubtfulKeyword: String?

  /// Endings of files that are written with `--sortie`.
  private static let forms: Set<String> = ["pdf", "docx", "odt", "html", "md", "txt", "json", "csv"]

  static let listOptionNames = ["format", "colonnes", "tri", "limite"]

  /// - Throws: ``Misuse`` for options that do not exist or have no value, and for words that no field takes.
  init(_ words: [Word], to heading: CommandHeading, _ workspace: Workspace) throws {
    self.heading = heading
    self.workspace = workspace
    given = Array(repeating: nil, count: heading.fields.count)
    rest = []
    rest = withCountsTurned(words)[...]
    var positionals: [Word] = []
    var runs: [[Word]] = []
    var optionsEnded = false
    // Positional words are shared out run by run: an option or keyword between two words separates them.
    while let word = rest.first {
      if let line = heading.fields.firstIndex(where: \.isLine), positionals.count == line, !Self.asksForHelp(word) {
        given[line] = Array(rest)
        rest = []
      } else if !optionsEnded, !word.isQuoted, word.text == "--" {
        optionsEnded = true
        rest.removeFirst()
      } else if !optionsEnded, Self.asksForHelp(word) {
        wantsHelp = true
        rest.removeFirst()
      } else if !optionsEnded, !word.isQuoted, word.text.hasPrefix("--") {
        rest.removeFirst()
        try takeOption(word.text)
      } else if !optionsEnded, !word.isQuoted, word.text.first == "-", word.text.dropFirst().first?.isLetter == true {
        throw Misuse.unknownOption(word.text, command: heading.name, known: optionNames.map { "--" + $0 })
      } else if !word.isQuoted, let index = keywordField(word), rest.count > 1 {
        rest.removeFirst()
        let isDoubtful = isWithinText(after: positionals)
        if !positionals.isEmpty { runs.append(positionals) }
        positionals = []
        try takeValue(of: index, named: word.text)
        if isDoubtful {
          given[index]?[0].doubtfulKeyword = word.text
          doubtfulKeyword = word.text
        }
      } else {
        positionals.append(word)
        rest.removeFirst()
      }
    }
    if !positionals.isEmpty { runs.append(positionals) }
    guard !wantsHelp else { return }
    for run in runs { try shareOut(run) }
  }

  /// "9 pour, 1 contre" as one says it, in the order of the language: "pour 9 contre 1".
  private func withCountsTurned(_ words: [Word]) -> [Word] {
    var turned: [Word] = []
    while turned.count < words.count {
      let rest = words[turned.count...]
      var pairs: [Word] = []
      while let count = Self.count(rest.dropFirst(pairs.count).first),
        let keyword = keyword(rest.dropFirst(pairs.count + 1).first)
      {
        pairs += [keyword, count]
      }
      let isAfterKeyword = keyword(turned.last) != nil
      // A number after them belongs to the last keyword: they stood in the usual order.
      if !pairs.isEmpty, !isAfterKeyword, Self.count(rest.dropFirst(pairs.count).first) == nil {
        turned += pairs
      } else if let word = rest.first {
        turned.append((isAfterKeyword ? Self.count(word) : nil) ?? word)
      }
    }
    return turned
  }

  /// That word where it is a number, without the comma of a sentence.
  private static func count(_ word: Word?) -> Word? {
    word.flatMap(withoutComma).flatMap { Int($0.text) == nil ? nil : $0 }
  }

  private func keyword(_ word: Word?) -> Word? {
    word.flatMap(Self.withoutComma).flatMap { word in
      keywordField(word).flatMap { heading.fields[$0].isCount ? word : nil }
    }
  }

  private static func withoutComma(_ word: Word) -> Word? {
    if word.isQuoted { return nil }
    return word.text.hasSuffix(",") ? Word(String(word.text.dropLast())) : word
  }

  private static func asksForHelp(_ word: Word) -> Bool {
    !word.isQuoted && ["-h", "--aide", "--help"].contains(word.text)
  }

  private mutating func shareOut(_ run: [Word]) throws {
    var words = run[...]
    let positional = heading.fields.indices.filter { heading.fields[$0].placement == .positional }
    for index in positional where given[index] == nil && !words.isEmpty {
      let count = try heading.fields[index].take(Array(words), index == positional.last, workspace)
      guard count > 0 else { continue }
      given[index] = Array(words.prefix(count))
      words = words.dropFirst(count)
    }
    if let form = words.first, words.count == 1, !form.isQuoted, Self.forms.contains(form.text.folded),
      optionNames.contains("sortie")
    {
      throw Misuse.formOfFile(form.text, command: heading.name)
    }
    guard words.isEmpty else {
      let misuse = Misuse.leftOver(words.map(\.text), command: heading.name, meant: misspelt(in: words))
      throw doubtfulKeyword.map { misuse.hinting(atText: $0) } ?? misuse
    }
  }

  /// The keywords that some of those words are nearly.
  private func misspelt(in words: ArraySlice<Word>) -> [String] {
    let keywords = heading.fields.flatMap { field -> [String] in
      if case .option(let keywords) = field.placement { keywords } else { [] }
    }
    return words.filter { !$0.isQuoted && $0.text.count > 3 }
      .compactMap { keywords.closest(to: $0.text.folded, limit: 1).first }
  }

  private mutating func takeOption(_ text: String) throws {
    let parts = text.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let typed = parts.first.map(String.init) ?? ""
    let names = optionNames
    let exact = names.filter { $0.folded == typed.folded }
    let matches = exact.isEmpty ? names.filter { $0.folded.hasPrefix(typed.folded) } : exact
    guard let name = matches.first, matches.count == 1, !typed.isEmpty else {
      if matches.count > 1, !typed.isEmpty {
        throw Misuse.ambiguousCommand("--" + typed, candidates: matches.map { "--" + $0 })
      }
      throw Misuse.unknownOption("--" + typed, command: heading.name, known: names.map { "--" + $0 })
    }
    if parts.count > 1 { rest.insert(Word(String(parts[1]), isQuoted: true), at: rest.startIndex) }
    if let index = heading.fields.firstIndex(where: { $0.name == name && $0.isNamed }) {
      if heading.fields[index].placement == .flag {
        if parts.count > 1 { throw Misuse.leftOver([String(parts[1])], command: heading.name) }
        given[index] = []
      } else {
        try takeValue(of: index, named: "--" + name)
      }
    } else {
      guard listOptions[name] == nil else { throw Misuse.givenTwice(name) }
      guard let value = rest.popFirst(), value.isQuoted || !value.text.hasPrefix("--") else {
        throw Misuse.missingValue(option: "--" + name)
      }
      listOptions[name] = value.text
    }
  }

  /// The names of the options that the command takes, its own first.
  private var optionNames: [String] {
    let own = heading.fields.filter(\.isNamed).map(\.name)
    return own + (heading.isList ? Self.listOptionNames.filter { !own.contains($0) } : [])
  }

  private mutating func takeValue(of index: Int, named name: String) throws {
    guard given[index] == nil || heading.fields[index].isRepeatable else {
      throw Misuse.givenTwice(heading.fields[index].name)
    }
    // The value ends where another option or keyword begins.
    let available = Array(rest.prefix { $0.isQuoted || !($0.text.hasPrefix("--") || keywordField($0) != nil) })
    let fits = try available.isEmpty ? 0 : heading.fields[index].take(available, false, workspace)
    if fits == 0, let alone = heading.fields[index].bareValue {
      given[index] = [Word(alone)]
      return
    }
    guard !available.isEmpty else { throw Misuse.missingValue(option: name) }
    let count = max(1, fits)
    given[index] = (given[index] ?? []) + available.prefix(count)
    rest = rest.dropFirst(count)
  }

  /// Whether a keyword behind those words may belong to a text that has no quotes: « faire valider par le CA ».
  private func isWithinText(after words: [Word]) -> Bool {
    let positional = heading.fields.filter { $0.placement == .positional }
    guard let text = positional.firstIndex(where: { $0.placeholder == "TEXTE" }) else { return false }
    return words.last?.isQuoted == false && words.count > min(text, 1)
  }

  private func keywordField(_ word: Word) -> Int? {
    let typed = word.text.folded
    return heading.fields.firstIndex {
      if case .option(let keywords) = $0.placement { keywords.contains(typed) } else { false }
    }
  }
}
