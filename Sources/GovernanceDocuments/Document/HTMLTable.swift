import GovernanceFrench
import Mustache

/// A table as the template sees it: each row's first cell apart, since it is the row's header.
struct HTMLTable {
  let id: String
  let caption: String
  let columns: [Column]
  let width: Int
  /// Whether the table is better moved to the next page than cut.
  let isSmall: Bool
  /// Whether it is to be written on by hand, so that its cells are boxes.
  let isForm: Bool
  let rows: [Row]
  let totals: Row?

  struct Column {
    let title: String
    let alignment: String
    /// Whether nothing is in it yet: a form needs room there.
    let isBlank: Bool
  }

  struct Row {
    private(set) var header: Cell?
    private(set) var cells: [Cell]

    /// Leaves one more free row under the words of each cell.
    fileprivate mutating func addRoom() {
      header?.room.append(true)
      for index in cells.indices { cells[index].room.append(true) }
    }
  }

  struct Cell {
    let content: HTMLMarkup
    let alignment: String
    /// Whether the cell fits on one line in any layout: a date or a short name reads badly on two.
    let isShort: Bool
    /// One for each row left free under the words, for a hand to write on.
    var room: [Bool] = []
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
    let cells = table.rows.map(table.cells)
    columns = table.columns.enumerated().map { index, column in
      Column(
        title: typography.set(column.title), alignment: column.alignment.rawValue,
        isBlank: !cells.isEmpty && cells.allSatisfy { $0[index].isRoom })
    }
    width = table.columns.count
    isSmall = table.rows.count <= 8
    var rows: [Row] = []
    for texts in table.rows {
      // A row of no-break spaces is room under the row above: one tall cell to sign in rather than flat ones.
      if let last = rows.indices.last, !texts.isEmpty, texts.allSatisfy(\.isRoom) {
        rows[last].addRoom()
      } else {
        rows.append(row(texts))
      }
    }
    self.rows = rows
    isForm = rows.contains { !($0.header?.room.isEmpty ?? true) } || columns.contains(where: \.isBlank)
    totals = table.totals.map(row)
  }
}

extension Text {
  /// Whether it is there for its height only.
  var isRoom: Bool {
    !isEmpty && string.unicodeScalars.allSatisfy { $0 == .noBreakSpace }
  }
}
