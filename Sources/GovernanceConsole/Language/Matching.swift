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

  static let listOptionNames = ["format", "colonnes", "tri", "limite"]

  /// - Throws: ``Misuse`` for options that do not exist or have no value, and for words that no field takes.
  init(_ words: [Word], to heading: CommandHeading, _ workspace: Workspace) throws {
    self.heading = heading
    self.workspace = workspace
    given = Array(repeating: nil, count: heading.fields.count)
    rest = words[...]
    var positionals: [Word] = []
    var runs: [[Word]] = []
    var optionsEnded = false
    // Positional words are shared out run by run: an option or keyword between two words separates them.
    while let word = rest.first {
      if !optionsEnded, !word.isQuoted, word.text == "--" {
        optionsEnded = true
        rest.removeFirst()
      } else if !optionsEnded, !word.isQuoted, word.text == "-h" || word.text == "--aide" || word.text == "--help" {
        wantsHelp = true
        rest.removeFirst()
      } else if !optionsEnded, !word.isQuoted, word.text.hasPrefix("--") {
        rest.removeFirst()
        try takeOption(word.text)
      } else if !optionsEnded, !word.isQuoted, word.text.first == "-", word.text.dropFirst().first?.isLetter == true {
        throw Misuse.unknownOption(word.text, command: heading.name, known: optionNames.map { "--" + $0 })
      } else if !word.isQuoted, let index = keywordField(word), rest.count > 1 {
        rest.removeFirst()
        if !positionals.isEmpty { runs.append(positionals) }
        positionals = []
        try takeValue(of: index, named: word.text)
      } else {
        positionals.append(word)
        rest.removeFirst()
      }
    }
    if !positionals.isEmpty { runs.append(positionals) }
    guard !wantsHelp else { return }
    for run in runs { try shareOut(run) }
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
    guard words.isEmpty else { throw Misuse.leftOver(words.map(\.text), command: heading.name) }
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

  private func keywordField(_ word: Word) -> Int? {
    let typed = word.text.folded
    return heading.fields.firstIndex {
      if case .option(let keywords) = $0.placement { keywords.contains(typed) } else { false }
    }
  }
}
