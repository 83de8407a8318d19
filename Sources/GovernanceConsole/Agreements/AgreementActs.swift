import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let addAgreement = Command(
    "convention ajouter", "Inscrit une convention avec un financeur ; ce qui n'est pas su reste « non renseigné ».",
    topic: .money,
    Field.text("titre").asked("Titre de la convention ?"),
    Field.funder("financeur"),
    Field.amount("montant").option().optional.meaning("le montant accordé"),
    Field.day("du", .past).option().optional.meaning("premier jour couvert"),
    Field.day("au").option().optional.meaning("dernier jour couvert"),
    Field.day("signee", .past).option().optional.meaning("le jour de la signature"),
    Field.reportsDue("echeance"),
    Field.text("source", limit: 400).option().optional.meaning("le document qui le dit ; sans lui, « à confirmer »"),
    examples: [
      "convention ajouter \"AMI PTCE phase 2\" --financeur dreets --montant 100000 --du 1/1/2026 --au 31/12/2027 "
        + "--echeance \"bilan\" 31/3/2027"
    ]
  ) { workspace, title, funder, amount, from, last, signedOn, reports, source in
    let agreement = try workspace.act {
      try $0.addAgreement(
        title, funder: funder, amount: amount, from: from, last: last, signedOn: signedOn,
        reports: reports.map { ($0.title, $0.dueOn) }, source: source)
    }
    let sheet = try workspace.reading().sheet(of: agreement)
    var answer = Answer.lines(
      "Inscrite : \(agreement.name), \(funder.name), montant : \(sheet.amountFrench), période : \(sheet.periodFrench).")
    for report in sheet.reports { answer.add("  \(report.title), pour le \(report.dueOn.frenchShort)") }
    let same = try workspace.reading().agreements().first {
      $0.reference != agreement && $0.funder == funder && $0.reference.name.folded == title.value.folded
    }
    if let same {
      answer.add("Une convention de ce nom existe déjà : \(same.reference.code). Si c'est la même : annuler")
    }
    answer.add("Ensuite : convention \(agreement.code)")
    return answer
  }

  static let addGrantReport = Command(
    "convention échéance", "Ajoute un compte rendu qu'une convention attend.", topic: .money,
    Field.agreement("convention"),
    Field.text("titre").asked("Qu'attend le financeur ?"),
    Field.day("pour").asked("Pour quel jour ?"),
    examples: ["convention échéance ami \"bilan final\" 31/3/2028"]
  ) { workspace, agreement, title, day in
    try workspace.act { try $0.addGrantReport(title, dueOn: day, to: agreement) }
    return .lines("\(agreement.code) : \(title.value), pour le \(day.frenchShort).")
  }

  static let sendGrantReport = Command(
    "convention rendu", "Note qu'un compte rendu a été envoyé au financeur.", topic: .money,
    Field.agreement("convention"),
    Field.text("titre").asked("Qu'a-t-on rendu ?"),
    Field.day("le", .past).option("le").otherwise { $0.today }.meaning("le jour ; sinon aujourd'hui"),
    Field.path("piece").option().optional.meaning("le document envoyé ; son empreinte est gardée, il reste où il est"),
    examples: ["convention rendu ami \"bilan\" --le 28/3", "convention rendu ami \"bilan\" --piece bilan.pdf"]
  ) { workspace, agreement, title, day, document in
    let report = try workspace.act {
      try $0.recordGrantReport(title, of: agreement, on: day, document: document?.value, today: workspace.today)
    }
    let late = day > report.dueOn ? ", \(day.days(since: report.dueOn).of("jour")) après son échéance" : ""
    var answer = Answer.lines("\(agreement.code) : \(report.title), rendu le \(day.frenchShort)\(late).")
    if let paper = report.document { answer.add("SHA-256 : \(paper.sha256)") }
    return answer
  }
}

/// A report as it is announced with its agreement.
struct ReportDue: Sendable {
  let title: PlainText
  let dueOn: Day
}

extension Field where Value == [ReportDue] {
  /// `--echeance "bilan" 31/3/2027`, as often as there are reports.
  static func reportsDue(_ name: String) -> Field {
    let due = Field<Day>.day("pour")
    var spec = FieldSpec(
      name: name, placement: .option(), question: nil, placeholder: "TITRE JOUR",
      meaning: "un compte rendu attendu et son jour ; l'option se répète",
      take: { words, _, workspace in 1 + (try due.spec.take(Array(words.dropFirst()), true, workspace)) })
    spec.isRepeatable = true
    return Field(
      spec: spec,
      read: { words, workspace in
        var reports: [ReportDue] = []
        var rest = words[...]
        while let title = rest.popFirst() {
          let count = try due.spec.take(Array(rest), true, workspace)
          guard count > 0 else {
            throw Refusal.unfitValue(title.text, expected: "un titre et un jour, comme « bilan » 31/3/2027")
          }
          reports.append(
            ReportDue(title: try PlainText(title.text), dueOn: try due.read(Array(rest.prefix(count)), workspace)))
          rest = rest.dropFirst(count)
        }
        return reports
      }, absent: { _ in [] })
  }
}

extension Field where Value == Reference<Organization> {
  /// An organisation that funds; who is not in the file has to be entered first.
  static func funder(_ name: String) -> Field {
    let field = Field.organization(name).option()
    var named = Field(
      spec: field.spec,
      read: { words, workspace in
        do { return try field.read(words, workspace) } catch Refusal.unknownReference(_, let text, suggestions: []) {
          throw Refusal.agreement(.unknownFunder(text))
        }
      })
    named.spec.question = "Quel financeur ?"
    named.spec.meaning = "l'organisation qui finance"
    return named
  }
}
