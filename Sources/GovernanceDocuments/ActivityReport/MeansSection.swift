import Governance
import GovernanceFrench

extension ActivityReport {
  /// Partners and funders, as they are entered, then the users' words.
  func partnershipBlocks(isTemplate: Bool) -> [Block] {
    let rows: [[Text]] = partnerships.map { link in
      [
        "\(strong: link.organization.name)", Text(link.role.french.capitalizedFirst),
        Text(link.span.french + link.span.state(on: period.asOf).suffix),
      ]
    }
    let table = DocumentTable(
      caption: "Partenaires et financeurs au \(period.asOf.frenchShort)", columns: ["Organisation", "Lien", "Depuis"],
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
    return [.heading(2, "Les moyens"), .heading(3, "Postes salariés")]
      + (posts.isEmpty ? [.paragraph("Postes salariés : \(Gap.notEntered)s.")] : [.list(posts)])
      + textBlocks(.humanMeans, level: 3, isTemplate: isTemplate) + [.heading(3, "Conventions de financement")]
      + (money.isEmpty
        ? [.paragraph("Conventions de financement en cours dans l'année : \(Gap.notEntered)es.")] : [.list(money)])
      + textBlocks(.financialMeans, level: 3, isTemplate: isTemplate)
  }
}
