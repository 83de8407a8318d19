/// What the public sources of the PTCE Hénin-Carvin leave open, as the linter tells it on 12 January 2026.
enum HeninCarvinGaps {
  static let lines = """
    deux-colleges  Fondateurs et Membres actifs : 5 adhérents dans les deux (1001 Commerce…). Ensuite : collège infirmer actifs REF --source "…"
    deux-colleges  Fondateurs et Partenaires : 2 adhérents dans les deux (DB Fermetures…). Ensuite : collège infirmer partenaires REF --source "…"
    adresses  Personnes : 16 sans courriel ni adresse (Nordine BOUKHATEB, Jean-François CAMPION, Odette DAUCHET…). Ensuite : personne modifier boukhateb --courriel …
    statuts-a-lire  AG : statuts à lire sur délai, quorum, pouvoirs et majorité. Ensuite : instance règle ag délai "…"
    statuts-a-lire  CA : statuts à lire sur délai, quorum, pouvoirs, majorité et mandats. Ensuite : instance règle ca délai "…"
    statuts-a-lire  BUREAU : statuts à lire sur délai, quorum, pouvoirs, majorité et mandats. Ensuite : instance règle bureau délai "…"
    colleges-a-confirmer  Fondateurs : 7 inscriptions à confirmer. Ensuite : collège confirmer fondateurs --source "…"
    colleges-a-confirmer  Membres actifs : 7 inscriptions à confirmer. Ensuite : collège confirmer actifs --source "…"
    colleges-a-confirmer  Habitants : 2 inscriptions à confirmer. Ensuite : collège confirmer habitants --source "…"
    colleges-a-confirmer  Partenaires : 6 inscriptions à confirmer. Ensuite : collège confirmer partenaires --source "…"
    adherents-annonces  Association : 15 adhérents saisis sur 20 annoncés. Ensuite : adhérent ajouter "…" --depuis JOUR
    entrees-inconnues  Adhérents : jour d'entrée inconnu pour 15 (1001 Commerce…). Ensuite : adhérent entrée 1001-commerce JOUR --source "…"
    publication-a-demander  Benyounes YOUSFI : accord de publication pas encore demandé. Ensuite : corriger yousfi publication oui --motif "…"
    publication-a-demander  Jérôme LEMAIRE : accord de publication pas encore demandé. Ensuite : corriger lemaire publication oui --motif "…"
    groupes-sans-membres  Alimentation durable et consommation responsable : aucun membre saisi. Ensuite : groupe membre alim ajouter REF --le JOUR
    groupes-sans-membres  Mobilité sociale, solidaire et inclusive : aucun membre saisi. Ensuite : groupe membre mob ajouter REF --le JOUR
    groupes-sans-membres  Développement social local et citoyenneté active : aucun membre saisi. Ensuite : groupe membre social ajouter REF --le JOUR
    groupes-sans-membres  Transition énergétique et économie circulaire : aucun membre saisi. Ensuite : groupe membre transition ajouter REF --le JOUR
    projets-sans-stade  Alimentation durable et consommation responsable : stade non précisé pour 4 projets (Chaîne régionale des archipels nourriciers…). Ensuite : projet stade archipels-nourriciers STADE
    projets-sans-stade  Mobilité sociale, solidaire et inclusive : stade non précisé pour 5 projets (Atelier mobile…). Ensuite : projet stade atelier-mobile STADE
    projets-sans-stade  Développement social local et citoyenneté active : stade non précisé pour 5 projets (Maison du projet…). Ensuite : projet stade maison-du-projet STADE
    projets-sans-stade  Transition énergétique et économie circulaire : stade non précisé pour 2 projets (Friperie solidaire et d’insertion…). Ensuite : projet stade friperie-solidaire STADE
    projets-sans-porteur  Alimentation durable et consommation responsable : aucun porteur pour 2 projets (Chaîne régionale des archipels nourriciers…). Ensuite : projet archipels-nourriciers
    projets-sans-porteur  Mobilité sociale, solidaire et inclusive : aucun porteur pour 5 projets (Atelier mobile…). Ensuite : projet atelier-mobile
    projets-sans-porteur  Développement social local et citoyenneté active : aucun porteur pour 3 projets (Trois projets de restaurant solidaire). Ensuite : projet restaurants-solidaires
    """.split(separator: "\n").map(String.init)
}
