import Governance

extension Duty.Severity {
  /// "En retard"…
  public var french: String {
    switch self {
    case .late: "En retard"
    case .soon: "Bientôt"
    case .later: "Plus tard"
    }
  }
}

extension Duty {
  /// What is due, in a few words.
  public var french: String {
    switch subject {
    case .convene(let meeting, _, let gap):
      meeting.reference.code
        + gap.french
        + ", pour le \(meeting.dayAndTime)"
        + (severity == .late ? " : le délai est court" : "")
    case .tellCancellation(let meeting):
      "\(meeting.reference.code), du \(meeting.day.frenchShort), est annulée : les convoqués sont à prévenir"
    case .record(let meeting): "\(meeting.reference.code) est passée : tenue, reportée ou annulée ?"
    case .sealMinutes(let meeting): "\(meeting.reference.code), procès-verbal à signer ou à approuver"
    case .act(let action, _):
      "\(action.reference.code) : \(action.reference.name)" + (action.owner.map { ", \($0.name)" } ?? "")
    case .takeStep(let step, _):
      "\(step.project.name) : \(step.text)" + (step.owner.map { ", \($0.name)" } ?? "")
    case .reach(let milestone, _): "\(milestone.project.name), jalon « \(milestone.text) »"
    case .plan(let body, let frequency, let counted, _):
      "\(body.code.uppercased()) : \(counted.of("réunion prévue ou tenue", "réunions prévues ou tenues")) sur \(frequency.perYear)"
    case .confirmCalendar(let year, let count, _): "calendrier \(year) à valider, \(count.of("ligne"))"
    case .endOfMandate(let mandate, _, let announced):
      "\(mandate.place), \(mandate.holder) : "
        + (announced.map { "fin annoncée, \($0.french), à pourvoir" } ?? "fin du mandat, à renouveler ou à pourvoir")
    case .endOfTerm(let term):
      "\(term.mandate.place), \(term.mandate.holder) : fin du mandat \(term.lastDayFrench), à renouveler ou à pourvoir"
    case .report(let report): report.duty
    case .account(let account): "\(account.agreement.code) : \(account.title) à rendre (cerfa 15059)"
    case .declare(let changes):
      "greffe, \(changes.subjectFrench) à déclarer du \(changes.french)"
        + (changes.questionFrench.map { ", \($0)" } ?? "")
    case .endMandates(let mandates, let member, let day):
      "\(member.name) n'est plus adhérent le \(day.frenchShort) ; à faire finir : \(mandates.map(\.place).frenchList())"
    case .collect(let year, let unpaid, _):
      "cotisation \(year) : \(unpaid.of("adhérent n'a pas tout réglé", "adhérents n'ont pas tout réglé"))"
    }
  }

  /// Its day, or the first and the last of a time of which no day is known.
  public var dayFrench: String {
    lastDay > day ? "\(day.frenchNumeric) au \(lastDay.frenchNumeric)" : day.frenchNumeric
  }

  /// What to type next.
  public var next: String {
    switch subject {
    case .convene(let meeting, _, .recipients): "convocations \(meeting.reference.code)"
    case .convene(let meeting, _, _), .tellCancellation(let meeting): "convoquer \(meeting.reference.code)"
    case .record(let meeting): "présence \(meeting.reference.code) present …"
    case .sealMinutes(let meeting): "pv \(meeting.reference.code)"
    case .act(let action, _): "action faite \(action.reference.code)"
    case .takeStep(let step, _): "projet suite \(step.project.code) faite"
    case .reach(let milestone, _): "projet jalon \(milestone.project.code) atteint \"\(milestone.text)\""
    case .plan(let body, _, _, _): "planifier \(body.code) JOUR"
    case .confirmCalendar(let year, _, _): "calendrier \(year)"
    case .endOfMandate(let mandate, _, nil) where severity != .late:
      "mandat renouveler \(mandate.member?.code ?? "…") \(mandate.body.code) …"
    case .endOfMandate(let mandate, _, _): "mandat nommer … \(mandate.body.code) …"
    case .endOfTerm(let term): term.next(isOver: severity == .late)
    case .report(let report): "convention rendu \(report.agreement.code) \"\(report.title)\""
    case .account(let account): "convention rendu \(account.agreement.code) \"\(account.title)\""
    case .declare(let changes):
      changes.answersFrench.map { "si oui : \($0)" } ?? "déclaration liste, puis déclaration faite"
    case .endMandates(let mandates, let member, let day):
      "mandat finir \(member.code) \(mandates.first?.body.code ?? "…") --motif … --le \(day.frenchNumeric)"
    case .collect(let year, _, _): "cotisations \(year)"
    }
  }

  /// Where the day comes from.
  public var source: String {
    switch subject {
    case .convene(_, let plan, _): plan.source
    case .record, .tellCancellation: "jour de la réunion"
    case .sealMinutes: "usage, \(Subject.minutesDays) jours"
    case .act(let action, _): "demandé en \(action.meetingCode)"
    case .takeStep(let step, _): "dit le \(step.statedOn.frenchShort)"
    case .reach: "suivi du projet"
    case .plan(_, let frequency, _, _): frequency.french
    case .confirmCalendar: "usage, \(NoticeRule.usual.french) avant la première"
    case .endOfMandate(_, _, nil): "terme du mandat"
    case .endOfMandate: "fin annoncée"
    case .endOfTerm(let term): term.sourceFrench
    case .report(let report): "convention \(report.agreement.code)"
    case .account: "service-public R46623, \(GrantFinancialReport.months) mois après l'exercice"
    case .declare(let changes): changes.sourceFrench
    case .endMandates: "départ noté"
    case .collect(let year, _, _): "appel de cotisation \(year)"
    }
  }
}
