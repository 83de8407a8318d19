import Governance
import GovernanceFrench

extension ActivityReport {
  /// Partners and funders, as they are entered, then the users' words.
  func partnershipBlocks(isTemplate: Bool) -> [Block] {
    let rows: [[Text]] = partnerships.map { link in
      [
        "\(strong: link.organization.name)", Text(link.role.french.capitalizedFirst),
        Text(link.span.until == nil ? link.span.french(being: link.span.state(on: period.asOf)) : link.span.french),
      ]
    }
    let table = DocumentTable(
      caption: "Partenaires et financeurs de \(period.year)", columns: ["Organisation", "Lien", "Depuis"],
      rows: rows)
    return [.heading(2, "Les partenariats")]
      + (rows.isEmpty ? [.paragraph("Partenaires et financeurs : \(Gap.notEntered)s.")] : [.table(table)])
      + textBlocks(.partnerships, level: 3, isTemplate: isTemplate)
  }

  /// Those who work for the association and the money that agreements give it, as they are entered.
  func meansBlocks(isTemplate: Bool) -> [Block] {
    let posts: [Text] = profile.staff.map { post in
      "\(strong: post.title)\(post.since.map { ", depuis \($0.sinceFrench)" } ?? "")\(post.certainty.suffix)"
    }
    let money: [Text] = agreements.map { agreement in
      let amount = agreement.amount?.french ?? "montant \(Gap.notStated)"
      let days = [
        agreement.from.map { "à partir du \($0.frenchShort)" }, agreement.last.map { "jusqu'au \($0.frenchShort)" },
      ].compactMap { $0 }
      return
        "\(strong: agreement.reference.name) (\(agreement.funder.name)) : \(([amount] + days).joined(separator: ", "))\(agreement.provenance.certainty.suffix)"
    }
    let reports: [Text] = agreements.flatMap { agreement in
      agreement.reports.filter { $0.concerns(period) }.map { report in
        "\(strong: agreement.reference.name), \(report.title) : \(report.french(on: period.asOf))"
      }
    }
    return [.heading(2, "Les moyens"), .heading(3, "Postes salariés")]
      + (posts.isEmpty ? [.paragraph("Postes salariés : \(Gap.notEntered)s.")] : [.list(posts)])
      + textBlocks(.humanMeans, level: 3, isTemplate: isTemplate) + [.heading(3, "Conventions de financement")]
      + (money.isEmpty
        ? [.paragraph("Conventions de financement en cours dans l'année : \(Gap.notEntered)es.")] : [.list(money)])
      + (reports.isEmpty ? [] : [.heading(3, "Comptes rendus aux financeurs"), .list(reports)])
      + funderBlocks + duesBlocks
      + textBlocks(.financialMeans, level: 3, isTemplate: isTemplate)
  }
}

extension ActivityReport {
  /// The money for projects by who gave it: what goes to the association and to carriers is never added.
  private var funderBlocks: [Block] {
    if fundingByFunder.isEmpty { return [] }
    return [
      .table(
        DocumentTable(
          caption: "Financements de projets en \(period.year), par financeur",
          columns: ["Financeur", "Pour l'association", "Pour les porteurs de projets"],
          rows: fundingByFunder.map { line in
            [
              "\(strong: line.heading(.funder))", Text(line.totals.association.french),
              Text(line.totals.carriers.french),
            ]
          }))
    ]
  }

  /// Counts and sums of the dues of the year, and nobody's name.
  private var duesBlocks: [Block] {
    let title = Block.heading(3, "Cotisations de \(period.year)")
    guard let dues else { return [title, .paragraph("Cotisations appelées : \(Gap.notEntered)es.")] }
    var lines: [Text] = [
      "Appelées : \(dues.called.french), à \(dues.asked.of("adhérent"))",
      "Payées : \(dues.paid.french) ; \(dues.settled.of("adhérent")) à jour",
    ]
    if dues.exempt > 0 { lines.append("Dispensées : \(dues.exempted.french), \(dues.exempt.of("adhérent"))") }
    if dues.lateCount > 0 {
      lines.append("En retard au \(period.asOf.frenchShort) : \(dues.late.french), \(dues.lateCount.of("adhérent"))")
    }
    return [title, .list(lines)]
  }
}

extension GrantReport {
  /// Whether it was due or sent in the period, or is owed since before.
  func concerns(_ period: ActivityReport.Period) -> Bool {
    period.contains(dueOn) || sentOn.map(period.contains) ?? false || isLate(on: period.asOf)
  }

  /// "dû le 30 juin 2025, rendu le 28 mars 2025", "dû le 30 juin 2025, en retard".
  fileprivate func french(on day: Day) -> String {
    let due = "dû le \(dueOn.frenchShort)"
    if let sentOn, sentOn <= day { return "\(due), rendu le \(sentOn.frenchShort)" }
    return due + (isLate(on: day) ? ", en retard" : ", à rendre")
  }
}
