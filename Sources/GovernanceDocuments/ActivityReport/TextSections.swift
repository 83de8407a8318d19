import Governance
import GovernanceFrench

extension ActivityReport {
  /// A part that the users write: its heading and their words, marked where it is a draft; nothing where nothing was
  /// written.
  ///
  /// - Parameter isTemplate: whether a part that nobody wrote has its heading all the same, to be filled in.
  func textBlocks(_ section: ReportSection, level: Int, isTemplate: Bool) -> [Block] {
    guard let text = text(of: section) else {
      return isTemplate ? [.heading(level, section.heading), .paragraph(Text(ReportText.placeholder))] : []
    }
    let mark: [Block] = text.isAccepted ? [] : [.note(ReportText.draftRemark)]
    return [.heading(level, section.heading)] + mark + text.blocks
  }

  /// The parts that belong under that heading, which stands only where one of them does.
  func textBlocks(_ heading: String, _ sections: [ReportSection], isTemplate: Bool) -> [Block] {
    let blocks = sections.flatMap { textBlocks($0, level: 3, isTemplate: isTemplate) }
    return blocks.isEmpty ? [] : [.heading(2, heading)] + blocks
  }
}

extension ReportText {
  /// The paragraphs, those that begin with "- " as lists.
  fileprivate var blocks: [Block] {
    paragraphs.reduce(into: []) { blocks, paragraph in
      guard paragraph.hasPrefix("- ") else { return blocks.append(.paragraph(Text(paragraph))) }
      let item = Text(String(paragraph.dropFirst(2)))
      if case .list(let items) = blocks.last {
        blocks[blocks.count - 1] = .list(items + [item])
      } else {
        blocks.append(.list([item]))
      }
    }
  }
}
