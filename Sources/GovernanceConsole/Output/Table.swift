import Governance
import GovernanceFrench

/// A list with its columns; its rows may stand under headings.
struct Table: Sendable {
  let columns: [Column]
  var sections: [Section]
  /// What is said where the list is empty.
  var emptyRemark = "Rien à afficher."
  /// On a terminal, whether the columns have a line of titles.
  var showsTitles = true

  /// A column: a key for programs, a title for people.
  struct Column: Sendable {
    let key: String
    let title: String
    var alignsRight = false
    /// A column that programs get and people do not need (the section's heading says it).
    var isHidden = false
    /// How narrow it may get on a terminal: sentences need room to be read.
    var narrowest = 1
    /// Whether it is left out on a terminal where a line does not fit otherwise; that it was is told.
    var givesWay = false
  }

  /// Rows under a heading.
  struct Section: Sendable {
    let heading: String?
    let rows: Rows

    init(heading: String?, rows: Rows) {
      self.heading = heading
      self.rows = rows
    }

    init(heading: String?, rows: [[Cell]]) {
      self.init(heading: heading, rows: Rows(rows) { $0 })
    }
  }

  init(_ columns: [Column], sections: [Section]) {
    self.columns = columns
    self.sections = sections
  }

  init(_ columns: [Column], rows: Rows) {
    self.init(columns, sections: [Section(heading: nil, rows: rows)])
  }

  init(_ columns: [Column], rows: [[Cell]]) {
    self.init(columns, sections: [Section(heading: nil, rows: rows)])
  }

  /// All rows, section after section.
  var rows: [[Cell]] { sections.flatMap(\.rows) }

  /// Whether the list has no row, under no heading.
  var isEmpty: Bool { sections.allSatisfy(\.rows.isEmpty) }
}

/// The rows of a list, each made of its item when it is read: a list of thousands of lines never has all its cells in
/// memory at once.
struct Rows: RandomAccessCollection, Sendable {
  let startIndex: Int
  let endIndex: Int
  private let row: @Sendable (Int) -> [Cell]
  private let hidden: @Sendable (Int) -> [Cell]

  /// - Parameter hidden: the values of the last columns where people see none of these, made for programs only.
  init<Items: RandomAccessCollection<Item> & Sendable, Item>(
    _ items: Items, row: @escaping @Sendable (Item) -> [Cell],
    hidden: @escaping @Sendable (Item) -> [Cell] = { _ in [] }
  ) where Items.Index == Int {
    (startIndex, endIndex) = (items.startIndex, items.endIndex)
    self.row = { row(items[$0]) }
    self.hidden = { hidden(items[$0]) }
  }

  subscript(index: Int) -> [Cell] { row(index) + hidden(index) }

  /// The values of a line up to that column, at least.
  func cells(at index: Int, upTo column: Int) -> [Cell] {
    let shown = row(index)
    return column < shown.count ? shown : shown + hidden(index)
  }
}

/// One value of a list or a record.
enum Cell: Sendable, Equatable {
  case text(String)
  case number(Int)
  /// A sum: in euros for people, in cents for programs.
  case amount(Amount)
  /// What was measured: in its unit for people, in thousandths for programs.
  case measure(Measure)
  /// A day: as one writes it for people, `YYYY-MM-DD` for programs.
  case day(Day)
  /// An hour: as one writes it for people, `HH:MM` for programs.
  case time(ClockTime)
  /// A word of a listed vocabulary: French for people, its stable code for programs.
  case word(String, code: String)
  /// A number with words about it for people, the number alone for programs.
  case counted(String, Int?)
  case list([String])
  /// A text in which something stands out for people.
  case marked(String, plain: String)
  /// Not known, or not applicable.
  case none

  /// What people read.
  var shown: String {
    switch self {
    case .text(let text): text
    case .number(let number): number.french
    case .amount(let amount): amount.french
    case .measure(let measure): measure.french
    case .day(let day): day.frenchNumeric
    case .time(let time): time.french
    case .word(let word, _), .counted(let word, _): word
    case .list(let items): items.joined(separator: ", ")
    case .marked(let text, _): text
    case .none: ""
    }
  }

  /// What a file of values holds: numbers without grouping.
  var plain: String {
    switch self {
    case .number(let number): String(number)
    case .amount(let amount): String(amount.cents)
    case .measure(let measure): String(measure.thousandths)
    case .marked(_, let plain): plain
    default: shown
    }
  }

  /// What a list is ordered by: days and hours as they follow each other, text without regard to accents and case.
  var sortKey: String {
    switch self {
    case .day(let day): day.iso
    case .time(let time): time.iso
    default: plain.folded
    }
  }
}

extension Cell: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .text(value) }
}

extension Cell {
  /// A text that may be missing.
  init(_ text: String?) { self = text.map { .text($0) } ?? .none }

  /// A day that may be missing.
  init(_ day: Day?) { self = day.map { .day($0) } ?? .none }

  /// A measure that may be missing.
  init(_ measure: Measure?) { self = measure.map { .measure($0) } ?? .none }
}
