import Governance
import GovernanceFrench
import GovernanceStore

extension Command {
  static let projectFunding = Command(
    "projet subvention", "Note une subvention d'un projet : demandée, accordée, versée ou refusée.", topic: .projects,
    Field.project("projet"),
    Field.fundingState("état").asked("Demandée, accordée, versée ou refusée ?"),
    Field.amount("montant"),
    Field.funder("financeur"),
    Field.beneficiary("beneficiaire"),
    Field.day("le", .past).option().otherwise { $0.today }.meaning("le jour ; sinon aujourd'hui"),
    Field.text("reference").option().optional.meaning("la référence du dossier ou de la décision"),
    Field.text("retirer", limit: 400).option().optional.meaning("retire cette ligne, notée ce jour-là par erreur"),
    examples: [
      "projet subvention friperie accordée 15000 --financeur région --beneficiaire apei --le 12/3/2026",
      "projet subvention friperie demandée 1234,56 --financeur dreets --beneficiaire pole --reference \"2026-118\"",
    ]
  ) { workspace, project, state, amount, funder, beneficiary, day, reference, reason in
    guard day <= workspace.today else { throw Refusal.dayAhead(day) }
    if let reason {
      try workspace.act {
        try $0.withdrawFunding(state, amount, of: project, from: funder, to: beneficiary, on: day, reason: reason)
      }
      return .lines(
        "\(project.name) : la subvention \(state.french) de \(amount.french), du \(day.frenchShort), est retirée.")
    }
    let remarks = try workspace.act {
      try $0.recordFunding(
        state, amount, of: project, from: funder, to: beneficiary, on: day, reference: reference)
    }
    var answer = Answer.lines(
      "\(project.name) : subvention \(state.french) de \(amount.french), \(funder.name) → \(beneficiary.french), le "
        + "\(day.frenchShort).")
    for remark in remarks { answer.add(remark.sentence) }
    return answer
  }

  static let funding = Command(
    "subventions",
    "Liste l'argent des projets : par projet, groupe, financeur, bénéficiaire ou année ; pôle et porteurs à part.",
    topic: .projects,
    Field.workingGroup("groupe").option().optional.meaning("tant que ce groupe suivait le projet"),
    Field.organization("financeur").option().optional.meaning("de ce financeur"),
    Field.project("projet").option().optional.meaning("pour ce projet"),
    Field.year("annee").option().optional.meaning("de cette année"),
    Field.choice("par", FundingTotals.Grouping.allCases.map { ($0.french, $0) }).option("par").optional
      .meaning("des totaux par projet, groupe, financeur, bénéficiaire ou année"),
    examples: ["subventions", "subventions --financeur région --annee 2026", "subventions --par groupe"], isList: true
  ) { workspace, group, funder, project, year, grouping in
    let fundings = try workspace.reading().funding(of: project, group: group, funder: funder, year: year)
    var answer = Answer([
      .table(
        grouping.map { Table(totals: FundingTotals.lines(of: fundings, by: $0), by: $0) } ?? Table(fundings: fundings))
    ])
    let totals = FundingTotals(fundings)
    if !totals.association.isEmpty { answer.add("Pour le pôle : \(totals.association.french).") }
    if !totals.carriers.isEmpty { answer.add("Pour les porteurs : \(totals.carriers.french).") }
    return answer
  }
}

extension Table {
  /// Money line by line.
  init(fundings: [Funding]) {
    self.init(
      [
        Column(key: "day", title: "Jour"), Column(key: "project", title: "Projet"),
        Column(key: "title", title: "Titre", isHidden: true), Column(key: "group", title: "Groupe", isHidden: true),
        Column(key: "funder", title: "Financeur"), Column(key: "beneficiary", title: "Bénéficiaire"),
        Column(key: "state", title: "État"), Column(key: "amountCents", title: "Montant", alignsRight: true),
        Column(key: "reference", title: "Référence", isHidden: true),
        Column(key: "author", title: "Saisi par", isHidden: true),
      ],
      rows: fundings.map { funding in
        [
          .day(funding.day), .text(funding.project.code), .text(funding.project.name), Cell(funding.group?.code),
          .text(funding.funder.name),
          .word(
            funding.beneficiary.carrier?.name ?? "le pôle", code: funding.beneficiary.carrier?.code ?? "association"),
          .word(funding.state.french, code: funding.state.rawValue), .amount(funding.amount), Cell(funding.reference),
          .text(funding.author),
        ]
      })
    emptyRemark =
      "Aucune subvention saisie. Pour en noter : projet subvention REF demandée MONTANT --financeur REF --beneficiaire REF"
  }

  /// Sums under headings, those for the association and those for the carriers on lines of their own.
  init(totals: [FundingTotals.Line], by grouping: FundingTotals.Grouping) {
    func row(_ line: FundingTotals.Line, _ beneficiary: Cell, _ sums: FundingTotals.Sums) -> [Cell] {
      [Cell(line.code), .text(line.heading(grouping)), beneficiary]
        + Funding.State.allCases.map { state in sums[state].map { .amount($0) } ?? .none }
    }
    self.init(
      [
        Column(key: "code", title: "Code", isHidden: true),
        Column(key: grouping.rawValue, title: grouping.french.capitalizedFirst),
        Column(
          key: grouping == .beneficiary ? "for" : "beneficiary", title: "Pour", isHidden: grouping == .beneficiary),
      ]
        + Funding.State.allCases.map {
          Column(key: "\($0.rawValue)Cents", title: $0.ofSum.capitalizedFirst, alignsRight: true)
        },
      rows: totals.flatMap { line in
        (line.totals.association.isEmpty
          ? [] : [row(line, .word("le pôle", code: "association"), line.totals.association)])
          + (line.totals.carriers.isEmpty
            ? [] : [row(line, .word("les porteurs", code: "carriers"), line.totals.carriers)])
      })
    emptyRemark = "Aucune subvention saisie."
  }
}
