import GovernanceDocuments

/// Documents shaped like those handed to a general assembly, with invented names and figures.
enum SampleDocuments {
  /// An activity report with every kind of block.
  static let report = Document(
    title: "Rapport d'activité 2025",
    subtitle: "Assemblée générale ordinaire du 14 mars 2026",
    notice: "Provisoire au 12 janvier 2026",
    properties: [
      .init("Association", "Association Exemple"),
      .init("Exercice", "du 1er janvier au 31 décembre 2025"),
      .init("Présenté par", "\(strong: "Alix Martin"), présidence"),
    ],
    blocks: [
      .heading(2, "Vie des instances"),
      .paragraph("Le comité s'est réuni \(strong: "4 fois"): le quorum a été atteint à chaque séance."),
      .table(attendance),
      .note("La feuille de présence du 3 juin manque; les présences viennent du compte rendu."),
      .heading(2, "Groupes de travail"),
      .heading(3, "Mobilités"),
      .paragraph("Le groupe a rendu l'avis « Se déplacer demain »."),
      .list(["Trois réunions publiques", "Une enquête: 1 204 réponses", "Un avis, \(emphasis: "adopté à l'unanimité")"]
      ),
      .heading(3, "Alimentation"),
      .paragraph("Le groupe a été créé en septembre. Ses travaux continuent en 2026."),
      .heading(2, "Membres"),
      .figure(members),
      .table(colleges),
      .heading(2, "Perspectives"),
      .numbered(["Renouveler le collège 2", "Publier les avis", "Réviser le règlement intérieur"]),
      .paragraph("Une question reste ouverte: quelle suite donner à l'enquête?"),
    ],
    footer: "Établi le 12 janvier 2026 d'après le registre de l'association.")

  /// Minutes with an agenda and votes.
  static let minutes = Document(
    title: "Procès-verbal du comité",
    subtitle: "Séance du 9 décembre 2025",
    notice: "Brouillon",
    properties: [
      .init("Lieu", "Salle des actes"), .init("Horaires", "de 14 h 30 à 17 h"),
      .init("Quorum", "\(strong: "atteint"): 9 présents sur 15"),
    ],
    blocks: [
      .heading(2, "Ordre du jour"),
      .numbered(["Approbation du procès-verbal précédent", "Budget 2026", "Questions diverses"]),
      .heading(2, "Délibérations"),
      .heading(3, "Budget 2026"),
      .paragraph("Le budget s'élève à 12 500 €. Camille Durand demande: « Pourquoi une telle hausse? »"),
      .table(
        DocumentTable(
          caption: "Vote du budget 2026",
          columns: ["Résolution", .init("Pour", .right), .init("Contre", .right), .init("Abstention", .right)],
          rows: [["Adopter le budget", "7", "1", "1"]])),
      .paragraph(.strong("La résolution est adoptée.")),
      .note("Heure de départ d'un membre non notée."),
    ],
    footer: "La présidence — Le secrétariat")

  /// Presences, with numbers to the right and totals.
  static let attendance = DocumentTable(
    caption: "Présences aux séances du comité",
    columns: ["Séance", .init("Présents", .right), .init("Représentés", .right), .init("Quorum", .center)],
    rows: [
      ["11 mars 2025", "9", "2", "oui"], ["3 juin 2025", "10", "1", "oui"], ["9 septembre 2025", "8", "3", "oui"],
      ["9 décembre 2025", "9", "", "oui"],
    ],
    totals: ["Total", "36", "6", "4 sur 4"])

  /// Long words in several columns: too wide for eighty columns.
  static let colleges = DocumentTable(
    caption: "Composition des collèges au 31 décembre 2025",
    columns: ["Collège", "Structures membres", .init("Sièges", .right), "Remarque"],
    rows: [
      [
        "Entreprises", "Société Exemple, Coopérative Modèle, Atelier Témoin", "5",
        "Un siège vacant depuis le 1er octobre",
      ],
      ["Associations", "Club Exemple, Maison Modèle", "6", ""],
      [
        "Personnes qualifiées", "Alix Martin, Camille Durand, Dominique Petit", "4",
        "Mandats échus en \(strong: "juin 2026")",
      ],
    ],
    totals: ["Total", "", "15", ""])

  /// Bars drawn in the page's two colours.
  static let members = Figure(
    caption: "Membres par collège",
    svg: """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 96" width="480" height="96" font-size="13">
      <g fill="#0b5563"><rect x="150" y="6" width="250" height="20"/><rect x="150" y="38" width="300" height="20"/>\
      <rect x="150" y="70" width="200" height="20"/></g>
      <g text-anchor="end"><text x="142" y="21">Entreprises</text><text x="142" y="53">Associations</text>\
      <text x="142" y="85">Qualifiées</text></g>
      <g fill="#fff"><text x="158" y="21">5</text><text x="158" y="53">6</text><text x="158" y="85">4</text></g></svg>
      """,
    textEquivalent: "Entreprises : 5\nAssociations : 6\nPersonnes qualifiées : 4")
}
