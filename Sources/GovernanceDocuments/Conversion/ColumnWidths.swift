import GovernanceFrench

/// How a table's width is shared out among its columns where the reader's program would give each the same.
///
/// No column is narrower than its longest word, as far as there is room; what is left goes where it makes the table least
/// high, and then to those with longer cells.
struct ColumnWidths {
  /// Each column's part, in hundredths; a hundred in all.
  let hundredths: [Int]

  /// As wide as what one writes by hand in a cell.
  private static let written = String(repeating: "x", count: 14)

  init(_ table: DocumentTable) {
    let rows =
      [table.columns.map { Text($0.title) }] + (table.rows + (table.totals.map { [$0] } ?? [])).map(table.cells)
    // A column without any word yet is to be written in by hand.
    let columns = table.columns.indices.map { column in
      let isBlank = rows.count > 1 && rows.dropFirst().allSatisfy { $0[column].isRoom }
      return rows.map { $0[column].string.printable } + (isBlank ? [Self.written] : [])
    }
    // Ninety letters make a line of an A4 page; capitals and bold letters are wider, and a cell has margins.
    func part(_ letters: Int?) -> Int { (letters ?? 0) * 5 / 4 + 4 }
    let least = columns.map { cells in
      part(cells.flatMap { $0.split(separator: " ") }.map { String($0).displayWidth }.max())
    }
    let wanted = zip(columns, least).map { cells, least in
      max(0, part(cells.map { min($0.displayWidth, 45) }.max()) - least) + 1
    }
    // A hundred rows tell how the others are.
    let letters = rows.prefix(100).map { $0.map { $0.string.displayWidth } }
    var widths = least
    var spare = max(0, 100 - least.reduce(0, +))
    while spare > 0, let next = Self.column(toWiden: widths, for: letters) {
      widths[next] += 1
      spare -= 1
    }
    let shares = zip(widths, Self.shares(of: spare, by: wanted)).map { $0 + $1 }
    hundredths = Self.shares(of: 100, by: shares)
  }

  /// The column that makes the rows least high when it is wider by a hundredth; nil where none does.
  private static func column(toWiden widths: [Int], for letters: [[Int]]) -> Int? {
    let present = height(of: letters, widths)
    let gains = widths.indices.map { column -> Double in
      var wider = widths
      wider[column] += 1
      return present - height(of: letters, wider)
    }
    guard let best = gains.indices.max(by: { gains[$0] < gains[$1] }), gains[best] > 0.001 else { return nil }
    return best
  }

  /// How high those rows are together, in lines and parts of them.
  private static func height(of letters: [[Int]], _ widths: [Int]) -> Double {
    var whole = 0.0
    for row in letters {
      var highest = 1.0
      for (count, width) in zip(row, widths) {
        // As many letters as that part of the line holds.
        let room = Double(max(1, width - 4)) * 0.8
        highest = max(highest, Double(count) / room)
      }
      whole += highest
    }
    return whole
  }

  /// A whole number dealt out by weight, nothing lost to rounding.
  private static func shares(of whole: Int, by weights: [Int]) -> [Int] {
    let total = max(1, weights.reduce(0, +))
    var reached = 0
    var given = 0
    return weights.map { weight in
      reached += weight
      let share = whole * reached / total - given
      given += share
      return share
    }
  }
}
