import Governance

extension MemberRefusal {
  /// What is wrong, why, and what to type instead.
  var sentence: String {
    switch self {
    case .wasMember(let name, let code, let until):
      "\(name) a déjà été adhérent, \(Self.ending(until)). Pour son retour : adhérent retour \(code) --le JOUR"
    case .alreadyLeft(let name, let code, let day):
      "Le départ de \(name) est déjà noté, \(Self.ending(day)). "
        + (day == nil ? "" : "S'il est d'un autre jour : corriger \(code) départ JOUR --motif \"…\". ")
        + "Pour l'enlever : annuler ; pour sa fiche : adhérent \(code)"
    case .notMember(let name, let day): "\(name) n'est pas adhérent le \(day.frenchShort), d'après le dossier."
    case .collegeBeforeMembership(let name, let code, let beginning, let since):
      "\(name) n'est adhérent que depuis \(Self.since(since)) : un collège ne commence pas avant (\(beginning.typed)). Si "
        + "l'adhésion est plus ancienne, d'abord : corriger \(code) entrée \(beginning.typed) --motif \"…\""
    case .membershipAfterCollege(let name, let code, let college, let span, let entry):
      "\(name) est du collège \(college.name), \(span.french) : l'adhésion ne commence pas après (\(entry.typed)). Si c'est le "
        + "collège qui est faux, d'abord : corriger \(code) collège \(college.code) \(entry.typed) --motif \"…\""
    case .collegeEndsBefore(let name, let code, let college, let day):
      "\(name) quitte le collège \(college) le \(day.frenchShort) : il n'y entre pas ce jour-là ou après. Si ce changement est "
        + "faux, d'abord : annuler, ou corriger \(code) collège JOUR --motif \"…\""
    case .noCollegeDay(let name, let code, let college, let collegeCode):
      "\(name) : rien ne dit depuis quand il est du collège \(college). Pour le dire : collège confirmer \(collegeCode) \(code) "
        + "--depuis JOUR --source \"…\""
    case .returnOnDeparture(let name, let day):
      "\(name) part le \(day.frenchShort) : qui revient le même jour n'est pas parti. Si le départ est faux : annuler ; sinon, "
        + "revoyez le jour."
    case .seenLater(let name, let day, let seen):
      "Cela ne peut finir le \(day.frenchShort) : c'est attesté au \(seen.frenchNumeric) pour \(name). "
        + "Donnez un jour d'après."
    case .isOfAnotherKind(let name, let code, let kind):
      "\(name) est déjà au dossier, de nature \(kind.ofNature). Inscrivez-la sans --nature ; si la nature est fausse : "
        + "corriger organisation \(code) nature …"
    case .laterFact(let name, let code, let from):
      "Un changement est déjà noté pour \(name) au \(from.frenchShort). S'il est faux : annuler ; voyez : adhérent \(code)"
    case .severalColleges(let name, let code, let colleges):
      "\(name) est dans plusieurs collèges : \(colleges.frenchList()). Dites lequel il quitte : "
        + "adhérent collège \(code) … --de \(colleges.first?.code ?? "…")"
    case .sameCollege(let name, let college, let others):
      others.isEmpty
        ? "\(name) est déjà de ce collège : \(college)."
        : "\(name) est déjà de ce collège : \(college). Pour qu'il quitte \(others.frenchList(.or)) : --de …"
    case .notInCollege(let name, let college, let day):
      "\(name) n'est pas de ce collège le \(day.frenchShort) : \(college). Voyez : adhérents"
    case .nothingInDoubt(let college, let day):
      "\(college) : aucune inscription en doute le \(day.frenchShort). Voyez : collèges"
    case .primaryTaken(let organization, let code, let person, let personCode, let day, let span):
      "\(organization) a déjà un titulaire le \(day.frenchShort) : \(person), \(span.french). Pour le remplacer : "
        + "--remplace \(personCode) ; pour un second : --suppléant. Sa fiche : adhérent \(code)"
    case .alreadySpeaks(let person, let organization, let span):
      "\(person) représente déjà \(organization), \(span.french)."
    case .doesNotSpeak(let person, let organization, let day):
      "\(person) ne représente pas \(organization) le \(day.frenchShort), d'après le dossier."
    case .speaksAtAnotherTime(let person, let organization, let span, let day):
      Self.anotherTime(of: person, for: organization, span, on: day)
    case .nameTaken(let name, let other, let code):
      "« \(name.quotable) » est déjà le nom de \(other). Si c'est la même : adhérent doublon … \(code)"
    case .namesakes(let name, let namesakes):
      "« \(name.quotable) » est déjà le nom \(namesakes.map(\.french).frenchList(.or).afterDe). Si c'est la même personne, tapez "
        + "\(namesakes.map(\.person.code).frenchList(.or)) à la place du nom ; si c'en est une autre, ajoutez --homonyme."
    case .unlikeNames(let kept, let duplicate):
      "\(kept) et \(duplicate) ne se ressemblent pas de nom. Si c'est bien la même personne : ajoutez --oui"
    case .noMembershipDay(let name, let end, let code):
      "\(name) : aucun jour \(end.french.afterDe) n'est noté. Pour en noter un : adhérent \(end.french) \(code) …"
    case .beginningOfName(let text, let person):
      "« \(text.quotable) » ne suffit pas à nommer quelqu'un. Voulez-vous dire \(person.french) ? Tapez alors "
        + "\(person.person.code) ; sinon, donnez Prénom NOM."
    case .namesakeWithoutGivenName(let name):
      "« \(name.quotable) » n'est qu'un nom de famille : avec --homonyme, donnez aussi le prénom (Prénom NOM)."
    case .joinedToItself(let name): "C'est deux fois \(name) : il n'y a rien à joindre."
    case .oneEntry(let name, let code):
      "Les deux désignent la même fiche : \(name) (\(code)). Donnez les codes de deux fiches ; si elles ont été jointes à "
        + "tort : annuler"
    case .twoKindsOfEntry(let one, let other):
      "« \(one.quotable) » et « \(other.quotable) » sont une organisation et une personne : rien ne les confond."
    case .saidToBeTwo(let pair, let day):
      "Les fiches \(pair.french) sont déjà dites distinctes\(day.map { " (\($0.frenchShort))" } ?? ""). Pour revenir "
        + "dessus : \(pair.command) --retirer"
    case .notSaidToBeTwo(let pair):
      "Les fiches \(pair.french) ne sont pas dites distinctes. Pour le dire : \(pair.command)"
    case .cannotJoin(let kept, let duplicate, let obstacles):
      "\(kept) et \(duplicate) ne peuvent pas être joints : \(obstacles.map(\.french).joined(separator: " ; ")). "
        + "Rien n'a changé."
    }
  }

  private static func anotherTime(
    of person: Reference<Person>, for organization: Reference<Organization>, _ span: Span, on day: Day
  ) -> String {
    let isOver = span.state(on: day) == .over
    let typed = isOver ? span.until.map { $0.adding(days: -1) } ?? span.firstKnownDay : span.firstKnownDay
    return "\(person.name) ne représente \(isOver ? "plus" : "pas encore") \(organization.name) le \(day.frenchShort) "
      + "(\(span.french)). Pour confirmer ce temps-là : représentant confirmer \(organization.code) \(person.code) --le "
      + "\(typed.frenchNumeric) --source \"…\""
  }

  private static func since(_ told: PartialDay) -> String {
    if case .day(let day) = told { "le \(day.frenchShort)" } else { told.french }
  }

  private static func ending(_ day: Day?) -> String {
    day.map { "jusqu'au \($0.adding(days: -1).frenchShort)" } ?? "jusqu'à un jour inconnu"
  }
}

extension JoinObstacle {
  /// What both have.
  var french: String {
    switch self {
    case .spans(let fact, let one, let other):
      "\(fact.french), \(one.french) et \(other.french), se chevauchent : "
        + fact.mending
    case .primaries(let one, let other):
      "les deux ont un titulaire le même jour, \(one.name) et \(other.name) : d'abord représentant finir, "
        + "ou personne doublon \(one.code) \(other.code) si c'est la même personne"
    case .ranks(let organization):
      "l'un est titulaire et l'autre suppléant pour \(organization.name), qui avait alors un autre titulaire : d'abord "
        + "représentant finir \(organization.code) …"
    case .attendance(let meeting): "les deux sont sur la feuille de présence de \(meeting)"
    case .proxy(let meeting): "leurs pouvoirs à \(meeting) se contrediraient"
    case .candidacy(let meeting): "les deux ont été candidats à la même élection, à \(meeting)"
    case .saidToBeTwo(let kept, let duplicate, let day):
      "les deux fiches sont dites distinctes\(day.map { " (\($0.frenchShort))" } ?? "") : si c'est faux, d'abord doublon "
        + "distinct \(kept) \(duplicate) --retirer"
    case .sealed(let meeting, let canBeTurnedRound):
      "le second figure au procès-verbal scellé de \(meeting)"
        + (canBeTurnedRound ? " ; gardez plutôt celui-là : donnez-le en premier" : "")
    }
  }
}

extension JoinObstacle.Fact {
  /// "deux adhésions": what both have, in the plural.
  var french: String { "deux " + names.many }

  /// What to do where both hold on one day.
  fileprivate var mending: String {
    switch self {
    case .membership: "corriger REF entrée|départ JOUR --motif \"…\""
    case .mandate: "corriger REF mandat INSTANCE depuis|jusqu-au JOUR --motif \"…\""
    case .representative: "corriger REF représentant PERSONNE depuis|jusqu-au JOUR --motif \"…\""
    default: "terminez ou annulez l'une des deux"
    }
  }

  /// "adhésion".
  public var frenchSingular: String { names.one }

  private var names: (one: String, many: String) {
    switch self {
    case .membership: ("adhésion", "adhésions")
    case .collegeAssignment: ("inscription dans un collège", "inscriptions dans un collège")
    case .representative: ("représentation", "représentations")
    case .partnership: ("partenariat", "partenariats")
    case .mandate: ("mandat", "mandats")
    case .groupMember: ("participation à un groupe", "participations à un groupe")
    case .projectParticipant: ("participation à un projet", "participations à un projet")
    }
  }
}
