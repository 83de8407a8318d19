import Governance

extension ActKind {
  /// What the act did, in a word or two.
  public var french: String {
    switch self {
    case .createFile: "création du dossier"
    case .addMember: "adhérent ajouté"
    case .endMembership: "départ d'un adhérent"
    case .returnMember: "retour"
    case .changeCollege: "changement de collège"
    case .confirmCollege: "collège confirmé"
    case .denyCollege: "collège infirmé"
    case .renameOrganization: "nouveau nom"
    case .joinOrganizations, .joinPeople: "doublon"
    case .appointRepresentative: "représentant nommé"
    case .endRepresentative: "fin de représentation"
    case .importMembers: "liste importée"
    case .addPartner: "partenaire ajouté"
    case .changeContact: "coordonnées"
    case .setRule: "règle des statuts"
    case .scheduleMeeting: "réunion prévue"
    case .postponeMeeting: "réunion reportée"
    case .cancelMeeting: "réunion annulée"
    case .declareInquorate: "constat de carence"
    case .planSecondMeeting: "deuxième réunion"
    case .moveProposal: "calendrier, ligne déplacée"
    case .dropProposal: "calendrier, ligne retirée"
    case .planYear: "calendrier validé"
    case .enterPastMeeting: "réunion passée saisie"
    case .holdMeeting: "réunion tenue"
    case .addAgendaItem: "ordre du jour"
    case .fillAgenda: "ordre du jour proposé"
    case .removeAgendaItem: "point retiré"
    case .moveAgendaItem: "point déplacé"
    case .recordNotice: "convocation"
    case .recordAttendance: "présence"
    case .recordArrival: "arrivée"
    case .recordDeparture: "départ"
    case .recordProxy: "pouvoir"
    case .recordVote: "vote"
    case .proclaim: "proclamation"
    case .recordCollegeTally: "vote par collège"
    case .moveToItem: "point de l'ordre du jour"
    case .propose: "texte mis aux voix"
    case .recordElection: "élection"
    case .noteDiscussion: "note de séance"
    case .reviewMinutes: "procès-verbal relu"
    case .signMinutes: "procès-verbal signé"
    case .approveMinutes: "procès-verbal approuvé"
    case .addCorrigendum: "rectificatif"
    case .takeBackNarrative: "rédaction reprise"
    case .addAction: "action"
    case .completeAction: "action faite"
    case .addProject: "projet ajouté"
    case .changeStage: "stade"
    case .noteProject: "note de projet"
    case .appointMandate: "nomination"
    case .endMandate: "fin de mandat"
    case .renewMandate: "mandat renouvelé"
    case .ratifyMandate: "cooptation ratifiée"
    case .addSeats: "sièges ajoutés"
    case .removeSeat: "siège supprimé"
    case .addOffice: "fonction ajoutée"
    case .addBody: "instance ajoutée"
    case .joinGroup: "membre de groupe"
    case .leaveGroup: "départ de groupe"
    case .endPartnership: "partenariat terminé"
    case .replacePerson: "remplacement"
    case .callDues: "appel de cotisation"
    case .recordDuesPayment: "cotisation payée"
    case .exemptFromDues: "exemption de cotisation"
    case .recordDuesReminder: "relance de cotisation"
    case .addAgreement: "convention"
    case .addGrantReport: "échéance de convention"
    case .recordGrantReport: "compte rendu au financeur"
    case .setRegistryFilingRule: "règle de déclaration"
    case .recordRegistryFiling: "déclaration au greffe"
    case .correct: "correction"
    case .agreeToKeepContact: "accord de conservation"
    case .erase: "effacement RGPD"
    case .backUp: "sauvegarde"
    }
  }
}

extension JournalEntry {
  /// "stade, friperie-solidaire : non précisé → étude".
  public var french: String { "\(kind.french), \(subject) : \(summary)" }

  /// When it was done, as "12/01/2026 09:41 UTC".
  public var moment: String {
    guard let day = Day(iso: at.prefix(10)) else { return at }
    return "\(day.frenchNumeric) \(at.dropFirst(11).prefix(5)) UTC"
  }
}
