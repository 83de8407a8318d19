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

  /// Those who work for the association and the money that it is given, as they are entered.
  func meansBlocks(isTemplate: Bool) -> [Block] {
    let posts: [Text] = profile.staff.map { post in
      "\(strong: post.title)\(post.since.map { ", depuis \($0.sinceFrench)" } ?? "")\(post.certainty.suffix)"
    }
    return [.heading(2, "Les moyens"), .heading(3, "Postes salariés")]
      + (posts.isEmpty ? [.paragraph("Postes salariés : \(Gap.notEntered)s.")] : [.list(posts)])
      + textBlocks(.humanMeans, level: 3, isTemplate: isTemplate) + moneyBlocks
      + textBlocks(.financialMeans, level: 3, isTemplate: isTemplate)
  }
}
