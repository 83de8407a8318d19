/// A table with one header row, its rows and possibly a row of totals; the first column names each row.
public struct DocumentTable: Sendable, Equatable, Codable {
  /// What the table shows; never left to the reader to guess.
  public var caption: String
  /// The columns, from left to right.
  public var columns: [Column]
  /// The rows, each with one cell per column.
  public var rows: [[Text]]
  /// The last row, set apart from the others.
  public var totals: [Text]?

  /// A table with that caption and those columns and rows.
  public init(caption: String, columns: [Column], rows: [[Text]], totals: [Text]? = nil) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.totals = totals
  }

  /// One column of a table.
  public struct Column: Sendable, Equatable, Codable, ExpressibleByStringLiteral {
    /// What the column holds.
    public var title: String
    /// The side its cells are set against.
    public var alignment: Alignment

    /// A column of that title, set to the left unless told otherwise.
    public init(_ title: String, _ alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }

    /// A column of that title, set to the left.
    public init(stringLiteral title: String) {
      self.init(title)
    }
  }

  /// The side a column's cells are set against.
  public enum Alignment: String, Sendable, Codable {
    /// Words.
    case left
    /// Numbers, so that their units stand under one another.
    case right
    /// Marks such as a cross.
    case center
  }

  /// The row with exactly one cell per column: absent cells come out empty and surplus ones join the last column,
  /// since a renderer may neither crash on a mistaken row nor drop what it says.
  func cells(of row: [Text]) -> [Text] {
    guard row.count != columns.count, let last = columns.indices.last else { return row }
    if row.count < columns.count { return row + Array(repeating: Text(), count: columns.count - row.count) }
    return Array(row[..<last]) + [row[(last + 1)...].reduce(row[last]) { $0 + " " + $1 }]
  }
}
