import Governance

extension MandateRefusal {
  /// What is wrong, why, and what to do next.
  var sentence: String {
    switch self {
    case .endBeforeStart(let end, let start):
      "La fin (\(end.frenchShort)) n'est pas après le début (\(start.frenchShort)). Revoyez les jours."
    case .notMember(let name, let day, let since):
      "\(name) n'est pas adhérent au \(day.frenchShort)\(since.map { " (adhésion depuis le \($0.frenchShort))" } ?? "") : "
        + "un mandat se tient pour un adhérent. Revoyez le jour, ou : adhérent ajouter"
    case .officeOfAnotherBody(let office, let body):
      "« \(office.quotable) » n'est pas une fonction de cette instance : \(body). Les instances et les groupes : instances, "
        + "groupes ; pour une fonction nouvelle : fonction ajouter \"…\""
    case .officeAlreadyHeld(let name, let office, let body):
      "\(name) est déjà \(office) (\(body)) à cette période. Pour prolonger : mandat renouveler"
    case .seatAlreadyHeld(let name, let number, let body):
      "\(name) tient déjà le siège \(number) (\(body)). Pour un second siège, dites lequel : --siege N"
    case .bodyWithoutSeats(let body, let code):
      "\(body) n'a pas de siège ce jour-là. D'abord : siège ajouter \(code) N ; pour une fonction : --fonction …"
    case .noFreeSeat(let body, let code, let day, let seats):
      "\(body) : aucun des \(seats.of("siège")) n'est libre pour tout ce temps à partir du \(day.frenchShort). D'abord : mandat finir …, "
        + "ou siège ajouter \(code) 1. Qui les tient : mandats \(code)"
    case .seatNotFree(let number, let body, let day, let holder):
      holder.map {
        "\(body) : le siège \(number) est tenu par \($0) pendant tout ou partie du temps, à partir du \(day.frenchShort). "
          + "D'abord : mandat finir … ; s'il a fini plus tôt que noté : corriger … mandat … jusqu-au JOUR --motif \"…\""
      }
        ?? "\(body) : il n'y a pas de siège \(number) pour tout ce temps, à partir du \(day.frenchShort). Pour voir les sièges : mandats"
    case .personNeeded(let name, let people):
      people.isEmpty
        ? "Une fonction se tient en personne, et personne n'est connu pour \(name). Dites qui : --personne …"
        : "Une fonction se tient en personne : \(people.frenchList(.or)), pour \(name) ? Dites qui : --personne …"
    case .noMandate(let name, let body, let day):
      "\(name) n'a pas ce mandat (\(body)) au \(day.frenchShort). Pour voir : mandats --au \(day.frenchNumeric) ; si ses "
        + "jours sont faux : corriger … mandat … depuis|jusqu-au JOUR --motif \"…\""
    case .severalMandates(let name, let body, let positions, let areSeats):
      "\(name) tient plusieurs mandats (\(body)) : \(positions.frenchList()). Dites lequel : "
        + (areSeats ? "--siege N" : "--fonction …")
    case .seatEndsBefore(let number, let body, let last):
      "\(body) : le siège \(number) est supprimé après le \(last.frenchShort), le mandat ne peut durer au-delà. "
        + "Donnez ce jour, au plus : --jusqu-au \(last.frenchNumeric)"
    case .notProvisional(let name, let position):
      "\(name), \(position) : ce mandat n'est pas une cooptation à ratifier."
    case .seatIsHeld(let number, let name, let member, let body):
      "Le siège \(number) est tenu par \(name). D'abord : mandat finir \(member) \(body) --motif fin --le JOUR"
    case .nameTaken(let name, let code): "« \(name.quotable) » existe déjà : \(code)."
    case .alreadyInGroup(let name, let group):
      "\(name) est déjà membre du groupe \(group.uppercased()). Pour voir : groupe \(group) ; pour "
        + "changer qui y vient, d'abord : groupe membre \(group) retirer …"
    case .notInGroup(let name, let group, let day):
      "\(name) n'est pas membre du groupe \(group.uppercased()) au \(day.frenchShort). Qui l'est : groupe \(group)"
    case .notPartner(let name, let day):
      "\(name) n'est ni partenaire ni financeur au \(day.frenchShort). Pour voir : partenaires"
    case .doublesSeats(let count, let present, let body):
      "\(body) a déjà \(present.of("siège")) : \(count) de plus feraient \(present + count). Donnez le nombre à ajouter"
        + " ; si c'est bien \(count), ajoutez --oui"
    case .replacedByOneself(let name): "\(name) ne peut pas se remplacer soi-même."
    case .nothingHeld(let name, let day):
      "\(name) ne tient rien qui puisse passer au \(day.frenchShort). Pour voir : personne"
    case .dayToDeclare(let beginning):
      "« \(beginning.told?.french ?? "inconnu") » ne suffit pas ici : les trois mois de la déclaration au greffe courent d'un "
        + "jour. Dites lequel, comme 12/3/2026 ; s'il n'est pas connu : inconnu"
    case .renewalDayNeeded(let name, let position, let days):
      "\(position), \(name) : le mandat finit d'après les statuts entre le \(days.lowerBound.frenchShort) et le "
        + "\(days.upperBound.frenchShort). Dites quand commence le suivant : --le JOUR"
    case .noTermDay(let name, let correction, let typed):
      "\(name) : aucun \(correction.end) n'est noté. Pour le dire : \(typed)"
    case .severalTerms(let name, let spans):
      "\(name), plusieurs fois : \(spans.map(\.french).joined(separator: " ; ")). Dites laquelle par un de ses jours : "
        + spans.map { "--au \($0.firstKnownDay.frenchNumeric)" }.frenchList(.or)
    case .leavesNoDay(let name, let span, let typed):
      "\(name), \(span.french) : il n'en resterait aucun jour. Revoyez le jour, ou d'abord : \(typed)"
    case .overlapsTerm(let name, let span, let typed):
      "\(name), \(span.french) : deux fois le même jour. Revoyez le jour, ou d'abord : \(typed)"
    case .nothingPasses(let former, let successor):
      "Rien de ce que tient \(former) ne passerait à \(successor.quotable) : dites ce qui passe (--transmettre \"…\"), ou "
        + "mettez-y fin (mandat finir …, représentant finir …)."
    case .undecided(let items, let handles):
      "Rien ne passe sans décision. À décider : \(items.joined(separator: " ; ")). "
        + "Tout passe : --tout. Sinon, pour chacun : --transmettre, --vacant ou --garder \"\(handles.joined(separator: ", "))\""
    }
  }
}
