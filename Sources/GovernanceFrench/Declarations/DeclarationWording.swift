import Governance

extension LeaderChange {
  /// "José GONCALVES commence (secrétaire)", "… finit (siège 3)".
  public var french: String { "\(name) \(begins ? "commence" : "finit") (\(position))" }
}

extension ChangesToDeclare {
  /// "30 juin 2025 : … commence (trésorier), … finit (trésorier)".
  public var french: String { "\(day.frenchShort) : " + changes.map(\.french).joined(separator: ", ") }

  /// Where the three months come from.
  public static let sourceFrench = "loi de 1901, art. 5 ; service-public F34797 : \(months) mois"
}

extension DeclarationRule {
  /// Whether changes of board members are declared, and who says so.
  public var french: String {
    switch boardIsDeclared {
    case true?: "changements d'administrateurs déclarés aussi" + (source.map { " (\($0))" } ?? "")
    case false?: "seuls les changements du bureau sont déclarés" + (source.map { " (\($0))" } ?? "")
    case nil: "changements d'administrateurs : à confirmer, avec déclaration règle oui|non --source \"…\""
    }
  }
}
