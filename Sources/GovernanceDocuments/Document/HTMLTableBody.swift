extension HTMLTable {
  /// The rows as the program writes them, without the template's help: a large report has a hundred thousand cells, and a
  /// template looks each of their values up by name.
  var body: HTMLMarkup {
    var markup = ""
    forEachRow { markup += $0.markup }
    return HTMLMarkup(
      written: markup.isEmpty ? "<tr><td class=\"none\" colspan=\"\(width)\">Aucune ligne</td></tr>\n" : markup)
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
