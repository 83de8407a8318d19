import Governance

extension PersonalData.Subject {
  /// The heading under which it is told.
  public var french: String {
    switch self {
    case .identity: "Identité"
    case .aliases: "Autres écritures du nom"
    case .distinctions: "Personnes de nom voisin, dites autres"
    case .contact: "Coordonnées"
    case .memberships: "Adhésions"
    case .colleges: "Collèges"
    case .representations: "Organisations représentées"
    case .mandates: "Sièges, fonctions et groupes animés"
    case .seats: "Sièges des organisations représentées"
    case .groups: "Groupes de travail"
    case .meetingOffices: "Présidences et secrétariats de séance"
    case .notices: "Convocations reçues"
    case .attendance: "Présences"
    case .sealedMeetings: "Réunions scellées où la personne siège"
    case .proxies: "Pouvoirs"
    case .candidacies: "Candidatures"
    case .actions: "Actions confiées"
    case .projectSteps: "Étapes de projets confiées"
    case .dues: "Cotisations"
    case .duesPayments: "Paiements"
    case .duesReminders: "Relances"
    case .projectNotes: "Notes de projets écrites"
    case .mentions: "Textes qui portent le nom ou les coordonnées"
    case .journal: "Journal"
    case .erasures: "Effacements"
    }
  }

  /// Why it stays when contact data are erased; nil for the contact data themselves.
  public var reasonToStay: String? {
    switch self {
    case .contact: nil
    case .identity, .aliases: "le nom, tant que ce qui suit le porte"
    case .distinctions: "pour ne pas confondre deux personnes"
    case .memberships, .colleges, .representations, .mandates, .seats, .groups, .meetingOffices, .sealedMeetings,
      .candidacies:
      "preuve de la validité des décisions (RGPD, art. 17.3)"
    case .notices, .attendance, .proxies:
      "convocations, émargements et pouvoirs : 5 ans au moins (service-public.fr, F32081)"
    case .actions, .projectSteps, .projectNotes, .mentions: "suivi des décisions"
    case .dues, .duesPayments, .duesReminders: "comptes : 10 ans au moins (service-public.fr, F32081)"
    case .journal: "qui a fait quoi ; sans coordonnées"
    case .erasures: "preuve que la demande a reçu une réponse"
    }
  }
}

extension PersonalData.Key {
  /// The title of its column.
  public var french: String {
    switch self {
    case .code: "Code"
    case .civility: "Civilité"
    case .givenName: "Prénom"
    case .familyName: "Nom"
    case .alias: "Écriture"
    case .otherPerson: "Autre personne"
    case .mayBePublished: "Publication du nom acceptée"
    case .email: "Courriel"
    case .phone: "Téléphone"
    case .postalAddress: "Adresse"
    case .keptByAgreementOn: "Accord de conservation du"
    case .fromDay: "Depuis"
    case .untilDay: "Jusqu'au (exclu)"
    case .attestedOn: "Attesté au"
    case .earliestDay: "Pas avant le"
    case .ended: "Terminé à une date inconnue"
    case .endReason: "Motif de fin"
    case .organization: "Organisation"
    case .college: "Collège"
    case .body: "Instance ou groupe"
    case .office: "Fonction"
    case .seat: "Siège"
    case .title: "Titre"
    case .rank: "Rang"
    case .onBehalfOf: "Pour"
    case .meeting: "Réunion"
    case .day: "Jour"
    case .role: "Rôle"
    case .capacity: "Qualité"
    case .channel: "Par"
    case .status: "État"
    case .arrivedAt: "Arrivée"
    case .leftAt: "Départ"
    case .grantor: "Donné par"
    case .holder: "Reçu par"
    case .votes: "Voix"
    case .elected: "Élection"
    case .text: "Texte"
    case .dueOn: "Échéance"
    case .doneOn: "Fait le"
    case .year: "Année"
    case .amountCents: "Montant"
    case .receiptNumber: "Reçu n°"
    case .method: "Moyen"
    case .project: "Projet"
    case .author: "Auteur"
    case .at: "Quand (UTC)"
    case .kind: "Acte"
    case .summary: "Quoi"
    case .certificate: "Attestation"
    case .place: "Où"
    case .source: "Source"
    case .verbatim: "Mots de la source"
    case .certainty: "Certitude"
    }
  }
}

extension PersonalData.Fact {
  /// The value as a person reads it; empty where it is not known.
  public var french: String {
    switch value {
    case nil: ""
    case .number(let cents) where key == .amountCents:
      "\((cents / 100).french),\(cents % 100 < 10 ? "0" : "")\(cents % 100) €"
    case .number(let number) where key == .year || key == .receiptNumber: String(number)
    case .number(let number): number.french
    case .text(let text): french(text)
    }
  }

  private func french(_ text: String) -> String {
    switch key {
    case .certainty: Certainty(rawValue: text)?.french ?? text
    case .place: ErasedPlace.french(text)
    case .rank: Representative.Rank(rawValue: text)?.french ?? ""
    case .kind: ActKind(rawValue: text)?.french ?? text
    case .fromDay, .untilDay, .attestedOn, .earliestDay, .day, .dueOn, .doneOn, .keptByAgreementOn:
      Day(iso: text)?.frenchNumeric ?? text
    case .office, .role, .capacity, .status, .mayBePublished, .ended, .elected, .endReason: Self.words[text] ?? text
    default: text
    }
  }

  /// The listed words of the file, in French.
  private static let words = [
    "yes": "oui", "no": "non", "chair": "présidence", "recordingSecretary": "secrétariat", "president": "présidence",
    "vicePresident": "vice-présidence", "treasurer": "trésorerie", "secretary": "secrétariat", "lead": "animation",
    "voting": "votant", "advisory": "voix consultative", "guest": "invité", "present": "présent", "excused": "excusé",
    "absent": "absent", "resignation": "démission", "strikingOff": "radiation", "exclusion": "exclusion",
    "dissolution": "dissolution", "death": "décès",
  ]
}
