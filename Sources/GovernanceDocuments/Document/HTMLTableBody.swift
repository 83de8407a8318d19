extension HTMLTable {
  /// The rows as the program writes them, without the template's help: a large report has a hundred thousand cells, and a
  /// template looks each of their values up by name.
  var body: HTMLMarkup {
    var markup = ""
    var count = 0
    forEachRow { row in
      // WeasyPrint keeps a group of rows together, and heeds no wish of a row that it be kept with another.
      if count == tail { markup += "</tbody>\n<tbody>\n" }
      markup += row.markup
      count += 1
    }
    return HTMLMarkup(
      written: markup.isEmpty ? "<tr><td class=\"none\" colspan=\"\(width)\">Aucune ligne</td></tr>\n" : markup)
  }
}

extension HTMLTable {
  /// The whole table as the program writes it, on lines of its own.
  var written: String {
    let head = columns.map { column in
      "<th scope=\"col\" class=\"\(column.alignment)\(column.isBlank ? " blank" : "")\">\(column.title.htmlEscaped)</th>"
    }.joined()
    return """
      <div class="scroll\(isSmall ? " small" : "")\(isForm ? " form" : "")" role="region" aria-labelledby="\(id)" tabindex="0">
      <table>
      <caption id="\(id)">\(caption.htmlEscaped)</caption>
      <thead>
      <tr>\(head)</tr>
      </thead>
      <tbody>
      \(body.renderText)</tbody>
      \(totals.map { "<tfoot>\n\($0.markup)</tfoot>\n" } ?? "")</table>
      </div>

      """
  }
}

extension HTMLTable.Row {
  /// The row on a line of its own.
  var markup: String {
    var markup = "<tr>"
    if let header {
      markup += "<th scope=\"row\" class=\"\(header.alignment)\(header.isShort ? " short" : "")\">"
      markup += header.markup + "</th>"
    }
    for cell in cells { markup += "<td class=\"\(cell.alignment)\">" + cell.markup + "</td>" }
    return markup + "</tr>\n"
  }
}

extension HTMLTable.Cell {
  /// The words and the room under them.
  fileprivate var markup: String {
    room.isEmpty ? content.renderText : content.renderText + room.map { _ in "<br>&nbsp;<br>&nbsp;" }.joined()
  }
}
