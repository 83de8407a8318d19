import Governance

extension NoticeRefusal {
  /// What is wrong, why, and what to do next.
  var sentence: String {
    switch self {
    case .noticeTooShort(let code, let days, let rule, let next):
      "\(code) : \(max(0, days).of("jour")) de délai, et les statuts en demandent davantage : \(rule). "
        + "Pour respecter le délai, réunir au plus tôt le \(next.french). Si elle est partie quand même : --motif \"…\""
    case .noticeAfterMeeting(let day, let code, let meeting):
      "\(code) était le \(meeting.frenchShort) : une convocation n'a pu partir le \(day.frenchShort). Revoyez le jour."
    case .noticeTooEarly(let day, let code, let meeting):
      "\(code) est le \(meeting.frenchShort) : un envoi le \(day.frenchShort) serait près d'un an avant. "
        + "Pour une autre année, écrivez-la : \(day.dayOfMonth)/\(day.month)/\(meeting.year) ; on note ce qui est déjà parti."
    case .noticeBeforeLast(let day, let last):
      "Le \(day.frenchShort) est avant l'envoi déjà noté, le \(last.frenchShort). Revoyez le jour."
    case .nothingToNotify(let code, let day):
      "\(code) : déjà noté, envoi du \(day.frenchShort) ; rien n'a changé depuis. Voyez : convocations \(code)"
    case .nobodyToConvene(let code):
      "\(code) : personne ne siège dans cette instance d'après le dossier. Pour un invité : --invite \"…\""
    case .notToConvene(let name, let code): "\(name) n'est pas à convoquer à \(code). Pour un invité : --invite \"…\""
    case .unusableAddress(let name):
      "L'adresse de courriel de \(name) n'est pas utilisable. Pour la revoir : personne modifier"
    }
  }
}
