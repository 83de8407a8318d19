/// The words that generated records are made of. No person of this list exists; the names are common French ones put
/// together by chance.
enum Vocabulary {
  static let givenNames = [
    "Aïcha", "Alain", "André", "Anne", "Antoine", "Benoît", "Brigitte", "Camille", "Cécile", "Chloé", "Denis", "Élise",
    "Émile", "Fabien", "Farid", "Françoise", "Gaëlle", "Gérard", "Hélène", "Inès", "Jean-Luc", "Jeanne", "Karim", "Léa",
    "Loïc", "Lucie", "Malika", "Marc", "Marie-Claude", "Nadège", "Noël", "Odile", "Pascal", "Rémi", "Salima", "Solène",
    "Thérèse", "Théo", "Véronique", "Yves", "Zoé",
  ]
  static let familyNames = [
    "BERNARD", "BLONDEL", "BOULANGER", "CARON", "CARPENTIER", "CHEVALIER", "COLIN", "DELATTRE", "DENIS", "DUBOIS",
    "DUFOUR", "DURAND", "FONTAINE", "FOURNIER", "GÉRARD", "GIRARD", "HERVÉ", "JOLY", "LACROIX", "LAMBERT", "LEBRUN",
    "LECLERCQ", "LEFÈVRE", "LEGRAND", "LEMOINE", "LEROY", "MARÉCHAL", "MERCIER", "MOREAU", "NOËL", "PERRIN", "PETIT",
    "PRÉVOST", "RENARD", "RICHARD", "ROGER", "ROUX", "SIMON", "THOMAS", "VASSEUR", "WALLE",
  ]
  static let organizationKinds = [
    "Atelier", "Association", "Chantier", "Comité", "Coopérative", "Entreprise", "Épicerie", "Ferme", "Foyer", "Maison",
    "Mission locale", "Régie de quartier", "Ressourcerie", "Société",
  ]
  static let organizationNames = [
    "d’insertion", "de l’Escaut", "de la Gohelle", "des deux rives", "du bassin minier", "du Marais", "du Terril",
    "l’Étincelle", "l’Œuvre commune", "La Boussole", "Les Peupliers", "Main dans la main", "solidaire",
    "Vivre ensemble",
  ]
  static let projectKinds = [
    "Atelier", "Café", "Conserverie", "Crèche", "Cuisine partagée", "Épicerie", "Ferme", "Friperie", "Garage", "Jardin",
    "Laverie", "Maraîchage", "Plateforme", "Recyclerie", "Restaurant", "Tiers-lieu", "Transport", "Vélo-école",
  ]
  static let projectQualities = [
    "coopératif", "d’entraide", "d’insertion", "de quartier", "de réemploi", "en circuit court", "inclusif",
    "itinérant",
    "mobile", "participatif", "solidaire", "solidaire et d’insertion",
  ]
  static let municipalities = [
    "Carvin", "Courrières", "Dourges", "Drocourt", "Évin-Malmaison", "Hénin-Beaumont", "Leforest", "Libercourt",
    "Montigny-en-Gohelle", "Noyelles-Godault", "Oignies", "Rouvroy",
  ]
  static let places = [
    "mairie", "maison des associations", "local du PTCE", "salle des fêtes", "médiathèque", "visioconférence",
  ]
  static let agendaTitles = [
    "Approbation du compte rendu précédent", "Budget de l’année", "Bilan d’étape des groupes de travail",
    "Convention avec la région", "Demandes d’adhésion", "Point sur les recrutements",
    "Préparation de l’assemblée générale",
    "Projets à soutenir", "Rapport moral", "Rapport financier", "Questions diverses",
  ]
  static let decisions = [
    "approuve le budget présenté par le trésorier", "autorise le président à signer la convention",
    "admet les nouveaux adhérents présentés en séance", "donne quitus aux administrateurs",
    "fixe le montant de la cotisation de l’année suivante", "retient le projet présenté par le groupe de travail",
    "décide de déposer un dossier auprès de la région", "approuve le procès-verbal de la réunion précédente",
  ]
  static let remarks = [
    "Le débat a porté sur le calendrier et sur le portage juridique.",
    "Plusieurs adhérents demandent un chiffrage avant de s’engager.",
    "Les représentants de la collectivité rappellent le calendrier des subventions.",
    "Un groupe de trois personnes préparera une proposition écrite.",
    "La discussion est reprise à la prochaine réunion.",
  ]
  static let tasks = [
    "Demander trois devis", "Écrire à la sous-préfecture", "Envoyer le dossier de subvention", "Organiser une visite",
    "Préparer la convention", "Relancer les adhérents absents", "Tenir à jour le tableau des financeurs",
  ]
  static let milestones = [
    "Bail signé", "Dossier complet", "Étude rendue", "Financement réuni", "Ouverture au public", "Premiers emplois",
  ]
  static let news = [
    "Première rencontre avec la commune, accueil favorable.", "Le local est trouvé, bail à signer.",
    "Dossier déposé auprès de la région.", "Subvention accordée, montant à confirmer.", "Étude de faisabilité rendue.",
    "Deux postes en insertion ouverts.", "Retard : l’autorisation d’urbanisme est attendue.", "Ouverture au public.",
    "Bilan de l’année présenté au groupe de travail.", "Le porteur cherche un associé.",
  ]
}
