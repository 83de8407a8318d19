import Governance

extension DutyGap {
  /// What cannot be told, and what to type so that it can.
  public var french: String {
    switch self {
    case .fiscalYearEndUnknown(let agreements):
      "Compte rendu financier (6 mois après la clôture, service-public R46623) non calculable pour "
        + "\(agreements.frenchList()) : fin d'exercice non renseignée. "
        + "Ensuite : corriger association exercice 31/12 --motif \"statuts\""
    case .agreementPeriodUnknown(let agreements):
      "Compte rendu financier (6 mois après la clôture, service-public R46623) non calculable pour "
        + "\(agreements.frenchList()) : période non renseignée."
    case .boardChanges(let changes):
      "À confirmer : déclarer au greffe d'ici le \(changes.dueOn.frenchShort) le \(changes.subjectFrench) d'administrateurs du "
        + "\(changes.french) ? Ensuite : déclaration règle oui|non --source \"…\""
    case .changesBeforeRegister(let count):
      "\(count.of("changement")) de dirigeants d'avant la tenue du registre : déclaration \(Gap.notEntered)e, sans délai "
        + "compté."
    }
  }
}
