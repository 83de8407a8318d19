import GovernanceFrench

/// A table as the template sees it: each row's first cell apart, since it is the row's header.
struct HTMLTable {
  let id: String
  let caption: String
  let columns: [Column]
  let width: Int
  /// Whether the table is better moved to the next page than cut.
  let isSmall: Bool
  let rows: [Row]
  let totals: Row?

  struct Column {
    let title: String
    let alignment: String
  }

  struct Row {
    let header: Cell?
    let cells: [Cell]
  }

  struct Cell {
    let content: HTMLMarkup
    let alignment: String
    /// Whether the cell fits on one line in any layout: a date or a short name reads badly on two.
    let isShort: Bool
  }

  init(_ table: DocumentTable, id: String, _ typography: HTMLTypography) {
    func row(_ texts: [Text]) -> Row {
      let cells = zip(table.cells(of: texts), table.columns).map {
        Cell(
          content: HTMLMarkup($0, typography), alignment: $1.alignment.rawValue, isShort: $0.string.displayWidth <= 18)
      }
      return Row(header: cells.first, cells: Array(cells.dropFirst()))
    }
    self.id = id
    caption = typography.set(table.caption)
    columns = table.columns.map { Column(title: typography.set($0.title), alignment: $0.alignment.rawValue) }
    width = table.columns.count
    isSmall = table.rows.count <= 8
    rows = table.rows.map(row)
    totals = table.totals.map(row)
  }
}
