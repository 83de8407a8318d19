import Governance

extension UndoRefusal {
  /// What is wrong, why, and what to do next.
  var sentence: String {
    switch self {
    case .nothingToUndo(let author): "Rien à annuler pour « \(author.quotable) »."
    case .nothingToRedo(let author): "Rien à rétablir pour « \(author.quotable) »."
    case .actIsFinal(let kind): "« \(kind.french) » est définitif : on ne l'annule pas."
    case .othersDependOnIt(let table):
      "On ne peut pas l'annuler : \(Self.dependents[table] ?? "ce qui a été saisi depuis") en dépend. "
        + "Annulez d'abord cela, ou corrigez."
    case .changedSince: "On ne peut pas l'annuler : ce qui était inscrit a changé depuis. Voyez : journal"
    case .yearClosedSince:
      "On ne peut pas l'annuler : l'année est arrêtée depuis. Une valeur publiée se corrige, avec --motif \"…\""
    case .wouldContradict(let sentence): "Refusé : \(sentence)."
    }
  }

  /// What depends on the row that would go, by the table where it stands.
  private static let dependents = [
    "attendance": "une présence", "proxy": "un pouvoir", "resolution": "un vote",
    "agenda_item": "un point de l'ordre du jour", "notice": "une convocation",
    "discussion_note": "une note de séance", "deferral": "un texte laissé sans vote", "action_item": "une action",
    "membership": "une adhésion",
    "college_assignment": "une inscription dans un collège", "project_stage": "un stade de projet",
    "project_note": "une note de projet", "project_participant": "un porteur de projet",
    "project_assignment": "le rattachement d'un projet", "project_step": "une prochaine étape",
    "project_milestone": "un jalon", "project_link": "un lien avec un projet",
    "project_document": "une pièce de projet", "project_funding": "un financement de projet",
    "indicator": "un indicateur", "indicator_pause": "un arrêt du suivi d'un indicateur",
    "indicator_value": "une valeur d'indicateur",
    "indicator_correction": "une correction d'indicateur", "meeting": "une réunion", "mandate": "un mandat",
    "partnership": "un partenariat", "seat": "un siège", "office": "une fonction", "body": "une instance",
    "group_member": "un membre de groupe", "election": "une élection", "person": "une personne",
    "sealed_participant": "un procès-verbal scellé", "sealed_speaker": "un procès-verbal scellé",
    "distinction": "une paire de fiches dites distinctes",
    "representative": "une représentation", "person_contact": "une coordonnée",
    "dues_payment": "un paiement", "dues_reminder": "une relance", "dues": "une cotisation",
    "grant_report": "une échéance de convention", "grant_agreement": "une convention",
    "report_section": "un texte du rapport", "erasure": "une attestation d'effacement",
  ]
}
