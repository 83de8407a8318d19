/// One line of a list that another program wrote: its cells, and where it begins.
public struct ListRow: Hashable, Sendable {
  /// The line of the file on which it begins, from 1; a cell may hold line breaks.
  public let line: Int
  /// Its cells, as written.
  public let cells: [String]

  /// A line of those cells.
  public init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }
}
