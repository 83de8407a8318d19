import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let appoint = Command(
    "mandat nommer", "Donne un siège ou une fonction à un adhérent, à partir d'un jour.", topic: .bodies,
    Field.member("adherent"),
    Field.assembly("instance").asked("Dans quelle instance ou quel groupe ?"),
    Field.text("fonction", limit: 60).option("fonction").optional.meaning("la fonction ; sinon, un siège"),
    Field.text("titre", limit: 100).option().optional.meaning("la fonction comme elle s'écrit : « Vice-présidente »"),
    Field.personByWholeName("personne").option().optional.meaning("qui tient la fonction"),
    Field.number("siege").option("siege").optional.meaning("le numéro du siège ; sinon le premier libre"),
    Field.beginning("le", day: .dayOfEvent("le")).option()
      .asked("À partir de quand ?", suggesting: { $0.today.frenchNumeric })
      .meaning("premier jour, ou un mois, une année ou « inconnu » pour un mandat en cours"),
    Field.day("jusqu-au").option().optional.meaning("dernier jour, s'il est connu"),
    Field.resolutionReference("resolution").option().optional.meaning("le texte voté qui le décide"),
    Field.flag("coopte", "par cooptation, à ratifier"),
    Field.text("source", limit: 400).option().optional.meaning("le document qui le dit"),
    examples: [
      "mandat nommer cahc ca --le 12/3/2026 --jusqu-au 30/6/2028 --resolution CA-2026-01/02",
      "mandat nommer die bureau --fonction vice-président --titre \"Vice-présidente\" --le 12/3/2026",
    ]
  ) { workspace, member, body, office, title, person, seat, beginning, last, decision, isCooptation, source in
    var appointment = Appointment(
      member, in: body, office: try office.map { try workspace.office($0.value) }, from: beginning)
    (appointment.title, appointment.person, appointment.seat, appointment.last) = (title, person, seat, last)
    appointment.decision = decision.map { ($0.meeting, $0.number) }
    (appointment.isCooptation, appointment.source) = (isCooptation, source)
    let (mandate, alongside) = try workspace.act { try $0.appoint(appointment) }
    var answer = Answer.lines("Mandat donné : \(mandate.place), \(mandate.whole), \(mandate.span.french).")
    if mandate.span.until == nil { answer.add(try workspace.lengthFrench(of: mandate)) }
    if let remark = try workspace.excessFrench(of: mandate) { answer.add(remark) }
    if isCooptation {
      answer.add(
        "Cooptation : dans le silence des statuts elle n'est pas permise ; vérifiez-les. Provisoire jusqu'à sa ratification."
      )
      answer.add("Ensuite : mandat ratifier \(member.code) \(body.code) --le JOUR")
    }
    if !alongside.isEmpty {
      answer.add(
        "Tient aussi cette fonction : \(alongside.map(\.whole).frenchList()). Pour y mettre fin : mandat finir …")
    }
    if mandate.provenance.certainty != .confirmed { answer.add("Sans décision ni source, c'est « à confirmer ».") }
    let sheet = try workspace.reading().sheet(of: member, on: mandate.span.firstKnownDay)
    if let person, !sheet.member.isResident, !sheet.representatives.contains(where: { $0.person == person }) {
      answer.add(
        "\(person.name) ne représente pas \(member.name) ce jour-là, d'après le dossier. Si c'est le cas : "
          + "représentant nommer \(member.code) \(person.code) --le JOUR")
    }
    if mandate.span.until == nil,
      let remark = try workspace.belongingRemark(of: member.code, on: mandate.span.firstKnownDay)
    {
      answer.add(remark)
    }
    if let day = beginning.span.from {
      if office != nil { for line in try workspace.filingReminder(of: day, in: body) { answer.add(line) } }
    } else {
      for line in try workspace.undatedReminder(of: member.code, in: body) { answer.add(line) }
    }
    return answer
  }

  static let endMandate = Command(
    "mandat finir", "Met fin à un mandat ; un jour à venir l'annonce.", topic: .bodies,
    Field.member("adherent"),
    Field.assembly("instance").asked("Dans quelle instance ou quel groupe ?"),
    Field.text("fonction", limit: 60).option("fonction").optional.meaning("la fonction ; sinon, le siège"),
    Field.number("siege").option("siege").optional.meaning("le numéro du siège, s'il y en a plusieurs"),
    Field.choice(
      "motif",
      [
        ("démission", Mandate.EndReason.resignation), ("révocation", .dismissal), ("décès", .death), ("fin", .term),
        ("autre", .other),
      ]
    ).option().asked("Pour quel motif (démission, révocation, décès, fin, autre) ?").meaning("le motif"),
    Field.dayOfEvent("le").option().asked("À quelle date ?", suggesting: { $0.today.frenchNumeric })
      .meaning("premier jour sans ce mandat"),
    examples: ["mandat finir somaten bureau --fonction secrétaire --motif demission --le 1/9/2026"]
  ) { workspace, member, body, office, seat, reason, day in
    let place = try workspace.place(office, seat)
    let (mandate, takenBack) = try workspace.act {
      try $0.endMandate(of: member, in: body, place: place, reason: reason, on: day)
    }
    var answer = Answer.lines(
      "\(day > workspace.today ? "Fin annoncée" : "Mandat terminé") : \(mandate.place), \(mandate.whole), \(reason.french). "
        + "Dernier jour : \(day.adding(days: -1).frenchShort).")
    for renewal in takenBack { answer.add("Le renouvellement noté d'avance (\(renewal.span.french)) est retiré.") }
    let vacancies = try workspace.reading().vacantSeats(on: day, in: body)
    if case .seat(let number) = mandate.position, vacancies.contains(where: { $0.number == number }) {
      answer.add("Le siège \(number) est vacant à partir du \(day.frenchShort) ; il compte dans les sièges du quorum.")
    }
    if case .office = mandate.position {
      for line in try workspace.filingReminder(of: day, in: body) { answer.add(line) }
    }
    let others = try workspace.reading().mandates(on: day).filter { $0.member == member }
    if !others.isEmpty {
      answer.add("\(member.name) garde : \(others.map(\.place).frenchList()).")
    }
    return answer
  }

  static let renewMandate = Command(
    "mandat renouveler", "Renouvelle un mandat : le suivant commence où finit l'actuel.", topic: .bodies,
    Field.member("adherent"),
    Field.assembly("instance").asked("Dans quelle instance ou quel groupe ?"),
    Field.text("fonction", limit: 60).option("fonction").optional.meaning("la fonction ; sinon, le siège"),
    Field.number("siege").option("siege").optional.meaning("le numéro du siège, s'il y en a plusieurs"),
    Field.day("jusqu-au").option().asked("Jusqu'à quel jour ?").meaning("dernier jour du nouveau mandat"),
    Field.dayOfEvent("le").option().optional.meaning(
      "premier jour du nouveau, si l'actuel n'a pas de fin ; sinon le lendemain de son terme d'après les statuts, ou "
        + "aujourd'hui"),
    Field.resolutionReference("resolution").option().optional.meaning("le texte voté qui le décide"),
    Field.text("source", limit: 400).option().optional.meaning("le document qui le dit"),
    examples: ["mandat renouveler cahc ca --jusqu-au 30/6/2031 --source \"procès-verbal de l'AG\""]
  ) { workspace, member, body, office, seat, last, first, decision, source in
    let place = try workspace.place(office, seat)
    let mandate = try workspace.act {
      try $0.renewMandate(
        of: member, in: body, place: place, until: last, from: first, today: workspace.today,
        decision: decision.map { ($0.meeting, $0.number) }, source: source)
    }
    var answer = Answer.lines("Renouvelé : \(mandate.place), \(mandate.whole), \(mandate.span.french).")
    if let remark = try workspace.excessFrench(of: mandate) { answer.add(remark) }
    if let remark = try workspace.belongingRemark(of: member.code, on: mandate.span.firstKnownDay) {
      answer.add(remark)
    }
    if mandate.isProvisional(on: mandate.span.firstKnownDay) {
      answer.add("La cooptation reste à ratifier : mandat ratifier \(member.code) \(body.code) --le JOUR")
    }
    if mandate.provenance.certainty != .confirmed { answer.add("Sans décision ni source, c'est « à confirmer ».") }
    return answer
  }

  static let confirmMandate = Command(
    "mandat confirmer", "Lève le doute sur un mandat par un document ; dit s'il le faut son début et sa fin.",
    topic: .bodies,
    Field.member("adherent"),
    Field.assembly("instance").asked("Dans quelle instance ou quel groupe ?"),
    Field.text("fonction", limit: 60).option("fonction").optional.meaning("la fonction ; sinon, le siège"),
    Field.number("siege").option("siege").optional.meaning("le numéro du siège, s'il y en a plusieurs"),
    Field.beginning("depuis").option().optional.meaning(
      "depuis quand, si le registre ne le savait pas : un jour, un mois ou une année"),
    Field.day("jusqu-au").option().optional.meaning("son dernier jour, si le registre ne le savait pas"),
    Field.text("source", limit: 400).option().asked("Quel document le dit ?").meaning("le document qui le dit"),
    examples: ["mandat confirmer adds ca --depuis 30/6/2024 --jusqu-au 30/6/2027 --source \"procès-verbal de l'AG\""]
  ) { workspace, member, body, office, seat, since, last, source in
    let place = try workspace.place(office, seat)
    let mandate = try workspace.act {
      try $0.confirmMandate(
        of: member, in: body, place: place, since: since, until: last, source: source, on: workspace.today)
    }
    var answer = Answer.lines("Confirmé : \(mandate.place), \(mandate.whole), \(mandate.span.french).")
    if let day = since?.span.from {
      for line in try workspace.filingReminder(of: day, in: body) { answer.add(line) }
    }
    return answer
  }

  static let ratifyMandate = Command(
    "mandat ratifier", "Note qu'une cooptation est ratifiée : le mandat n'est plus provisoire.", topic: .bodies,
    Field.member("adherent"),
    Field.assembly("instance").asked("Dans quelle instance ou quel groupe ?"),
    Field.text("fonction", limit: 60).option("fonction").optional.meaning("la fonction ; sinon, le siège"),
    Field.number("siege").option("siege").optional.meaning("le numéro du siège, s'il y en a plusieurs"),
    Field.dayOfEvent("le").option().asked("Quel jour ?", suggesting: { $0.today.frenchNumeric })
      .meaning("jour de la ratification"),
    examples: ["mandat ratifier cahc ca --le 24/6/2026"]
  ) { workspace, member, body, office, seat, day in
    guard day <= workspace.today else { throw Refusal.dayAhead(day) }
    let place = try workspace.place(office, seat)
    let mandate = try workspace.act { try $0.ratifyMandate(of: member, in: body, place: place, on: day) }
    return .lines("Ratifié le \(day.frenchShort) : \(mandate.place), \(mandate.whole).")
  }
}

extension Workspace {
  /// "Durée du mandat : 3 ans (statuts, art. 9), jusqu'au 9 mars 2029.", or that nobody told it.
  fileprivate func lengthFrench(of mandate: Mandate) throws -> String {
    let rules = try reading().sheet(of: mandate.body, on: mandate.span.firstKnownDay).rules
    guard let length = MandateLength(rules) else { return "Durée du mandat \(Gap.notStated)e." }
    let end = MandateTerm(of: mandate, under: rules).map { term in
      term.isExact ? ", jusqu'au \(term.lastDays.upperBound.frenchShort)" : ", fin \(term.lastDayFrench)"
    }
    return "Durée du mandat : \(length.french)\(end ?? "")."
  }

  /// "Plus long que la règle, 3 ans (statuts, art. 9) : …"; nil for one that is not.
  func excessFrench(of mandate: Mandate) throws -> String? {
    guard mandate.span.until != nil,
      let length = MandateLength(try reading().sheet(of: mandate.body, on: mandate.span.firstKnownDay).rules),
      let last = length.lastDay(exceededBy: mandate.span)
    else { return nil }
    return "Plus long que la règle, \(length.french) : elle irait jusqu'au \(last.frenchShort). Si le jour est faux : "
      + "annuler"
  }

  /// Which mandate is meant: an office, a seat, or whichever is the only one.
  func place(_ office: PlainText?, _ seat: Int?) throws -> Mandate.Place? {
    if let office { return .office(try self.office(office.value)) }
    return seat.map { .seat($0) }
  }
}

extension Mandate {
  /// "DIE, par Odette DAUCHET".
  fileprivate var whole: String {
    let people = people.map(\.name)
    guard let member, people != [member.name] else { return people.frenchList() }
    return member.name + (people.isEmpty ? "" : ", par \(people.frenchList())")
  }
}
