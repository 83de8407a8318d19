import GovernanceFrench

/// All the commands, and how a line finds its own.
struct Catalogue: Sendable {
  let entries: [Entry]
  /// The first words of their names, each once, in the order of the commands.
  let heads: [String]
  /// Where the commands of each first word are.
  private let places: [String: [Int]]

  /// A command by its name. To make all commands would be most of what a process begins with; a line needs one.
  struct Entry: Sendable {
    /// The name of the command.
    let name: String
    /// The words of its name, folded; one at least.
    let words: [String]
    /// The command, made the first time that it is asked for.
    let command: @Sendable () -> Command
  }

  /// The commands by their names.
  init(_ commands: KeyValuePairs<String, @Sendable () -> Command>) {
    self.init(
      entries: commands.map { name, command in
        Entry(name: name, words: name.split(separator: " ").map { $0.folded }, command: command)
      })
  }

  init(entries: [Entry]) {
    self.entries = entries
    let firstWords = entries.map { $0.words[0] }
    let places = Dictionary(grouping: entries.indices) { firstWords[$0] }
    heads = entries.indices.filter { places[firstWords[$0]]?.first == $0 }.map { firstWords[$0] }
    self.places = places
  }

  /// Every command, for the reference and for help.
  var commands: [Command] { entries.map { $0.command() } }

  private func entries(beginning head: String) -> [Entry] { places[head, default: []].map { entries[$0] } }

  /// The command that those words begin with, and the words that are left for its fields.
  ///
  /// The longest name wins (`projet noter` before `projet`); each word of a name may be any unambiguous beginning.
  ///
  /// - Throws: ``Misuse/unknownCommand(_:suggestions:)`` or ``Misuse/ambiguousCommand(_:candidates:)``.
  func find(_ words: [Word]) throws(Misuse) -> (command: Command, rest: [Word]) {
    guard let first = words.first else { throw .unknownCommand("", suggestions: []) }
    let typed = words.prefix { !$0.isQuoted }.prefix(2).map { Self.courtesy($0.text.folded) }
    guard let firstTyped = typed.first, !firstTyped.isEmpty else { throw .unknownCommand(first.text, suggestions: []) }
    let head = try firstWord(firstTyped, first.text)
    let sameHead = entries(beginning: head)
    // `ordre-du-jour ca ajouter "…"` reads as naturally as `ordre-du-jour ajouter ca "…"`.
    if words.count > 2, !words[2].isQuoted,
      !sameHead.contains(where: { $0.words.dropFirst().first == typed.dropFirst().first }),
      let entry = sameHead.first(where: { $0.words.dropFirst().first == words[2].text.folded })
    {
      return (entry.command(), [words[1]] + words.dropFirst(3))
    }
    if typed.count > 1 {
      let second = typed[1]
      let exact = sameHead.filter { $0.words.count > 1 && $0.words[1] == second }
      let longer =
        exact.isEmpty && second.count >= 3
        ? sameHead.filter { $0.words.count > 1 && $0.words[1].hasPrefix(second) } : exact
      if longer.count > 1 { throw .ambiguousCommand(second, candidates: longer.map(\.name)) }
      if let entry = longer.first { return (entry.command(), Array(words.dropFirst(2))) }
    }
    // `élection AG-2026-01/E1` points at one that took place; anything else records one.
    if words.count > 1, words[1].text.contains("/"),
      let entry = sameHead.first(where: { $0.words.dropFirst().first == "voir" })
    {
      return (entry.command(), Array(words.dropFirst()))
    }
    if let entry = sameHead.first(where: { $0.words.count == 1 }) {
      return (entry.command(), Array(words.dropFirst()))
    }
    // `college` alone is the list, although `collège confirmer` begins with that very word.
    if words.count == 1 || words[1].text.hasPrefix("--"),
      let list = entries.first(where: { $0.words.count == 1 && $0.words[0].hasPrefix(head) })
    {
      return (list.command(), Array(words.dropFirst()))
    }
    let names = sameHead.map(\.name)
    throw typed.count > 1
      ? .unknownCommand("\(first.text) \(words[1].text)", suggestions: names)
      : .ambiguousCommand(first.text, candidates: names)
  }

  private func firstWord(_ typed: String, _ shown: String) throws(Misuse) -> String {
    if places[typed] != nil { return typed }
    let longer = heads.filter { $0.hasPrefix(typed) }
    // `adherents` and `adherent` begin alike: the singular and its list are one word to a user.
    if let shortest = longer.min(by: { $0.count < $1.count }), longer.allSatisfy({ $0.hasPrefix(shortest) }) {
      return shortest
    }
    // "présents adds die": several are there, and it is the same word.
    if longer.isEmpty, typed.last == "s", places[String(typed.dropLast())] != nil { return String(typed.dropLast()) }
    if longer.count > 1 { throw .ambiguousCommand(shown, candidates: longer) }
    if Catalogue.session.heads.contains(typed) { throw .onlyInSession(shown) }
    // `stade friperie étude`: the second word of a command stands alone.
    let seconds = entries.filter { $0.words.dropFirst().first == typed }.map(\.name)
    if !seconds.isEmpty, seconds.count <= 4 { throw .unknownCommand(shown, suggestions: seconds) }
    throw .unknownCommand(shown, suggestions: heads.closest(to: shown, limit: 2))
  }

  /// Words of other tools that a user may have in the fingers.
  private static func courtesy(_ word: String) -> String {
    switch word {
    case "help", "?": "aide"
    case "exit", "quit", "q": "quitter"
    default: word
    }
  }
}
