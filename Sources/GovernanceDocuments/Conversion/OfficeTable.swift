import GovernanceFrench

/// A table as the template `office.mustache` sees it: its first cells are cells like any others, since pandoc drops a
/// row's header from OpenDocument tables, and its totals are its last row, since it drops feet too.
struct OfficeTable {
  let caption: String
  let columns: [Column]
  let rows: [Row]
  /// Whether its head holds on to the first row.
  let isKept: Bool

  struct Column {
    let title: String
    let alignment: String
    /// The part of the table's width, in hundredths.
    let width: Int
  }

  struct Row {
    let cells: [HTMLTable.Cell]
    /// Whether it is the row of totals.
    let isTotal: Bool
    /// Whether it holds on to the next.
    var isKept = false
  }

  /// That table; nil where the block is none.
  ///
  /// - Parameter keepsSmall: whether the paragraphs of a small table are to keep it whole.
  init?(_ table: HTMLTable, of block: Block, keepsSmall: Bool) {
    guard case .table(let source) = block else { return nil }
    isKept = keepsSmall
    caption = table.caption
    columns = zip(table.columns, ColumnWidths(source).hundredths).map {
      Column(title: $0.title, alignment: $0.alignment, width: $1)
    }
    var body = table.rows.map { Row($0, isTotal: false) } + (table.totals.map { [Row($0, isTotal: true)] } ?? [])
    // Of a longer one the first two rows stay together, and the last two.
    for index in body.indices.dropLast() {
      body[index].isKept = isKept && (table.isSmall || index == 0 || index == body.count - 2)
    }
    rows = body.isEmpty ? [.empty(width: table.width)] : body
  }
}

extension OfficeTable.Row {
  fileprivate init(_ row: HTMLTable.Row, isTotal: Bool) {
    self.init(cells: (row.header.map { [$0] } ?? []) + row.cells, isTotal: isTotal)
  }

  /// What stands in a table without rows.
  fileprivate static func empty(width: Int) -> Self {
    let typography = HTMLTypography(language: "fr")
    let cells = (0..<width).map { column in
      HTMLTable.Cell(
        content: HTMLMarkup(column == 0 ? .emphasis("Aucune ligne") : Text(), typography), alignment: "left",
        isShort: true)
    }
    return Self(cells: cells, isTotal: false)
  }
}
