import Governance
import GovernanceFrench

extension ActivityReport {
  /// The report as it is handed to the general assembly, the funders and the town halls.
  public var document: Document { document(isTemplate: false) }

  /// The same, to be filled in: each part that nobody wrote has its heading.
  public func document(isTemplate: Bool) -> Document {
    let association = profile.association
    return Document(
      title: "Rapport d'activité \(period.year)",
      subtitle: association.name,
      author: association.name,
      notice: period.isProvisional ? "Provisoire, au \(period.asOf.frenchShort)" : nil,
      properties: [
        .init("Période", "du \(period.firstDay.frenchShort) au \(period.asOf.frenchShort)"),
        .init("Adhérents", members.summary),
        .init("Registre des réunions", coverage.sentence(year: period.year)),
      ],
      blocks: [
        textBlocks(.presidentMessage, level: 2, isTemplate: isTemplate), profileBlocks, keyDateBlocks,
        textBlocks(.events, level: 3, isTemplate: isTemplate), governanceBlocks, memberBlocks, meetingBlocks,
        voteBlocks, actionBlocks, groupBlocks(isTemplate: isTemplate),
        textBlocks("Les partenariats", [.partnerships], isTemplate: isTemplate),
        textBlocks("Les moyens", [.humanMeans, .financialMeans], isTemplate: isTemplate),
        textBlocks(.perspectives, level: 2, isTemplate: isTemplate), missingBlocks, proofBlocks,
      ].flatMap { $0 },
      footer: "Établi d'après le registre tenu par \(association.keeper). "
        + "« \(Gap.notEntered) » et « \(Gap.notStated) » ne veulent pas dire zéro.")
  }
}

extension RegisterCoverage {
  /// How far the meetings of the year are known.
  func sentence(year: Int) -> String {
    switch self {
    case .whole: "tenu toute la période"
    case .since(let day): "tenu depuis le \(day.frenchShort) ; ce qui précède n'est là que si on l'a saisi"
    case .none: "pas encore tenu en \(year) ; les réunions n'y sont que si on les a saisies après coup"
    }
  }
}
