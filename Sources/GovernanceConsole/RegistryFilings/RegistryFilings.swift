import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let registryFilings = Command(
    "déclarations", "Liste les déclarations au greffe et ce qui reste à déclarer.", topic: .money,
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("à cette date ; sinon aujourd'hui"),
    examples: ["déclarations"], isList: true
  ) { workspace, day in
    let sheet = try workspace.reading().registryFilings(on: day)
    var table = Table(
      [
        Table.Column(key: "declaredOn", title: "Déclaré le"),
        Table.Column(key: "changesUntil", title: "Changements jusqu'au"),
        Table.Column(key: "receipt", title: "Récépissé"), Table.Column(key: "document", title: "Pièce"),
      ],
      rows: sheet.made.map {
        [.day($0.declaredOn), .day($0.changesUntil), Cell($0.filingReceipt), Cell($0.document?.path)]
      })
    table.emptyRemark = "Aucune déclaration notée."
    var answer = Answer([.table(table)])
    for changes in sheet.duty.toDeclare {
      answer.add("À déclarer d'ici le \(changes.dueOn.french), \(changes.subjectFrench) du \(changes.french).")
      if let question = changes.questionFrench, let answers = changes.answersFrench {
        answer.add("  \(question.capitalizedFirst) Si oui : \(answers)")
      }
    }
    // What was announced is told as of today: nobody knows what was announced on an earlier day.
    let announced = day == workspace.today ? sheet.duty.announced : []
    for changes in announced {
      answer.add("Annoncé, \(changes.french) ; à déclarer ensuite, d'ici le \(changes.dueOn.frenchShort).")
    }
    for source in Set((sheet.duty.toDeclare + announced).map(\.sourceFrench)).sorted() {
      answer.add("D'après : \(source).")
    }
    for officer in try workspace.reading().undatedOfficers(on: day) { officer.lines.forEach { answer.add($0) } }
    for changes in sheet.duty.undecided { answer.add(DutyGap.boardChanges(changes).french) }
    if sheet.duty.beforeRegister > 0 { answer.add(DutyGap.changesBeforeRegister(sheet.duty.beforeRegister).french) }
    answer.add(sheet.rule.french.capitalizedFirst + ".")
    return answer
  }

  static let setRegistryFilingRule = Command(
    "déclaration règle", "Note si les changements d'administrateurs se déclarent comme ceux du bureau.", topic: .money,
    Field.choice("reponse", [("oui", true), ("non", false)]).asked("Les déclarer aussi (oui ou non) ?"),
    Field.text("source", limit: 400).option().asked("D'après quoi ?").meaning(
      "le document ou l'interlocuteur qui le dit"),
    examples: ["déclaration règle oui --source \"greffe de Lens, courriel du 3 mars\""]
  ) { workspace, boardIsDeclared, source in
    try workspace.act { try $0.setRegistryFilingRule(boardIsDeclared: boardIsDeclared, source: source) }
    let rule = RegistryFilingRule(boardIsDeclared: boardIsDeclared, source: source.value)
    return .lines(rule.french.capitalizedFirst + ".", "Ensuite : déclarations")
  }

  static let recordRegistryFiling = Command(
    "déclaration faite", "Note que les changements ont été déclarés au greffe jusqu'à ce jour.", topic: .money,
    Field.day("le", .past).option("le").otherwise { $0.today }.meaning("le jour ; sinon aujourd'hui"),
    Field.text("recepisse").option().optional.meaning("le numéro du récépissé"),
    Field.path("piece").option().optional.meaning("le récépissé ; son empreinte est gardée, il reste où il est"),
    examples: ["déclaration faite --le 12/9 --recepisse W623001234"]
  ) { workspace, day, receipt, document in
    let settled = try workspace.act {
      try $0.recordRegistryFiling(on: day, filingReceipt: receipt, document: document?.value, today: workspace.today)
    }
    var answer = Answer.lines(
      "Déclaré le \(day.frenchShort)\(receipt.map { ", récépissé \($0.value)" } ?? ", récépissé \(Gap.notStated)").")
    for changes in settled {
      let late = day > changes.dueOn ? " (hors délai : c'était pour le \(changes.dueOn.frenchShort))" : ""
      answer.add("  \(changes.french)\(late)")
    }
    if settled.isEmpty { answer.add("Aucun changement n'attendait dans le registre.") }
    return answer
  }

  static let completeRegistryFiling = Command(
    "déclaration comprend", "Note que la dernière déclaration comprenait aussi ce qui a été saisi après elle.",
    topic: .money, examples: ["déclaration comprend"]
  ) { workspace in
    let (declaredOn, settled) = try workspace.act { try $0.completeRegistryFiling(today: workspace.today) }
    var answer = Answer.lines("La déclaration du \(declaredOn.frenchShort) comprenait aussi :")
    for changes in settled { answer.add("  \(changes.french)") }
    return answer
  }

  static let declaredOfficersList = Command(
    "déclaration liste", "Écrit la liste à jour des dirigeants, à joindre à une déclaration au greffe.", topic: .money,
    Field.day("au", .past).option("au").otherwise { $0.today }.meaning("à cette date ; sinon aujourd'hui"),
    Field.output("sortie").option().optional.meaning(DocumentFile.meaningOfOutput),
    examples: ["déclaration liste", "déclaration liste --sortie -"]
  ) { workspace, day, target in
    let file = try workspace.reading()
    let officers = try file.declaredOfficers(on: day)
    guard !officers.isEmpty else { throw Refusal.noDeclaredOfficers(day) }
    var answer = try workspace.written(
      .declaredOfficersList(officers, of: try file.association(), on: day), to: target?.value, named: "dirigeants",
      year: day.year, folder: "declarations",
      saying:
        "\(officers.count.of("personne")) ; profession, domicile et nationalité à remplir à la main, jamais conservés.")
    if target?.value == "-" { return answer }
    // Who left is in the list for as long as nobody ended what it holds.
    for mandate in try file.officersOfFormerMembers(on: day) {
      answer.add(
        "À revoir avant de l'envoyer : \(mandate.place), \(mandate.member?.name ?? ""), qui n'est plus adhérent.")
    }
    return answer
  }
}
