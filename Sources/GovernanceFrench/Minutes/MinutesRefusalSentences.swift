import Governance

extension MinutesRefusal {
  /// What is wrong, why, and what to do next.
  var sentence: String {
    switch self {
    case .minutesAre(let state, let code):
      "Le procès-verbal de \(code) est déjà \(state.french)."
        + (state == .signed ? " Pour joindre le papier : pv \(code) signé --scan FICHIER" : "")
    case .meetingNotHeld(let code, let status) where [.cancelled, .postponed].contains(status):
      "\(code) est \(status.french) : elle n'a pas de procès-verbal."
    case .meetingNotHeld(let code, let status):
      "\(code) est \(status.french) : il n'y a pas encore de procès-verbal. D'abord : séance \(code)"
    case .minutesBeforeMeeting(let code, let day, let meeting):
      "\(code) s'est tenue le \(meeting.frenchShort) : rien n'en est relu ni signé le \(day.frenchShort). "
        + "Donnez le jour avec son année : --le \(meeting.dayOfMonth)/\(meeting.month)/\(meeting.year)"
    case .corrigendumBeforeSeal(let code, let day, let sealed):
      "\(code) est scellé du \(sealed.frenchShort) : un rectificatif du \(day.frenchShort) viendrait avant. "
        + "Donnez le jour avec son année : --le \(sealed.dayOfMonth)/\(sealed.month)/\(sealed.year)"
    case .signedBeforeReview(let code, let signed, let reviewed):
      "\(code) serait signé le \(signed.frenchShort), avant d'être relu le \(reviewed.frenchShort). "
        + "Donnez le jour de la signature : pv \(code) signé --le JOUR"
    case .paperIsAttached(let code):
      "Ce papier est déjà joint à \(code). Pour voir ce qui est joint : pv \(code)"
    case .approvedTooEarly(let code, let approving):
      "\(approving) ne peut pas approuver \(code) : c'est une réunion suivante qui approuve."
    case .noCorrigendumToApprove(let code, let numbers):
      numbers.isEmpty
        ? "\(code) n'a aucun rectificatif à approuver. Pour en écrire un : pv \(code) rectifier \"…\""
        : "\(code) : quel rectificatif est approuvé ? Sont à approuver : \(numbers.map(String.init).frenchList())."
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
    case .minutesOfAnother(let found, let code):
      "Ce fichier est le procès-verbal de \(found.quotable), pas de \(code). Rien n'est repris. "
        + "Pour celui-là : pv \(found.quotable) reprendre FICHIER"
    case .noItemInFile(let code):
      "Ce fichier ne contient aucun point de l'ordre du jour de \(code). Partez du projet : pv \(code)"
    case .unreadableSeal: "Le texte scellé n'est pas lisible. Repartez de la dernière sauvegarde."
    case .minutesAreSealed:
      "Le procès-verbal est scellé : il ne change plus. Pour le compléter : pv … rectifier \"…\""
    }
  }
}
