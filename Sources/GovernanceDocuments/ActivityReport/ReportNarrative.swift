import Governance
import GovernanceFrench

/// What the users wrote into the parts of a report that are theirs, read back from the report that they edited.
///
/// Headings tell the parts; figures, tables and lists belong to the record and are not taken from a text.
public struct ReportNarrative: Sendable {
  /// What the file says of each part that it holds, beside what the record says.
  public let parts: [(section: ReportSection, change: Narrative.Item)]
  /// What somebody wrote elsewhere, where nothing is taken from.
  public let untaken: [String]

  /// The parts that differ.
  public var changed: [(section: ReportSection, change: Narrative.Item)] { parts.filter(\.change.isChanged) }

  /// The narrative of an edited report.
  ///
  /// - Throws: ``ReportRefusal/noSectionInFile(year:)`` where no part is found at all,
  ///   ``ReportRefusal/fileOfOtherYear(_:year:)`` where its title is that of another year's report.
  public init(_ document: EditedDocument, of report: ActivityReport) throws(Refusal) {
    if let told = document.reportYear, told != report.period.year {
      throw .report(.fileOfOtherYear(told, year: report.period.year))
    }
    let template = report.document(isTemplate: true)
    let current = EditedDocument(markdown: template.markdown)
    // Formats part and join lines in their own ways: what stands anywhere in the report as it is now is nobody's edit.
    let captions = template.blocks.compactMap { if case .figure(let figure) = $0 { figure.caption } else { nil } }
    // An office document lists its parts too; LibreOffice writes the numbers of their pages behind them.
    let known = (["Sommaire"] + captions + current.sections.flatMap { [$0.heading] + $0.paragraphs.map(\.text) })
      .map(\.letters).joined()
    let headings = Set(current.sections.map(\.heading.letters))
    let groups = report.groups.map(\.reference)
    var found: [ReportSection: [String]] = [:]
    var untaken: [String] = []
    var open: (section: ReportSection, level: Int)?
    for section in document.sections {
      let words = section.paragraphs.compactMap(\.written)
      if let part = ReportSection(heading: section.heading, groups: groups) {
        open = (part, section.level)
        found[part, default: []] += words
      } else if let part = open,
        section.level > part.level
          || section.level == part.level && !headings.contains(section.heading.letters)
      {
        // A heading of their own within a part.
        found[part.section, default: []] += [section.heading] + words
      } else {
        open = nil
        // Under a heading of their own nothing is ours, however short it is.
        let isTheirs = !section.heading.isEmpty && !headings.contains(section.heading.letters)
        untaken += ([section.heading] + section.paragraphs.map(\.text)).filter {
          !$0.letters.isEmpty && (isTheirs || !known.contains($0.letters))
            && !headings.contains($0.withoutPage.letters)
        }
      }
      if let open { untaken += section.lostFrench.map { "\($0) sous « \(open.section.heading) »" } }
    }
    guard !found.isEmpty else { throw .report(.noSectionInFile(year: report.period.year)) }
    self.untaken = untaken
    parts = report.sections.compactMap { section in
      found[section].map { after in
        (section, Narrative.Item(number: nil, before: report.text(of: section)?.paragraphs ?? [], after: after))
      }
    }
  }
}

extension EditedDocument {
  /// All that a file says, as the paragraphs of one part.
  public var writtenParagraphs: [String] {
    sections.flatMap { ($0.heading.isEmpty ? [] : [$0.heading]) + $0.paragraphs.compactMap(\.written) }
  }

  /// What of it no text keeps: "2 images", "gras, italique ou retour à la ligne de 1 paragraphe".
  public var lostFrench: [String] { sections.flatMap(\.lostFrench) }
}

extension EditedDocument {
  /// The year in the title of a report; nil where nobody left that title as it was.
  fileprivate var reportYear: Int? {
    let titles = Set(ReportAudience.allCases.map { $0.title.letters })
    let lines = sections.lazy.filter { $0.level < 2 }.flatMap { [$0.heading] + $0.paragraphs.map(\.text) }
    return ([title].compactMap(\.self) + lines).lazy.compactMap { line in
      let words = line.split(separator: " ")
      guard let year = words.last.flatMap({ Int($0) }) else { return nil }
      return titles.contains(words.dropLast().joined(separator: " ").letters) ? year : nil
    }.first
  }
}

extension EditedDocument.Section {
  /// What of it no text keeps.
  fileprivate var lostFrench: [String] {
    let styled = paragraphs.count { $0.written != nil && $0.isStyled }
    return (pictures > 0 ? [pictures.of("image")] : [])
      + (styled > 0 ? ["gras, italique ou retour à la ligne de \(styled.of("paragraphe"))"] : [])
  }
}

extension String {
  /// The words without the number at their end.
  fileprivate var withoutPage: String {
    let words = reversed().drop { $0.isNumber }
    return String(words.reversed())
  }
}

extension EditedDocument.Paragraph {
  /// The words as a part of the report keeps them; nil for what the program put there.
  fileprivate var written: String? {
    let words = text.folded
    let mark = ReportText.draftMark.folded
    if words == ReportText.placeholder.folded || words.hasPrefix(mark) || words.hasPrefix("note : " + mark) {
      return nil
    }
    guard kind == .listItem else { return text }
    return (number.map { "\($0). " } ?? "- ") + text
  }
}
