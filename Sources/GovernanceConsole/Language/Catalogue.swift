import GovernanceFrench

/// All the commands, and how a line finds its own.
struct Catalogue: Sendable {
  let commands: [Command]
  /// The first words of their names, each once, in the order of the commands.
  let heads: [String]
  /// Where the commands of each first word are.
  private let places: [String: [Int]]

  init(commands: [Command]) {
    self.commands = commands
    let firstWords = commands.map { $0.heading.words[0] }
    let places = Dictionary(grouping: commands.indices) { firstWords[$0] }
    heads = commands.indices.filter { places[firstWords[$0]]?.first == $0 }.map { firstWords[$0] }
    self.places = places
  }

  private func commands(beginning head: String) -> [Command] { places[head, default: []].map { commands[$0] } }

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
    let sameHead = commands(beginning: head)
    // `ordre-du-jour ca ajouter "…"` reads as naturally as `ordre-du-jour ajouter ca "…"`.
    if words.count > 2, !words[2].isQuoted,
      !sameHead.contains(where: { $0.heading.words.dropFirst().first == typed.dropFirst().first }),
      let command = sameHead.first(where: { $0.heading.words.dropFirst().first == words[2].text.folded })
    {
      return (command, [words[1]] + words.dropFirst(3))
    }
    if typed.count > 1 {
      let second = typed[1]
      let exact = sameHead.filter { $0.heading.words.count > 1 && $0.heading.words[1] == second }
      let longer =
        exact.isEmpty && second.count >= 3
        ? sameHead.filter { $0.heading.words.count > 1 && $0.heading.words[1].hasPrefix(second) } : exact
      if longer.count > 1 { throw .ambiguousCommand(second, candidates: longer.map(\.heading.name)) }
      if let command = longer.first { return (command, Array(words.dropFirst(2))) }
    }
    // `élection AG-2026-01/E1` points at one that took place; anything else records one.
    if words.count > 1, words[1].text.contains("/"),
      let command = sameHead.first(where: { $0.heading.words.dropFirst().first == "voir" })
    {
      return (command, Array(words.dropFirst()))
    }
    if let command = sameHead.first(where: { $0.heading.words.count == 1 }) {
      return (command, Array(words.dropFirst()))
    }
    // `college` alone is the list, although `collège confirmer` begins with that very word.
    if words.count == 1 || words[1].text.hasPrefix("--"),
      let list = commands.first(where: { $0.heading.words.count == 1 && $0.heading.words[0].hasPrefix(head) })
    {
      return (list, Array(words.dropFirst()))
    }
    let names = sameHead.map(\.heading.name)
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
    let seconds = commands.map(\.heading).filter { $0.words.dropFirst().first == typed }.map(\.name)
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
