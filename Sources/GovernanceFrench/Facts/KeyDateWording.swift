import Governance

extension KeyDate {
  /// Whether it is that of the making of the association: "création de l’association", "assemblée générale constitutive".
  public var isOfBirth: Bool {
    let words = text.folded
    return words.contains("constitutive")
      || words.contains("association")
        && ["creation", "constitution", "fondation", "naissance"].contains { words.contains($0) }
  }
}
