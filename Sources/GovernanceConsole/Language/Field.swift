import Governance
import GovernanceFrench

/// A field of a command: how it is given, asked for, completed and read.
struct Field<Value: Sendable>: Sendable {
  var spec: FieldSpec
  /// The value that those words mean.
  let read: @Sendable ([Word], Workspace) throws -> Value
  /// The value where nothing is given; nil where the field is needed.
  var absent: @Sendable (Workspace) throws -> Value? = { _ in nil }
  /// What pressing Enter answers to the question.
  var suggestion: @Sendable (Workspace) -> String? = { _ in nil }

  /// The same field, given as `--name` instead of by its place.
  func option(_ keywords: String...) -> Field {
    var field = self
    field.spec.placement = .option(keywords: keywords)
    return field
  }

  /// The same field, not needed.
  var optional: Field<Value?> {
    var spec = spec
    spec.question = nil
    return Field<Value?>(spec: spec, read: read, absent: { _ in .some(nil) })
  }

  /// The same field, with a value for when nothing is given.
  func otherwise(_ value: @escaping @Sendable (Workspace) throws -> Value) -> Field {
    var field = self
    field.spec.question = nil
    field.absent = value
    return field
  }

  /// The same field, with the question that is asked on a terminal when it is missing.
  func asked(_ question: String, suggesting suggestion: @escaping @Sendable (Workspace) -> String? = { _ in nil })
    -> Field
  {
    var field = self
    field.spec.question = question
    field.suggestion = suggestion
    return field
  }

  /// The same option, with what it means where its name stands alone.
  func alone(_ value: String) -> Field {
    var field = self
    field.spec.bareValue = value
    return field
  }

  /// The same field, of which no line is kept on disk: how to reach somebody is held in one place alone.
  func confidential() -> Field {
    var field = self
    field.spec.isConfidential = true
    return field
  }

  /// The same field, with a phrase for help.
  func meaning(_ phrase: String) -> Field {
    var field = self
    field.spec.meaning = phrase
    return field
  }

  /// The value of what was given, asked for on a terminal where it is needed and missing.
  ///
  /// - Throws: ``Misuse/missing(field:command:example:)`` off a terminal, ``Abandoned`` where the user gives up.
  func value(_ given: [Word]?, _ command: CommandHeading, _ workspace: Workspace) throws -> Value {
    if let given { return try value(of: given, workspace) }
    if let value = try absent(workspace) { return value }
    guard let question = spec.question, workspace.conversation.isInteractive else {
      throw Misuse.missing(field: spec.typed, command: command.name, example: command.examples.first)
    }
    var isRefused = false
    func refuse(_ sentence: String) {
      // Who types a command there would not find the way out.
      let told = isRefused ? sentence.beforeAnother + " Pour renoncer : annuler" : sentence
      workspace.conversation.say(workspace.fitting(told))
      isRefused = true
    }
    while true {
      let answer = try workspace.conversation.ask(
        question, suggestion: suggestion(workspace), candidates: { spec.candidates($0, workspace) })
      switch answer.folded {
      case "annuler", "quitter": throw Abandoned()
      case "aide", "?":
        workspace.conversation.say(workspace.fitting("\(spec.meaning.capitalizedFirst). Pour renoncer : annuler"))
        continue
      default: break
      }
      do {
        return try read([Word(answer, isQuoted: true)], workspace)
      } catch let refusal as Refusal {
        refuse(refusal.sentence)
      } catch let misuse as Misuse {
        refuse(misuse.sentence)
      }
    }
  }

  /// A value that does not fit behind a word of the text is never taken for text unasked, lest a slip in a day or a name
  /// go into the record: it is told how to make it text.
  private func value(of given: [Word], _ workspace: Workspace) throws -> Value {
    guard let keyword = given.first?.doubtfulKeyword else { return try read(given, workspace) }
    do {
      return try read(given, workspace)
    } catch let refusal as Refusal {
      throw Misuse.unreadable(refusal.sentence).hinting(atText: keyword)
    } catch let misuse as Misuse {
      throw misuse.hinting(atText: keyword)
    }
  }
}
