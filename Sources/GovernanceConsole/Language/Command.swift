import Governance

/// What help and completion know of a command.
struct CommandHeading: Sendable {
  /// The words that name it: `projet noter`.
  let name: String
  /// What it does, in one French sentence.
  let sentence: String
  /// Under which job it is listed in help.
  let topic: Topic
  /// How it is typed.
  let examples: [String]
  let fields: [FieldSpec]
  /// Whether it prints a list, and so takes `--format`, `--colonnes`, `--tri` and `--limite`.
  let isList: Bool

  init(
    name: String, sentence: String, topic: Topic, examples: [String], fields: [FieldSpec], isList: Bool
  ) {
    self.name = name
    self.sentence = sentence
    self.topic = topic
    self.examples = examples
    self.fields = fields
    self.isList = isList
  }

  /// The jobs by which help is ordered.
  enum Topic: String, CaseIterable, Sendable {
    case begin = "Commencer"
    case members = "Adhérents et personnes"
    case bodies = "Instances et mandats"
    case meetings = "Réunions"
    case session = "En séance"
    case minutes = "Procès-verbaux et décisions"
    case projects = "Groupes et projets"
    case money = "Cotisations, conventions, déclarations"
    case report = "Rapport d'activité"
    case personalData = "Données personnelles"
    case keep = "Journal et sauvegarde"
  }
}

/// One act or question of the language, declared once: from this come parsing, questions, completion, help,
/// `docs/commands.md` and the manual page.
struct Command: Sendable {
  let heading: CommandHeading
  /// Runs the command on the words given for each field.
  let perform: @Sendable (_ given: [[Word]?], Workspace) throws -> Answer

  init<each Value: Sendable>(
    _ name: String, _ sentence: String, topic: CommandHeading.Topic, _ field: repeat Field<each Value>,
    examples: [String] = [], isList: Bool = false,
    run: @escaping @Sendable (Workspace, repeat each Value) throws -> Answer
  ) {
    var specs: [FieldSpec] = []
    repeat specs.append((each field).spec)
    let heading = CommandHeading(
      name: name, sentence: sentence, topic: topic, examples: examples, fields: specs, isList: isList)
    self.heading = heading
    let fields = (repeat each field)
    perform = { given, workspace in
      var index = 0
      func next<FieldValue: Sendable>(_ field: Field<FieldValue>) throws -> FieldValue {
        defer { index += 1 }
        return try field.value(given[index], heading, workspace)
      }
      return try run(workspace, repeat try next(each fields))
    }
  }
}
