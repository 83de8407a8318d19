import Governance
import GovernanceFrench

extension ActivityReport {
  /// The report as it is handed to the general assembly, the funders and the town halls.
  public var document: Document { document(for: .complete) }

  /// The same, to be filled in: each part that nobody wrote has its heading.
  public func document(isTemplate: Bool, isDrawn: Bool = true) -> Document {
    document(for: .complete, isTemplate: isTemplate, isDrawn: isDrawn)
  }

  /// The report for those readers.
  ///
  /// - Parameter isDrawn: whether the form that it is written in shows drawings.
  public func document(for audience: ReportAudience, isTemplate: Bool = false, isDrawn: Bool = true) -> Document {
    let association = profile.association
    let document = Document(
      title: "\(audience.title) \(period.year)",
      subtitle: association.name,
      author: association.name,
      notice: period.isProvisional ? "Provisoire, au \(period.asOf.frenchShort)" : nil,
      properties: [
        .init("Période", "du \(period.firstDay.frenchShort) au \(period.asOf.frenchShort)"),
        .init("Adhérents", members.summary),
        .init("Registre des réunions", coverage.sentence(year: period.year)),
      ],
      blocks: blocks(for: audience, isTemplate: isTemplate, isDrawn: isDrawn),
      footer: "Établi d'après le registre tenu par \(association.keeper). "
        + "« \(Gap.notEntered) » et « \(Gap.notStated) » ne veulent pas dire zéro.")
    // What people fill in and read back keeps its words.
    return isTemplate ? document : printed(document)
  }

  /// The sections in the order in which those readers want them.
  private func blocks(for audience: ReportAudience, isTemplate: Bool, isDrawn: Bool) -> [Block] {
    let opening = textBlocks(.presidentMessage, level: 2, isTemplate: isTemplate)
    let dates = keyDateBlocks + textBlocks(.events, level: 3, isTemplate: isTemplate)
    let groups = groupBlocks(isTemplate: isTemplate)
    let partnerships = partnershipBlocks(isTemplate: isTemplate)
    let means = meansBlocks(isTemplate: isTemplate)
    let perspectives = textBlocks(.perspectives, level: 2, isTemplate: isTemplate)
    switch audience {
    case .complete:
      return opening + profileBlocks + dates + governanceBlocks(isDrawn: isDrawn) + memberBlocks + meetingBlocks
        + voteBlocks
        + actionBlocks + groups + partnerships + means + indicatorBlocks + perspectives + annexBlocks + missingBlocks
        + proofBlocks()
    case .assembly:
      let shown =
        opening + dates + memberBlocks + meetingBlocks + voteBlocks + actionBlocks + groups + partnerships + means
        + indicatorBlocks + perspectives + missingBlocks(withQuestions: false)
      return shown + proofBlocks(of: shown.linkedNames)
    case .funder:
      let shown =
        indicatorBlocks + groups + means + partnerships + opening + profileBlocks + dates
        + governanceBlocks(isDrawn: isDrawn)
        + memberBlocks + perspectives + missingBlocks(withQuestions: false)
      return shown + proofBlocks(of: shown.linkedNames)
    case .summary:
      // Two pages are all there is, however much was written.
      return summaryBlocks + textBlocks(.presidentMessage, level: 2, isTemplate: isTemplate, limit: 900)
        + indicatorTable(isProven: false)
        + textBlocks(.perspectives, level: 2, isTemplate: isTemplate, limit: 500)
    }
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
