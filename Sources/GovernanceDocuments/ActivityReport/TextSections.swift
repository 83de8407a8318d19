import Governance
import GovernanceFrench

extension ActivityReport {
  /// A part that the users write: its heading and their words, marked where it is a draft; nothing where nothing was
  /// written.
  ///
  /// - Parameter isTemplate: whether a part that nobody wrote has its heading all the same, to be filled in.
  /// - Parameter limit: how many characters of it are told; what follows is in the whole report. Nil for all of it.
  func textBlocks(_ section: ReportSection, level: Int, isTemplate: Bool, limit: Int? = nil) -> [Block] {
    guard let whole = text(of: section) else {
      return isTemplate ? [.heading(level, section.heading), .paragraph(Text(ReportText.placeholder))] : []
    }
    let text = limit.map { whole.shortened(to: $0) } ?? whole
    let mark: [Block] = text.isAccepted ? [] : [.note(ReportText.draftRemark)]
    let isCut = text.paragraphs != whole.paragraphs
    return [.heading(level, section.heading)] + mark + text.blocks
      + (isCut ? [.paragraph(Text.emphasis("La suite est dans le rapport complet."))] : [])
  }

  /// The parts that belong under that heading, which stands only where one of them does.
  func textBlocks(_ heading: String, _ sections: [ReportSection], isTemplate: Bool) -> [Block] {
    let blocks = sections.flatMap { textBlocks($0, level: 3, isTemplate: isTemplate) }
    return blocks.isEmpty ? [] : [.heading(2, heading)] + blocks
  }
}

extension ReportText {
  /// The paragraphs, those that begin with "- " or "1. " as lists.
  fileprivate var blocks: [Block] {
    paragraphs.reduce(into: []) { blocks, paragraph in
      if let (number, words) = paragraph.numberedItem {
        if case .numbered(let items) = blocks.last, number == items.count + 1 {
          blocks[blocks.count - 1] = .numbered(items + [Text(words)])
          return
        }
        if number == 1 { return blocks.append(.numbered([Text(words)])) }
      }
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

extension ReportText {
  /// Its first paragraphs, as many as that many characters hold; the last of them ends with a sentence, or with a word.
  fileprivate func shortened(to limit: Int) -> ReportText {
    var left = limit
    var kept: [String] = []
    for paragraph in paragraphs {
      if paragraph.count <= left {
        kept.append(paragraph)
        left -= paragraph.count
        continue
      }
      let start = paragraph.prefix(left)
      let sentence = start.lastIndex(where: { ".!?".contains($0) }).map { String(start[...$0]) }
      let words = start.lastIndex(of: " ").map { String(start[..<$0]) + "…" }
      // A stump of a sentence says nothing.
      if left > 80 || kept.isEmpty { kept += [sentence ?? words ?? String(start) + "…"] }
      break
    }
    return ReportText(section: section, paragraphs: kept, author: author, writtenOn: writtenOn, isAccepted: isAccepted)
  }
}

extension String {
  /// The number and the words of "2. Ouvrir le lieu"; nil for anything else.
  fileprivate var numberedItem: (number: Int, words: String)? {
    let digits = prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), digits.count <= 3, dropFirst(digits.count).hasPrefix(". ") else { return nil }
    return (number, String(dropFirst(digits.count + 2)))
  }
}
