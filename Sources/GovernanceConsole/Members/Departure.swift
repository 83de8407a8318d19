import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let endMembership = Command(
    "adhérent départ", "Note le départ d'un adhérent, et dit ce qu'il tient encore.", topic: .members,
    Field.member("adherent"),
    Field.choice("motif", DepartureReason.allCases.map { ($0.french, $0) }).option().asked("Pour quel motif ?")
      .meaning("démission, radiation, exclusion, dissolution ou décès"),
    Field.dayOrUnknown("le").option().asked("À compter de quel jour (ou inconnu) ?")
      .meaning("le premier jour où il n'est plus adhérent, ou « inconnu »"),
    Field.resolutionReference("resolution").option().optional.meaning("le texte voté qui le décide"),
    Field.text("source", limit: 400).option().optional.meaning("la lettre ou le document qui le dit"),
    examples: ["adhérent départ apei --motif démission --le 1/9/2026 --source \"courrier du 12 juillet\""]
  ) { workspace, member, reason, day, decision, source in
    var departure = Departure(of: member, reason, on: day.day)
    departure.decision = decision.map { ($0.meeting, $0.number) }
    departure.source = source
    let outcome = try workspace.act { [departure] in try $0.endMembership(departure, today: workspace.today) }
    var answer = Answer()
    if let day = day.day {
      answer.add("\(member.name) n'est plus adhérent à compter du \(day.french) (\(reason.french)).")
      answer.addAnnouncement(of: day, today: workspace.today)
    } else {
      answer.add("\(member.name) n'est plus adhérent, depuis un jour inconnu (\(reason.french)).")
      let over = try workspace.reading().sheet(of: member, on: workspace.today).memberships.last?.span.until
      answer.add(
        "Les listes d'avant le disent « non attesté » ; à partir du \((over ?? workspace.today).frenchShort), il n'est plus "
          + "compté ni convoqué.")
      answer.add("Quand le jour sera connu : adhérent départ \(member.code) --motif \(reason.french) --le JOUR")
    }
    if reason.needsDecision, decision == nil {
      answer.add("La décision n'est pas nommée : \(reason.french) se décide par l'organe que disent les statuts.")
    }
    for change in outcome.droppedChanges {
      answer.add(
        "Sans suite : le passage au collège \(change.college.name), annoncé pour le \(change.day.frenchShort).")
    }
    let lines = outcome.stillHeld.french(of: member.code, leavingOn: day.day)
    if !lines.isEmpty {
      answer.add("Rien d'autre ne finit de soi-même. Encore en cours, à voir :")
      for line in lines { answer.add("  \(line)") }
    }
    return answer
  }

  static let returnMember = Command(
    "adhérent retour", "Note le retour d'un adhérent qui était parti.", topic: .members,
    Field.member("adherent"),
    Field.day("le", .past).option().asked("À compter de quel jour ?").meaning(
      "le premier jour de la nouvelle adhésion"),
    Field.college("college").option().optional.meaning("son collège, s'il est connu"),
    Field.resolutionReference("resolution").option().optional.meaning("le texte voté qui l'admet"),
    Field.text("source", limit: 400).option().optional.meaning("le document qui le dit ; sans lui, « à confirmer »"),
    examples: ["adhérent retour apei --le 1/3/2027 --college actifs"]
  ) { workspace, member, day, college, decision, source in
    try workspace.act {
      try $0.returnMember(
        member, to: college, since: day, decision: decision.map { ($0.meeting, $0.number) }, source: source)
    }
    var answer = Answer.lines(
      "De nouveau adhérent : \(member.name)\(college.map { ", " + $0.name } ?? ", sans collège"), "
        + "depuis le \(day.frenchShort).")
    answer.addAnnouncement(of: day, today: workspace.today)
    if source == nil, decision == nil { answer.add("Sans source, l'inscription est « à confirmer ».") }
    let held = try workspace.reading().mandates(on: day).filter {
      $0.member == member && $0.span.from.map { $0 < day } ?? true
    }
    if held.isEmpty {
      answer.add("Sièges et fonctions d'avant ne reviennent pas avec lui. Ensuite : adhérent \(member.code)")
    } else {
      answer.add(
        "Encore noté à son nom, d'avant son départ : \(held.map(\.place).frenchList()). S'il ne l'avait plus : mandat finir …"
      )
    }
    return answer
  }
}

/// A day, or that nobody knows it.
struct DayOrUnknown: Sendable {
  /// nil for "inconnu".
  let day: Day?
}

extension Field where Value == DayOrUnknown {
  /// A day, or the word "inconnu".
  static func dayOrUnknown(_ name: String) -> Field {
    let field = Field<Day>.day(name, .past)
    return Field(
      spec: FieldSpec(
        name: name, placement: .positional, question: "Quel jour ?", placeholder: "JOUR|inconnu", meaning: name,
        take: { words, isLast, workspace in
          words.first?.text.folded == "inconnu" ? 1 : try field.spec.take(words, isLast, workspace)
        }),
      read: { words, workspace in
        if words.map(\.text).joined(separator: " ").folded == "inconnu" { return DayOrUnknown(day: nil) }
        return DayOrUnknown(day: try field.read(words, workspace))
      })
  }
}

extension Answer {
  /// Says that an act was noted ahead of its day.
  mutating func addAnnouncement(of day: Day, today: Day) {
    guard day > today else { return }
    add("C'est annoncé : jusqu'au \(day.adding(days: -1).frenchShort), rien ne change.")
  }
}
