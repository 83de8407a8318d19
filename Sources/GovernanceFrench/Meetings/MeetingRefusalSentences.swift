import Governance

extension MeetingRefusal {
  /// What is wrong, why, and what to do next.
  var sentence: String {
    switch self {
    case .noMeeting(let body, let code):
      "\(body) : aucune réunion à venir. Pour en prévoir une : planifier \(code) 17 mars 18h"
    case .noMeetingWithoutQuorum(let body, let code):
      "\(body) : aucune réunion n'est constatée sans quorum. D'abord : réunion carence \(code)"
    case .meetingAlreadyRecorded(let code): "Cette instance a déjà une réunion ce jour-là à cette heure : \(code)."
    case .meetingIs(let status, let code): "La réunion \(code) est \(status.french) : on n'y inscrit plus rien."
    case .meetingCannotMove(let status, let code, let successor): Self.unmovable(status, code, successor)
    case .postponedToItself(let code):
      "\(code) est déjà prévue ce jour-là à cette heure. Donnez un autre jour ou une autre heure."
    case .quorumIsMet(let code, let quorum): "\(code) peut délibérer, il n'y a pas carence : \(quorum)."
    case .votesWereTaken(let code, let count):
      "\(code) a \(count.of("vote noté", "votes notés")) : elle a délibéré. S'ils sont notés par erreur : annuler"
    case .minutesWereApproved(let code, let approved):
      "\(code) a approuvé le procès-verbal de \(approved.frenchList()) : elle a délibéré. Si c'est noté par erreur : annuler"
    case .meetingHadNoFailedQuorum(let status, let code):
      "\(code) est \(status.french) : une deuxième réunion suit un défaut de quorum. D'abord : réunion carence \(code)"
    case .alreadyFollowed(let code, let successor): "\(code) a déjà sa deuxième réunion : \(successor)."
    case .secondMeetingTooEarly(let code, let day):
      "La deuxième réunion vient après la première : \(code) est du \(day.french)."
    case .meetingAhead(let code, let day): "\(code) : le \(day.frenchShort) n'est pas encore venu."
    case .openingAfterNoted(let opened, let noted):
      "L'ouverture (\(opened.french)) ne va pas avec \(noted.french), heure déjà notée dans cette séance. Revoyez l'heure."
    case .closingBeforeNoted(let closed, let noted):
      "La levée (\(closed.french)) ne va pas avec \(noted.french), heure déjà notée dans cette séance. Revoyez l'heure."
    case .closingBeforeOpening(let opened, let closed):
      "La levée (\(closed.french)) serait avant l'ouverture (\(opened.french))."
    case .arrivalTimeNeeded(let name):
      "\(name) est déjà parti : donnez l'heure du retour, comme « arrivée \(name) 15h30 »."
    case .alreadyInRoom(let name): "\(name) est déjà dans la salle."
    case .inRoomFromOpening(let name, let code, let time):
      "\(name) est noté présent dès l'ouverture. S'il est arrivé à \(time.french) : absent \(code), puis arrivée \(code) "
        + "\(time.typed)"
    case .notKnownToSpeak(let person, let organization, let span, let meeting, let day):
      "\(person.name) représente \(organization.name), \(span.french) : rien ne dit que c'était déjà le cas le "
        + "\(day.frenchShort) (\(meeting)). Si ça l'était, d'abord : représentant confirmer \(organization.code) \(person.code) "
        + "--depuis JOUR --source \"…\" ; sinon, donnez l'organisation : \(organization.code)"
    case .notInRoom(let name): "\(name) n'est pas dans la salle. D'abord : présence … present, ou arrivée …"
    case .hourBefore(let time, let earlier): "\(time.french) est avant \(earlier.french), déjà noté. Revoyez l'heure."
    case .hourAfterClosing(let time, let closed):
      "\(time.french) est après la levée de la séance (\(closed.french)). Revoyez l'heure."
    case .nobodyPresent(let code): "Personne n'est noté présent à \(code). D'abord : présence \(code) present …"
    case .noAgendaItem(let number, let count):
      count == 0
        ? "L'ordre du jour est vide : il n'a pas de point \(number)."
        : "L'ordre du jour n'a pas de point \(number) ; il en a \(count)."
    case .agendaItemInUse(let number, let code):
      "\(code) : quelque chose est noté ou voté au point \(number) ; les numéros ne changent plus. "
        + "Ajoutez plutôt un point à la fin : ordre-du-jour \(code) ajouter \"…\""
    case .nothingToPropose(let code, let kind):
      "\(code) : rien à ajouter, rien ne reste en attente pour cette instance. "
        + (kind.flatMap(AgendaModel.usual).map { "Pour un ordre du jour type : --modele \($0.typed)" }
          ?? "Pour un autre point : ordre-du-jour \(code) ajouter \"…\"")
    case .actionAlreadyDone(let code, let day): "L'action \(code) est close depuis le \(day.frenchShort)."
    }
  }

  private static func unmovable(_ status: MeetingStatus, _ code: String, _ successor: String?) -> String {
    let opening = "\(code) est \(status.french) : on ne la reporte ni ne l'annule plus."
    return switch status {
    case .held: opening + " Si c'est une erreur de saisie : annuler"
    case .inquorate: opening + " Pour la deuxième convocation : réunion deuxième \(code) JOUR"
    case .postponed:
      opening + (successor.map { " C'est \($0) que l'on peut reporter : réunion reporter \($0) JOUR" } ?? "")
    case .cancelled, .planned: opening + " Pour en prévoir une autre : planifier"
    }
  }
}
