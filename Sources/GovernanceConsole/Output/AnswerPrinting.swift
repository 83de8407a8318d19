import GovernanceFrench

extension Answer {
  /// The answer as text for a terminal of that width; nil where lines may be of any length (a pipe, a file).
  ///
  /// Off a list, `--format json` prints the records and tables as one array; `--format csv` the main table alone, since a
  /// spreadsheet reads one from a file.
  func printed(_ format: ListFormat, width: Int?) throws -> String {
    if format.style == .json {
      let values = try parts.compactMap { part -> JSONValue? in
        switch part {
        case .line, .verbatim: nil
        case .table(let table), .findings(_, let table): try format.applied(to: table).json
        case .record(let record): record.json
        }
      }
      return (values.count == 1 ? values[0] : .array(values)).text
    }
    if format.style == .csv, let mainTable { return try format.applied(to: mainTable).csv }
    var output = ""
    for (index, part) in parts.enumerated() {
      if index > 0, part.standsApart(from: parts[index - 1], format.style) { output += "\n" }
      switch part {
      case .line(let line):
        output += (width.map { line.indentedWrap(to: $0) } ?? line) + "\n"
      case .verbatim(let text): output += text
      case .findings(let lines, let table):
        guard format.isPlain else {
          output += try Self.printed(format.applied(to: table), format.style, width)
          continue
        }
        // Findings stand without a blank line between them: what belongs to one is set in.
        output += lines.map { line in (width.map { line.indentedWrap(to: $0, hanging: 2) } ?? line) + "\n" }.joined()
      case .table(let table): output += try Self.printed(format.applied(to: table), format.style, width)
      case .record(let record):
        output += format.style == .table ? record.text(width: width) : Self.printed(record.table, format.style, width)
      }
    }
    return output
  }

  /// The first table; the first record where there is none.
  private var mainTable: Table? {
    for case .table(let table) in parts { return table }
    for part in parts {
      switch part {
      case .findings(_, let table): return table
      case .record(let record): return record.table
      case .line, .verbatim, .table: continue
      }
    }
    return nil
  }

  private static func printed(_ table: Table, _ style: ListFormat.Style, _ width: Int?) -> String {
    switch style {
    case .table, .json, .csv: table.text(width: width)
    case .markdown: table.markdown
    }
  }
}

extension Answer.Part {
  /// Whether a blank line comes before: between lists, and around what has headings of its own.
  fileprivate func standsApart(from former: Answer.Part, _ style: ListFormat.Style) -> Bool {
    switch (former, self) {
    case (.verbatim, _), (_, .verbatim): false
    case (.table(let table), .line): style == .markdown || table.sections.contains { $0.heading != nil }
    case (.table, .table(let table)), (.record, .table(let table)): style == .markdown || !table.isEmpty
    case (.line, .table), (.record, _), (_, .record): style == .markdown
    case (.line, .line), (.findings, _), (_, .findings): false
    }
  }
}

extension String {
  /// The text cut into lines of that width; what follows the first keeps its indentation, and `hanging` spaces more.
  fileprivate func indentedWrap(to width: Int, hanging: Int = 0) -> String {
    guard displayWidth > width else { return self }
    let indent = String(prefix { $0 == " " })
    let lines = String(dropFirst(indent.count)).wrapped(to: max(20, width - indent.count - hanging))
    return (indent + lines.joined(separator: "\n" + indent + String(repeating: " ", count: hanging)))
  }
}
