/// How a command talks with the person at the terminal; in a script there is nobody to ask.
struct Conversation {
  /// Whether somebody can answer.
  let isInteractive: Bool
  /// Shows a line outside the answer.
  let say: (String) -> Void
  /// Reads a line after a prompt, with what Tab offers.
  let read: (_ prompt: String, _ candidates: @escaping (String) -> [FieldSpec.Candidate]) throws -> String

  /// Nobody: every question is left unasked.
  static func nobody(say: @escaping (String) -> Void) -> Conversation {
    Conversation(isInteractive: false, say: say, read: { _, _ in throw Abandoned() })
  }

  /// Asks until something is answered; Enter alone takes the suggestion.
  ///
  /// - Throws: ``Abandoned`` on Ctrl-C or Ctrl-D.
  func ask(
    _ question: String, suggestion: String? = nil,
    candidates: @escaping (String) -> [FieldSpec.Candidate] = { _ in [] }
  ) throws -> String {
    while true {
      let answer = try read(question + (suggestion.map { " [\($0)]" } ?? "") + " › ", candidates)
      if !answer.allSatisfy(\.isWhitespace) { return answer }
      if let suggestion { return suggestion }
    }
  }

  /// Asks for a yes or a no; off a terminal the answer is `offTerminal`.
  func confirm(_ question: String, byDefault: Bool, offTerminal: Bool = true) throws -> Bool {
    guard isInteractive else { return offTerminal }
    while true {
      let answer = try read("\(question) [\(byDefault ? "O/n" : "o/N")] › ", { _ in [] }).folded
      // A whole word: "organigramme" is a command that somebody types ahead, not a yes.
      switch answer {
      case "": return byDefault
      case "o", "oui", "y", "yes": return true
      case "n", "non", "no": return false
      default: say("Répondez o ou n.")
      }
    }
  }
}
