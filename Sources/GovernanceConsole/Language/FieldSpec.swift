import Governance

/// What the language knows of a field without knowing the type of its value.
struct FieldSpec: Sendable {
  /// The name that is shown and, for an option, typed.
  let name: String
  /// How the field is given.
  var placement: Placement
  /// What is asked where a needed value is missing; nil where the field is not needed.
  var question: String?
  /// What stands for the value in help: `JOUR`, `REF`.
  let placeholder: String
  /// Whether it is told by a number alone, as votes are.
  var isCount: Bool { placeholder == "N" }
  /// One phrase for help.
  var meaning: String
  /// Whether it holds what may not stay in the line history.
  var isConfidential = false
  /// How many of those words the field takes, being the last positional field or not.
  let take: @Sendable (_ words: [Word], _ isLast: Bool, Workspace) throws -> Int
  /// What the option means where its name stands alone; nil where it needs a value.
  var bareValue: String?
  /// Whether it is a line of its own: it takes all that stands after the fields before it, options and keywords too.
  var isLine = false
  /// Whether the option may be given several times.
  var isRepeatable = false
  /// What Tab offers.
  var candidates: @Sendable (_ prefix: String, Workspace) -> [Candidate] = { _, _ in [] }

  /// How a field is given.
  enum Placement: Equatable, Sendable {
    /// By its place.
    case positional
    /// `--name value`; also as a bare word where that reads better (`pour 9`), by any of these words.
    case option(keywords: [String] = [])
    /// `--name` alone.
    case flag
    /// Never: it follows from where one is, like the meeting whose session this is.
    case implied
  }

  /// Something that Tab offers.
  struct Candidate: Equatable, Sendable {
    /// What is typed.
    let text: String
    /// What is shown beside it.
    var remark: String = ""
  }

  /// Whether it is announced by its name.
  var isNamed: Bool { placement != .positional && placement != .implied }

  /// `--name`, as it is typed.
  var optionName: String { "--" + name }

  /// What announces the value: nothing but its name for a field that has a place, else the option or its keyword.
  var typed: String {
    switch placement {
    case .positional: name
    case .option(let keywords): keywords.first ?? optionName
    case .flag: optionName
    case .implied: name
    }
  }
}
