import Governance
import Mustache

/// The blocks of a page, each made when the template comes to it: a large report's page never stands in memory twice.
struct HTMLBlocks: MustacheSequence {
  let document: Document
  let identity: VisualIdentity
  let typography: HTMLTypography

  func makeIterator() -> some IteratorProtocol<HTMLBlock> {
    var outline = HeadingOutline()
    return document.blocks.enumerated().lazy.map { index, block in
      HTMLBlock(block, number: index + 1, outline: &outline, typography, identity)
    }.makeIterator()
  }

  /// The headings of the second level, without what stands under them.
  var parts: [HTMLHeading] {
    var outline = HeadingOutline()
    return document.blocks.enumerated().compactMap { index, block in
      guard case .heading = block else { return nil }
      return HTMLBlock(block, number: index + 1, outline: &outline, typography, identity).heading
    }.filter { $0.level == 2 }
  }
}
