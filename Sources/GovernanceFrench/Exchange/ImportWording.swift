import Governance

extension ImportOutcome.Kind {
  /// "ajouté", "complété"…
  public var french: String {
    switch self {
    case .added: "ajouté"
    case .changed: "complété"
    case .joined: "rapproché"
    case .unchanged: "inchangé"
    case .leftAside: "laissé de côté"
    case .refused: "refusé"
    }
  }

  fileprivate var plural: String {
    switch self {
    case .leftAside: "laissés de côté"
    default: french + "s"
    }
  }
}

extension ImportOutcome {
  /// "12 ajoutés, 2 complétés, 1 refusé".
  public var summary: String {
    let counts = Kind.allCases.compactMap { kind -> String? in
      let count = count(kind)
      return count == 0 ? nil : "\(count.french) \(count.agreeing(kind.french, kind.plural))"
    }
    return counts.isEmpty ? "aucune ligne" : counts.joined(separator: ", ")
  }
}
