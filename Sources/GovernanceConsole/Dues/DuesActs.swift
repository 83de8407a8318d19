import Governance
import GovernanceDocuments
import GovernanceFrench
import GovernanceStore

extension Command {
  static let callDues = Command(
    "cotisation appeler", "Appelle la cotisation d'une année auprès des adhérents qui ne l'ont pas encore reçue.",
    topic: .money,
    Field.year("annee").asked("Pour quelle année ?"),
    Field.amount("montant"),
    Field.college("college").option().optional.meaning("un seul collège, quand les montants diffèrent"),
    Field.day("echeance").option().optional.meaning("à payer d'ici quel jour ; sans lui, personne n'est en retard"),
    Field.day("le", .past).option("le").otherwise { $0.today }.meaning("le jour de l'appel ; sinon aujourd'hui"),
    Field.resolutionReference("resolution").option().optional.meaning("le texte qui fixe le montant : AG-2026-01/03"),
    examples: ["cotisation appeler 2026 100 --echeance 31/3/2026", "cotisation appeler 2026 20 --college habitants"]
  ) { workspace, year, amount, college, dueOn, day, resolution in
    let count = try workspace.act {
      try $0.callDues(
        of: year, amount, college: college, on: day, dueOn: dueOn,
        decision: resolution.map { ($0.meeting, $0.number) })
    }
    var answer = Answer.lines(
      "Cotisation \(year) : \(amount.french) \(count.agreeing("appelé", "appelés")) auprès de \(count.of("adhérent"))"
        + (college.map { ", \($0.name)" } ?? "") + (dueOn.map { ", à payer d'ici le \($0.frenchShort)" } ?? "") + ".")
    if day > workspace.today { answer.add("Appel annoncé pour le \(day.french) : d'ici là, rien n'est dû.") }
    if dueOn == nil { answer.add("Sans échéance, personne ne sera en retard.") }
    answer.add("Ensuite : cotisations \(year)")
    return answer
  }

  static let payDues = Command(
    "cotisation payée", "Note un paiement, entier ou partiel, et donne le numéro du reçu.", topic: .money,
    Field.member("adherent"),
    Field.year("annee").asked("Pour quelle année ?", suggesting: { String($0.today.year) }),
    Field.amount("montant"),
    Field.day("le", .past).option("le").otherwise { $0.today }.meaning("le jour ; sinon aujourd'hui"),
    Field.text("par", limit: 100).option("par").optional.meaning("virement, chèque, espèces…"),
    examples: ["cotisation payée adds 2026 100", "cotisation payée adds 2026 40 --le 12/3 --par virement"]
  ) { workspace, member, year, amount, day, method in
    let payment = try workspace.act {
      try $0.recordDuesPayment(by: member, for: year, amount, on: day, method: method, today: workspace.today)
    }
    let dues = try workspace.reading().payment(by: member, for: year, receipt: payment.receipt).dues
    let rest = dues.amount - dues.payments.map(\.amount).total
    return .lines(
      "\(member.name) : \(amount.french) le \(day.frenchShort) pour \(year), reçu n° \(payment.receipt). "
        + (rest > .zero ? "Reste \(rest.french)." : "Tout est payé."),
      "Ensuite : cotisation reçu \(member.code) \(year)")
  }

  static let exemptFromDues = Command(
    "cotisation exempter", "Note qu'un adhérent n'a pas, ou plus, à payer la cotisation d'une année.", topic: .money,
    Field.member("adherent"),
    Field.year("annee").asked("Pour quelle année ?", suggesting: { String($0.today.year) }),
    Field.text("motif", limit: 400).option().asked("Pour quel motif ?").meaning("pourquoi ; toujours demandé"),
    Field.day("le", .past).option("le").otherwise { $0.today }.meaning("depuis quel jour ; sinon aujourd'hui"),
    examples: ["cotisation exempter lemaire 2026 --motif \"décision du CA du 3 mars\""]
  ) { workspace, member, year, reason, day in
    try workspace.act { try $0.exemptFromDues(member, for: year, reason: reason, from: day) }
    return .lines("\(member.name) est exempté de la cotisation \(year) : \(reason.value).")
  }

  static let remindOfDues = Command(
    "cotisation relance", "Note une relance envoyée ; elle ne retire ni la qualité de membre ni la voix.",
    topic: .money,
    Field.member("adherent"),
    Field.year("annee").asked("Pour quelle année ?", suggesting: { String($0.today.year) }),
    Field.text("par", limit: 100).option("par").asked("Par quel moyen ?", suggesting: { _ in "courriel" })
      .meaning("courriel, courrier, lrar…"),
    Field.day("le", .past).option("le").otherwise { $0.today }.meaning("le jour ; sinon aujourd'hui"),
    examples: ["cotisation relance adds 2026 --par lrar --le 2/5"]
  ) { workspace, member, year, channel, day in
    try workspace.act {
      try $0.recordDuesReminder(to: member, for: year, by: channel, on: day, today: workspace.today)
    }
    return .lines(
      "\(member.name) : relance du \(day.frenchShort) pour \(year), par \(channel.value).",
      "Un retard ne fait perdre ni la qualité de membre ni la voix, sauf règle des statuts et décision.")
  }

  static let duesReceipt = Command(
    "cotisation reçu", "Écrit le reçu d'un paiement de cotisation.", topic: .money,
    Field.member("adherent"),
    Field.year("annee").asked("Pour quelle année ?", suggesting: { String($0.today.year) }),
    Field.number("numero").option().optional.meaning("le numéro du reçu ; sinon le dernier"),
    Field.output("sortie").option().optional.meaning(DocumentFile.meaningOfOutput),
    examples: ["cotisation reçu adds 2026", "cotisation reçu adds 2026 --sortie recu.pdf"]
  ) { workspace, member, year, number, target in
    let file = try workspace.reading()
    let (dues, payment) = try file.payment(by: member, for: year, receipt: number)
    let document = dues.receipt(of: payment, association: try file.association())
    return try workspace.written(
      document, to: target?.value, named: "recu-\(payment.receipt)", year: year, folder: "cotisations",
      saying: "Reçu n° \(payment.receipt), à dater et signer.")
  }
}

extension Workspace {
  /// Writes a document that belongs to no meeting, or shows it on the screen, and says where it is.
  func written(
    _ document: Document, to target: String?, named name: String, year: Int, folder: String, saying sentence: String
  ) throws -> Answer {
    if target == "-" { return Answer([.verbatim(document.plainText(width: environment.width ?? 80))]) }
    let paths = try DocumentFile.write(
      document, to: target, orTo: environment.outputFolder(year: year, folder), named: name, in: self)
    var answer = Answer.lines(sentence)
    for path in paths { answer.add("  → \(path)") }
    return answer
  }
}
