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
  /// The most rows that a table has which is not cut.
  static let smallest = 5
  /// How many bytes its cells hold at most: a few high rows are a long table too.
  private static let fewWords = 600

  /// How many rows before its end a page does not part; nil for a small table and for a form.
  let tail: Int?

  private let source: DocumentTable
  private let typography: HTMLTypography

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
    self.id = id
    self.typography = typography
    source = table
    caption = typography.set(table.caption)
    columns = table.columns.enumerated().map { index, column in
      Column(
        title: typography.set(column.title), alignment: column.alignment.rawValue,
        isBlank: !table.rows.isEmpty && table.rows.allSatisfy { table.cells(of: $0)[index].isRoom })
    }
    width = table.columns.count
    isSmall =
      table.rows.count <= Self.smallest
      && table.rows.joined().reduce(0) { $0 + $1.runs.reduce(0) { $0 + $1.string.utf8.count } } <= Self.fewWords
    isForm = columns.contains(where: \.isBlank) || table.rows.dropFirst().contains(where: Self.isRoom)
    tail = isSmall || isForm || table.rows.count < 4 ? nil : table.rows.count - 2
  }

  /// The rows, for a template that lays them out itself.
  var rows: [Row] {
    var rows: [Row] = []
    forEachRow { rows.append($0) }
    return rows
  }

  /// The row of totals.
  var totals: Row? { source.totals.map(row) }

  /// Hands out the rows one after the other: those of a large table never stand in memory together.
  func forEachRow(_ body: (Row) -> Void) {
    var last: Row?
    for texts in source.rows {
      // A row of no-break spaces is room under the row above: one tall cell to sign in rather than flat ones.
      if last != nil, Self.isRoom(texts) {
        last?.addRoom()
      } else {
        if let last { body(last) }
        last = row(texts)
      }
    }
    if let last { body(last) }
  }

  private func row(_ texts: [Text]) -> Row {
    let cells = zip(source.cells(of: texts), source.columns).map {
      Cell(
        content: HTMLMarkup($0, typography), alignment: $1.alignment.rawValue, isShort: $0.string.displayWidth <= 18)
    }
    return Row(header: cells.first, cells: Array(cells.dropFirst()))
  }

  private static func isRoom(_ texts: [Text]) -> Bool { !texts.isEmpty && texts.allSatisfy(\.isRoom) }
}

extension Text {
  /// Whether it is there for its height only.
  var isRoom: Bool {
    !isEmpty && runs.allSatisfy { $0.string.unicodeScalars.allSatisfy { $0 == .noBreakSpace } }
  }
}
