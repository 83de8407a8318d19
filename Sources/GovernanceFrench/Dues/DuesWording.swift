import Governance

extension DuesStanding {
  /// "payée", "en retard depuis le 1er avril 2026"…
  public var french: String {
    switch self {
    case .notCalled: "non appelée"
    case .exempt(let reason): "exemptée (\(reason))"
    case .paid: "payée"
    case .due(let day?): "à payer d'ici le \(day.frenchShort)"
    case .due(nil): "à payer, sans échéance"
    case .ofNoMember(let year): "adhérent aucun jour de \(year) : à exempter"
    case .late(let day): "en retard depuis le \(day.frenchShort)"
    }
  }

  /// A stable word for programs.
  public var code: String {
    switch self {
    case .notCalled: "notCalled"
    case .exempt: "exempt"
    case .paid: "paid"
    case .due: "due"
    case .ofNoMember: "ofNoMember"
    case .late: "late"
    }
  }
}

extension Dues {
  /// "2026 : 100,00 €, en retard depuis le 1er avril 2026, reste 40,00 €".
  public func french(on day: Day) -> String {
    let rest = remaining(on: day)
    let partial = rest > .zero && rest < amount ? ", reste \(rest.french)" : ""
    let sum = amount > .zero ? "\(amount.french), " : ""
    return "\(year) : \(sum)\(DuesStanding(of: self, on: day).french)\(partial)"
  }
}

extension Entitlement {
  /// How the program understood it.
  public var french: String {
    switch self {
    case .everybody: "tous les membres de l'instance"
    case .inGoodStanding:
      "les membres à jour de cotisation ; qui est en retard le jour de la réunion n'est pas compté"
    }
  }
}

extension MeetingRecord {
  /// Who will not vote unless the dues are paid by then; nil where nobody is in question.
  public var arrearsWarning: String? {
    guard !inArrears.isEmpty, let standing = bylaws.entitlement.standing else { return nil }
    return
      "Ne voteront que si leur cotisation échue est payée d'ici le \(meeting.day.frenchShort) (\(standing.french)), et sont "
      + "convoqués : \(inArrears.map(\.name).frenchList())."
  }

  /// Who is left out for dues that are late, by which rule; nil where nobody is.
  public var arrearsSentence: String? {
    guard !inArrears.isEmpty, let standing = bylaws.entitlement.standing else { return nil }
    let names = inArrears.map(\.name).frenchList()
    return
      "En retard de cotisation le \(meeting.day.frenchShort), donc ni \(inArrears.count.agreeing("compté", "comptés")) "
      + "ni \(inArrears.count.agreeing("votant", "votants")) (\(standing.french)) : \(names)."
  }
}
