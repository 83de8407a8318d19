import GovernanceFrench

extension Command {
  static let help = Command(
    "aide", "Montre les commandes par tâche, ou le mode d'emploi de l'une d'elles.", topic: .begin,
    Field.commandName("commande").optional,
    Field.flag("tout", "la référence de toutes les commandes, en Markdown"),
    Field.flag("manuel", "la page de manuel, pour man"),
    Field.flag("controles", "les contrôles de « vérifier », en Markdown"),
    examples: ["aide", "aide planifier", "aide projet noter"]
  ) { workspace, name, everything, manual, checks in
    let catalogue = workspace.catalogue
    if checks { return Answer([.verbatim(CheckReference.markdown)]) }
    let reference = CommandReference(catalogue: .everything)
    if everything { return Answer([.verbatim(reference.markdown)]) }
    if manual { return Answer([.verbatim(reference.manual)]) }
    guard let name else {
      var answer = Answer()
      for topic in CommandHeading.Topic.allCases {
        let headings = catalogue.commands.map(\.heading).filter { $0.topic == topic }
        if headings.isEmpty { continue }
        answer.add("\(topic.rawValue) : " + headings.map(\.name).joined(separator: ", "))
      }
      answer.add("Pour une commande : aide planifier. Le début d'un mot suffit, les accents sont facultatifs.")
      return answer
    }
    let (command, rest) = try catalogue.find(try Word.split(name))
    guard rest.isEmpty else { throw Misuse.unknownCommand(name, suggestions: []) }
    return Answer([.verbatim(HelpPage(command.heading).text(width: workspace.environment.width))])
  }

  static let leave = Command(
    "quitter", "Quitte l'invite ; ce qui a changé est sauvegardé.", topic: .begin
  ) { workspace in
    workspace.isLeaving = true
    guard workspace.conversation.isInteractive else { return Answer() }
    return try workspace.farewell()
  }
}

extension Field where Value == String {
  /// The name of a command.
  static func commandName(_ name: String) -> Field {
    Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: nil, placeholder: "COMMANDE", meaning: name,
        take: { words, _, _ in words.count },
        candidates: { prefix, workspace in
          workspace.catalogue.heads.filter { $0.hasPrefix(prefix.folded) }
            .map { FieldSpec.Candidate(text: $0) }
        }),
      read: { words, _ in words.map(\.text).joined(separator: " ") })
  }
}
