import Governance
import GovernanceFrench

extension Erasure {
  /// The certificate that answers a request for erasure; it does not hold what was erased.
  ///
  /// - Parameters:
  ///   - findings: what the check afterwards found, one sentence each.
  ///   - copies: copies and papers outside the file, which nobody but their keeper can delete.
  public func document(
    of association: Association, on day: Day, findings: [String], copies: [String]
  ) -> Document {
    let outside: [Block] =
      copies.isEmpty
      ? [] : [.heading(2, "À supprimer à la main"), .list(copies.map { Text($0) })]
    return Document(
      title: "Attestation d'effacement", subtitle: "\(association.name), le \(day.french)",
      properties: [
        .init("Personne", plan.person.name), .init("Demande", "effacement des coordonnées (RGPD, art. 17)"),
        .init("Répondu le", day.french),
      ],
      blocks: [.heading(2, "Effacé"), .list(plan.leavingFrench.map { Text($0.capitalizedFirst) })]
        + [.heading(2, "Conservé, et pourquoi"), .list(plan.stayingFrench.map { Text($0) })]
        + [.heading(2, "Vérification"), .list(findings.map { Text($0) })] + outside,
      footer: "Établi d'après le registre tenu par \(association.keeper)."
    )
  }
}
