import Governance
import GovernanceFrench

extension ActivityReport {
  /// Agreements and what is owed for them, the money for projects, the dues.
  var moneyBlocks: [Block] { agreementBlocks + grantReportBlocks + fundingBlocks + duesBlocks }

  private var agreementBlocks: [Block] {
    let title = Block.heading(3, "Conventions de financement")
    if agreements.isEmpty {
      return [title, .paragraph("Conventions de financement en cours dans l'année : \(Gap.notEntered)es.")]
    }
    let lines: [Text] = agreements.map { agreement in
      let amount = agreement.amount?.french ?? "montant \(Gap.notStated)"
      let days = [
        agreement.from.map { "à partir du \($0.frenchShort)" }, agreement.last.map { "jusqu'au \($0.frenchShort)" },
      ].compactMap { $0 }
      return
        "\(strong: agreement.reference.name) (\(agreement.funder.name)) : \(([amount] + days).joined(separator: ", "))\(agreement.provenance.certainty.suffix)"
    }
    let count: Text =
      "\(proofOfAgreements, .agreements) \(agreements.count.agreeing("convention")) en cours dans l'année"
    return [title, .paragraph(count + agreementSum + "."), .list(lines)]
  }

  /// ", pour 110 000,00 € sur toute leur durée": an agreement may go over several years.
  private var agreementSum: Text {
    guard let sum = proofOfAgreementAmounts else { return Text() }
    let untold = agreements.count - sum.references.count
    let rest = untold > 0 ? ", sans \(untold.agreeing("celle", "celles")) dont le montant n'est pas renseigné" : ""
    return ", pour \(sum, .agreementAmounts) sur toute \(agreements.count.agreeing("sa", "leur")) durée\(rest)"
  }

  private var grantReportBlocks: [Block] {
    if grantReports.isEmpty { return [] }
    let counts = ReportFigure.GrantReportState.allCases.compactMap { state -> Text? in
      let proof = proof(of: state)
      guard proof.number > 0 else { return nil }
      let word = state == .sent ? proof.number.agreeing("rendu") : "non \(proof.number.agreeing("rendu"))"
      return "\(proof, .grantReports(state)) \(word)"
    }
    let sum = counts.dropFirst().reduce(counts.first ?? Text()) { $0 + ", " + $1 }
    return [.heading(3, "Comptes rendus aux financeurs")]
      + (sum.isEmpty ? [] : [.paragraph(sum + Text(" au \(period.asOf.frenchShort)."))])
      + [
        .list(
          grantReports.map { "\(strong: $0.agreement.name), \($0.title) : \($0.french(on: period.asOf))" })
      ]
  }

  /// The money for projects: what goes to the association and to carriers is never added.
  private var fundingBlocks: [Block] {
    if fundings.isEmpty { return [] }
    let totals = FundingTotals(fundings)
    func table(_ caption: String, _ heading: String, _ rows: [[Text]]) -> Block {
      .table(
        DocumentTable(
          caption: caption, columns: [.init(heading), "Pour l'association", "Pour les porteurs de projets"], rows: rows,
          totals: ["Ensemble"] + ReportFigure.Receiver.allCases.map { totals[$0].text(.all, $0) }))
    }
    func cells(_ own: [Funding], _ scope: ReportFigure.FundingScope) -> [Text] {
      let sums = FundingTotals(own)
      return ReportFigure.Receiver.allCases.map { sums[$0].text(scope, $0) }
    }
    let byFunder = Dictionary(grouping: fundings, by: \.funder.id).values.sorted {
      $0[0].isBefore($1[0], \.funder.code)
    }
    let byProject = Dictionary(grouping: fundings, by: \.project.id).values.sorted {
      $0[0].isBefore($1[0], \.project.code)
    }
    return [
      .heading(3, "Financements de projets"),
      table(
        "Financements de projets en \(period.year), par financeur", "Financeur",
        byFunder.map { ["\(strong: $0[0].funder.name)"] + cells($0, .funder($0[0].funder)) }),
      table(
        "Financements de projets en \(period.year), par projet", "Projet",
        byProject.map { own in
          let carriers = own.compactMap(\.beneficiary.carrier?.name).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
          }
          let name: Text = "\(strong: own[0].project.name)"
          return [carriers.isEmpty ? name : name + Text(" (porté par \(carriers.frenchList()))")]
            + cells(own, .project(own[0].project))
        }),
    ]
  }

  /// Counts and sums of the dues of the year, and nobody's name.
  private var duesBlocks: [Block] {
    let title = Block.heading(3, "Cotisations de \(period.year)")
    let unknown = Block.paragraph("Cotisations appelées : \(Gap.notEntered)es.")
    guard let dues else { return [title, unknown] }
    func number(_ fact: ReportFigure.DuesFact) -> Text { Text(dues.proof(of: fact), .dues(fact)) }
    func members(_ fact: ReportFigure.DuesFact) -> Text {
      "\(number(fact)) \(dues.number(of: fact).agreeing("adhérent"))"
    }
    let earlier = earlierDuesLines(dues)
    guard dues.isOfYear else { return [title, unknown, .list(earlier)] }
    var lines: [Text] = [
      "Appelées : \(number(.called)), à \(members(.asked))",
      "Payées : \(number(.paid)) ; \(members(.settled)) à jour",
    ]
    if dues.number(of: .exempt) > 0 { lines.append("Dispensées : \(number(.exempted)), \(members(.exempt))") }
    if dues.number(of: .late) > 0 {
      lines.append("En retard au \(period.asOf.frenchShort) : \(number(.overdue)), \(members(.late))")
    }
    if let last = dues.proof(of: .paidLater).references.compactMap(\.day).max() {
      lines.append(
        "Payées après le \(period.asOf.frenchShort) : \(number(.paidLater)), par \(members(.payersLater)) (dernier paiement le \(last.frenchShort))"
      )
    }
    return [title, .list(lines + earlier)]
  }

  /// What came in for earlier years, and what is still owed of them.
  private func earlierDuesLines(_ dues: DuesOfYear) -> [Text] {
    func line(_ words: String, _ sum: ReportFigure.DuesFact, _ link: String, _ count: ReportFigure.DuesFact) -> [Text] {
      let years = dues.numbers(byYearOf: sum)
      guard let first = years.first else { return [] }
      let shares = years.map { "\($0.year) : \(ReportFigure.Topic.dues(sum).unit.french($0.number))" }
      let remark = years.count > 1 ? " (\(shares.joined(separator: ", ")))" : ""
      let title = "\(words) \(years.count > 1 ? "d'années antérieures" : "de \(first.year)")"
      return [
        "\(title) : \(dues.proof(of: sum), .dues(sum)), \(link) \(dues.proof(of: count), .dues(count)) \(dues.number(of: count).agreeing("adhérent"))\(remark)"
      ]
    }
    return line("Reçues en \(period.year) au titre", .receivedForEarlier, "de", .payersForEarlier)
      + line("Restant dues au \(period.asOf.frenchShort) au titre", .owedOfEarlier, "par", .debtorsOfEarlier)
  }
}

extension Funding {
  /// The order of the record, by the day of each first line.
  fileprivate func isBefore(_ other: Funding, _ code: KeyPath<Funding, String>) -> Bool {
    (day, self[keyPath: code]) < (other.day, other[keyPath: code])
  }
}

extension GrantReport {
  /// "dû le 30 juin 2025, rendu le 28 mars 2025", "dû le 30 juin 2025, non rendu au 31 décembre 2025".
  fileprivate func french(on day: Day) -> String {
    let due = "dû le \(dueOn.frenchShort)"
    switch state(on: day) {
    case .sent: return due + (sentOn.map { ", rendu le \($0.frenchShort)" } ?? "")
    case .late: return "\(due), non rendu au \(day.frenchShort)"
    case nil: return due + ", à rendre"
    }
  }
}
