import Governance
import GovernanceFrench

/// How a list is to be printed: `--format`, `--colonnes`, `--tri`, `--limite`.
struct ListFormat {
  var style = Style.table
  var columns: [String] = []
  var sortKey: String?
  var limit: Int?

  /// The forms of a list.
  enum Style: String, CaseIterable {
    case table, json, csv, markdown
  }

  /// - Throws: ``Refusal/unfitValue(_:expected:)``.
  init(_ options: [String: String]) throws {
    if let text = options["format"] {
      let matches = Style.allCases.filter { $0.rawValue.hasPrefix(text.folded) }
      guard let style = matches.first, matches.count == 1 else {
        throw Refusal.unfitValue(text, expected: Style.allCases.map(\.rawValue).frenchList(.or))
      }
      self.style = style
    }
    columns = options["colonnes"]?.split(separator: ",").map(String.init) ?? []
    sortKey = options["tri"]
    if let text = options["limite"] {
      guard let limit = Int(text), limit > 0 else { throw Refusal.unfitValue(text, expected: "un nombre de lignes") }
      self.limit = limit
    }
  }

  /// Whether nothing was asked for: the list as it is best read.
  var isPlain: Bool { style == .table && columns.isEmpty && sortKey == nil && limit == nil }

  /// The list with the chosen columns, order and length.
  ///
  /// - Throws: ``Refusal/unfitValue(_:expected:)`` for a column that the list does not have.
  func applied(to table: Table) throws -> Table {
    guard !columns.isEmpty || sortKey != nil || limit != nil else { return table }
    var result = table
    if let sortKey {
      let index = try index(of: sortKey, in: table)
      var rows = table.rows.enumerated().map { ($0.offset, $0.element, $0.element[index]) }
      rows.sort { left, right in
        if case (.number(let first), .number(let second)) = (left.2, right.2), first != second { return first < second }
        if case (.amount(let first), .amount(let second)) = (left.2, right.2), first != second { return first < second }
        if case (.measure(let first), .measure(let second)) = (left.2, right.2), first != second {
          return first < second
        }
        let (first, second) = (left.2.sortKey, right.2.sortKey)
        return first == second ? left.0 < right.0 : first < second
      }
      result.sections = [Table.Section(heading: nil, rows: rows.map(\.1))]
    }
    if let limit {
      var left = limit
      result.sections = result.sections.compactMap { section in
        let rows = Array(section.rows.prefix(left))
        left -= rows.count
        return rows.isEmpty ? nil : Table.Section(heading: section.heading, rows: rows)
      }
    }
    if !columns.isEmpty {
      let indices = try columns.map { try index(of: $0, in: table) }
      let remark = result.emptyRemark
      // What is asked for by name is shown, also what is there for programs only.
      result = Table(
        indices.map { index in
          var column = result.columns[index]
          column.isHidden = false
          return column
        },
        sections: result.sections.map { section in
          Table.Section(heading: section.heading, rows: section.rows.map { row in indices.map { row[$0] } })
        })
      result.emptyRemark = remark
    }
    return result
  }

  private func index(of name: String, in table: Table) throws -> Int {
    let typed = name.folded
    guard let index = table.columns.firstIndex(where: { $0.key.folded == typed || $0.title.folded == typed }) else {
      throw Refusal.unfitValue(
        name, expected: "une colonne parmi " + table.columns.map { $0.title.lowercased() }.joined(separator: ", "))
    }
    return index
  }
}
