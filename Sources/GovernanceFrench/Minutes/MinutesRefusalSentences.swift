import Governance

extension MinutesRefusal {
  /// What is wrong, why, and what to do next.
  var sentence: String {
    switch self {
    case .minutesAre(let state, let code): "Le procès-verbal de \(code) est déjà \(state.french)."
    case .meetingNotHeld(let code, let status):
      "\(code) est \(status.french) : il n'y a pas encore de procès-verbal. D'abord : séance \(code)"
    case .approvedTooEarly(let code, let approving):
      "\(approving) ne peut pas approuver \(code) : c'est une réunion suivante qui approuve."
    case .minutesNotSealed(let code):
      "Le procès-verbal de \(code) n'est pas scellé : corrigez-le directement, sans rectificatif."
    case .minutesNotSigned(let code):
      "Un extrait se certifie d'après un procès-verbal signé. D'abord : pv \(code) signe"
    case .unknownHeading(let heading):
      "« \(heading.quotable) » n'est pas un point de l'ordre du jour : ce qui est dessous serait perdu. Remettez le titre "
        + "du point, avec son numéro, ou faites-en un paragraphe. Rien n'a été repris."
    case .narrativeWouldDrop(let code, let count, let first):
      "Ce fichier ferait disparaître \(count.of("paragraphe noté", "paragraphes notés")) : « \(first.quotable) ». "
        + "S'il est plus ancien, repartez du projet : pv \(code). Pour les enlever vraiment : --remplacer"
    case .noItemInFile(let code):
      "Ce fichier ne contient aucun point de l'ordre du jour de \(code). Partez du projet : pv \(code)"
    case .unreadableSeal: "Le texte scellé n'est pas lisible. Repartez de la dernière sauvegarde."
    case .minutesAreSealed:
      "Le procès-verbal est scellé : il ne change plus. Pour le compléter : pv … rectifier \"…\""
    }
  }
}
