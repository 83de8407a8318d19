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

extension ImportQuestion.Candidate {
  /// "SAS SOMATEN", "Jean DUPONT (DIE, jean@die.example)".
  public var french: String { marks.isEmpty ? name : "\(name) (\(marks.joined(separator: ", ")))" }
}

extension ImportQuestion {
  /// What stands beside the line while it is not answered.
  public var sentence: String {
    isSameName
      ? "\(candidates.map(\.french).frenchList(.or)) existe déjà : même personne ?"
      : "ressemble à \(candidates.map(\.french).frenchList(.or)) : le même, ou un autre ?"
  }

  /// What is asked of one of them.
  public func question(about candidate: Candidate) -> String {
    isSameName
      ? "Ligne \(key.line), \(key.name) : \(candidate.french) existe déjà. Est-ce la même personne ?"
      : "Ligne \(key.line), \(key.name) ressemble à \(candidate.french). Est-ce le même ?"
  }
}
