import GovernanceFrench

/// The help of one command, made from its declaration.
struct HelpPage {
  let heading: CommandHeading

  init(_ heading: CommandHeading) {
    self.heading = heading
  }

  /// The fields that one gives.
  private var given: [FieldSpec] { heading.fields.filter { $0.placement != .implied } }

  /// `projet noter REF TEXTE [--le JOUR]`.
  var usage: String {
    let fields = given.map { field -> String in
      let isNeeded = field.question != nil
      let form: String
      switch field.placement {
      case .positional: form = field.placeholder == "TEXTE" ? "TEXTE" : field.placeholder
      case .flag, .implied: form = field.optionName
      case .option(let keywords): form = (keywords.first ?? field.optionName) + " " + field.placeholder
      }
      return isNeeded ? form : "[\(form)]"
    }
    return ([heading.name] + fields).joined(separator: " ")
  }

  /// The page for people.
  func text(width: Int?) -> String {
    var lines = [usage, "  " + heading.sentence]
    for field in given {
      let name =
        switch field.placement {
        case .positional: field.name
        case .flag, .implied: field.optionName
        case .option(let keywords): ([field.optionName] + keywords).joined(separator: ", ")
        }
      if field.meaning != field.name || field.placement != .positional { lines.append("  \(name) : \(field.meaning)") }
    }
    if heading.isList {
      lines.append("  --format table|json|csv|markdown, --colonnes A,B, --tri COLONNE, --limite N")
    }
    if !heading.examples.isEmpty { lines.append("Exemples :") }
    lines += heading.examples.map { "  " + $0 }
    return lines.map { line in
      guard let width, line.displayWidth > width else { return line }
      let indent = String(line.prefix { $0 == " " })
      return line.wrapped(to: width - indent.count - 4).map { indent + $0 }.joined(separator: "\n    ")
    }.joined(separator: "\n") + "\n"
  }
}
