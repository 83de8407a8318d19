import Governance

extension FileRefusal {
  /// What is wrong, why, and what to do next.
  var sentence: String {
    switch self {
    case .noFile(let path): "Fichier introuvable : \(path.quotable)"
    case .fileExists(let path): "Il y a déjà un fichier \(path.quotable). Donnez un autre nom."
    case .folderNotWritable(let path): "Le dossier \(path.quotable) n'existe pas ou n'est pas accessible en écriture."
    case .notAnAssociationFile(let path): "\(path.quotable) n'est pas un dossier d'association."
    case .newerFile(let path): "\(path.quotable) vient d'une version plus récente de ptce. Mettez ptce à jour."
    case .olderFileReadOnly(let path):
      "\(path.quotable) vient d'une version plus ancienne de ptce et doit être mis à jour : "
        + "ouvrez-le une fois là où l'on peut l'écrire."
    case .damagedFile(let path): "\(path.quotable) est abîmé. Repartez de la dernière sauvegarde."
    case .foreignSchema(let path, let names):
      "\(path.quotable) a été modifié par un autre logiciel (\(names.prefix(3).map(\.quotable).frenchList())). "
        + "On peut le lire, pas y écrire."
    case .readOnlyFile(let path): "\(path.quotable) est en lecture seule."
    case .diskFull: "Le disque est plein. Rien n'a été enregistré."
    case .fileBusy: "Un autre poste écrit dans le dossier. Réessayez dans un instant."
    case .openElsewhere:
      "Le dossier est ouvert dans un autre terminal, qui garderait les données effacées. "
        + "Fermez l'autre terminal (quitter), puis recommencez."
    case .inputOutput(let path): "Le système n'a pas pu lire ou écrire \(path.quotable). Rien n'a été enregistré."
    case .brokenPromise(let name): Self.promises[name] ?? Self.reason(of: name)
    case .unreadableModel(let place): "Le modèle n'est pas lisible : \(place)."
    }
  }

  /// Why a promise that nobody foresaw bad input for refuses a value, by the way in which promises are named.
  private static func reason(of promise: String) -> String {
    let reasons = [
      "_ends_after_start": "La fin ne viendrait pas après le début. Revoyez les jours.",
      "_fits": "Le début ne s'accorderait pas avec ce qui est attesté. Revoyez les jours.",
      "_in_order": "Les jours ou les heures ne se suivraient pas. Revoyez-les.",
      "_has_a_day": "Il y faut un jour.", "_exist": "Ce jour ou cette heure n'existe pas.",
      "_exists": "Ce jour ou cette heure n'existe pas.", "_is_short": "Ce texte est trop long pour sa place.",
      "_is_known": "Ce mot n'est pas de ceux que le dossier connaît.",
      "_are_counts": "Un nombre de voix ou de personnes ne peut pas être négatif.",
    ]
    return reasons.first { promise.hasSuffix($0.key) }?.value
      ?? "Refusé par une règle du dossier\(promise.isEmpty ? "" : " (\(promise))") : cette valeur contredirait ce qui est noté."
  }

  /// The promises of the file (the CHECKs of `schema.sql`) that bad input can meet.
  private static let promises = [
    "person_civility_is_known": "La civilité est « M. » ou « Mme ».",
    "association_name_is_short": "Un nom a 200 caractères au plus.",
    "organization_name_is_short": "Un nom a 200 caractères au plus.",
    "person_name_is_short": "Un nom a 200 caractères au plus.",
    "project_title_is_short": "Un titre a 200 caractères au plus.",
    "indicator_name_is_short": "Le nom d'un indicateur a 100 caractères au plus.",
    "indicator_unit_is_short": "L'unité d'un indicateur a 40 caractères au plus.",
    "meeting_place_is_short": "Le lieu a 400 caractères au plus.",
    "organization_kind_is_known":
      "La nature est : inconnue, ess, entreprise, collectivite, formation, recherche ou autre.",
    "person_publication_is_yes_or_no": "La publication est « oui » ou « non ».",
    "fiscal_year_end_exists": "L'exercice finit un jour de l'année, comme 31/12.",
    "dues_amount_is_no_debt": "Une cotisation va de 0 à 1 000 000 €.",
    "dues_payment_is_an_amount": "Un paiement va de 0,01 € à 1 000 000 €.",
    "membership_ends_after_start": "La fin serait avant le début.",
    "grant_agreement_ends_after_start": "La fin de la convention serait avant son début.",
    "grant_agreement_amount_is_no_debt": "Le montant d'une convention va de 0 à 1 000 000 000 €.",
    "grant_agreement_title_is_short": "Un titre a 200 caractères au plus.",
    "resolution_votes_within_voters": "Il y aurait plus de voix que de votants.",
  ]
}
