import GovernanceFrench

/// A command that was not understood: exit code 2, nothing was done.
enum Misuse: Error, Equatable {
  /// A quote that is never closed.
  case openQuote(String)
  /// A word that begins no command.
  case unknownCommand(String, suggestions: [String])
  /// A word that is understood while a meeting takes place, and nowhere else.
  case onlyInSession(String)
  /// A word that begins several.
  case ambiguousCommand(String, candidates: [String])
  /// An option that the command does not have.
  case unknownOption(String, command: String, known: [String])
  /// An option without its value.
  case missingValue(option: String)
  /// A value that a needed field did not get.
  case missing(field: String, command: String, example: String?)
  /// Words that no field takes.
  case leftOver([String], command: String, meant: [String] = [])
  /// The form of a file as a word of its own, where a command writes files: `rapport 2025 pdf`.
  case formOfFile(String, command: String)
  /// A field given twice.
  case givenTwice(String)
  /// A day or hour that cannot be read; the sentence says why.
  case unreadable(String)
  /// Bytes that are no text.
  case notUTF8

  /// What is wrong and what to type, in French.
  var sentence: String {
    switch self {
    case .openQuote(let text):
      "Guillemet non fermé : « \(text.withoutControls.trimmed.truncated(to: 40)) ». Fermez-le, ou enlevez-le."
    case .unknownCommand(let word, _) where word.folded.isEmpty:
      "Une ligne commence par une commande. Pour la liste : aide"
    case .unknownCommand(let word, let suggestions):
      "Commande inconnue : « \(word.withoutControls.truncated(to: 40)) ». "
        + (suggestions.isEmpty ? "Pour la liste : aide" : "Vouliez-vous dire \(suggestions.frenchList(.or)) ?")
    case .onlyInSession(let word):
      "« \(word.withoutControls.truncated(to: 40)) » se tape en séance. D'abord : séance ca"
    case .ambiguousCommand(let word, let candidates):
      "« \(word.withoutControls.truncated(to: 40)) » peut être \(candidates.frenchList(.or))."
    case .unknownOption(let option, let command, let known):
      "« \(option.withoutControls.truncated(to: 40)) » n'est pas une option de « \(command) ». "
        + (known.isEmpty ? "Cette commande n'en a pas." : "Options : \(known.joined(separator: ", ")).")
        + (option.hasPrefix("--")
          ? "" : " Pour l'écrire tel quel, des guillemets : \"\(option.withoutControls.truncated(to: 40))\"")
    case .missingValue(let option): "Il manque une valeur après \(option)."
    case .missing(let field, let command, let example):
      "Il manque : \(field). " + (example.map { "Exemple : \($0)" } ?? "Voyez : aide \(command)")
    case .leftOver(let words, let command, let meant):
      "Je ne sais que faire de « \(words.joined(separator: " ").withoutControls.truncated(to: 60)) ». "
        + (meant.isEmpty ? "" : "Vouliez-vous dire \(meant.frenchList(.or)) ? ") + "Voyez : aide \(command)"
    case .formOfFile(let form, let command):
      "« \(form) » est la forme d'un fichier : elle se dit par le nom. Ajoutez à « \(command) … » : --sortie fichier.\(form.folded)"
    case .givenTwice(let field): "« \(field) » est donné deux fois."
    case .unreadable(let sentence): sentence
    case .notUTF8: "Ce texte n'est pas en UTF-8."
    }
  }
}

extension Misuse {
  /// The same, and how to make that keyword a word of a text.
  func hinting(atText keyword: String) -> Misuse {
    .unreadable(
      sentence.beforeAnother
        + " Si « \(keyword) » est un mot du texte, mettez le texte entre guillemets : \"…\"")
  }
}

extension String {
  /// The sentence with a full stop where it has no end of its own, for another to follow.
  var beforeAnother: String { last.map { ".?!".contains($0) } == true ? self : self + "." }
}

/// A question that the user answered with Ctrl-C or no: nothing was done, and nothing is wrong.
struct Abandoned: Error {}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
