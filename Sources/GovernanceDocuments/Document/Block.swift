/// One piece of a document's body.
public enum Block: Sendable, Equatable {
  /// A heading of level 2, 3 or 4; level 1 is the document's title.
  case heading(Int, String)
  /// A paragraph.
  case paragraph(Text)
  /// A list whose order says nothing.
  case list([Text])
  /// A list whose order counts: an agenda, the steps of a vote.
  case numbered([Text])
  /// A table.
  case table(DocumentTable)
  /// An aside: what is doubtful or missing.
  case note(String)
  /// A drawing, with the words that replace it where nothing can be drawn.
  case figure(Figure)
}

/// Gives each heading the level it is printed at, so that no level is skipped.
///
/// A heading of level 4 right under one of level 2 reads as a missing section to whoever moves through a page by its
/// headings, and PDF bookmarks would show a hole.
struct HeadingOutline {
  private var current = 1

  /// The level for a heading asked for at that level, at most one below the heading before it.
  mutating func level(for asked: Int) -> Int {
    current = max(2, min(asked, 4, current + 1))
    return current
  }
}
