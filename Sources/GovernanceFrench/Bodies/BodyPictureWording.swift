import Governance

extension SpanState {
  /// " (non attesté)" behind a fact that does not simply hold.
  public var suffix: String { remark.map { " (\($0))" } ?? "" }
}

extension Certainty {
  /// " (à confirmer)" behind a fact in doubt; nothing behind a confirmed one.
  public var suffix: String { self == .confirmed ? "" : " (\(french))" }
}

extension ActivityReport.BodyPicture.Officer {
  /// Who holds it and on whose behalf; "un habitant" where neither may be named.
  public var holder: String {
    let names = people.isEmpty ? nil : people.frenchList()
    switch (names, member) {
    case (let names?, let member?): return names == member ? names : "\(names), pour \(member)"
    case (let name?, nil), (nil, let name?): return name
    case (nil, nil): return "un habitant"
    }
  }

  /// Whether anybody may be named: the person, or on whose behalf.
  var isNamed: Bool { !people.isEmpty || member != nil }

  /// "Présidente : Alix MARTIN, pour Exemple (non attesté)".
  public var line: String { "\(title.capitalizedFirst) : \(holderWithDoubts)" }

  /// "Alix MARTIN, pour Exemple (non attesté)".
  public var holderWithDoubts: String { "\(holder)\(state.suffix)\(certainty.suffix)\(leftSuffix)" }

  /// " (n'est plus adhérent)" behind who holds it for an adherent that left.
  var leftSuffix: String { isOfFormerMember ? " (n'est plus adhérent)" : "" }
}

extension ActivityReport.Seating {
  /// "15 sièges : 12 pourvus, 3 vacants".
  public var french: String {
    let all = seats.of("siège")
    guard let vacant else { return "\(all) ; le dossier ne peut pas dire lesquels étaient pourvus à cette date" }
    return "\(all) : \(held.of("pourvu")), \(vacant == 0 ? "aucun vacant" : vacant.of("vacant"))"
  }
}
