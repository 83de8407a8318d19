internal import CEditLine

/// What a text takes up on a terminal, counted the way libedit draws it.
enum TerminalText {
  /// Columns one scalar takes: control characters are drawn `^A`, others that cannot be shown as `\U+FFFF`.
  static func width(of scalar: Unicode.Scalar) -> Int {
    let width = Int(ce_width(wchar_t(bitPattern: scalar.value)))
    if width >= 0 { return width }
    if scalar.value < 0x20 || scalar.value == 0x7F { return 2 }
    return scalar.value > 0xFFFF ? 8 : 7
  }

  static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// Row and column where the cursor stands once `text` is drawn from the left margin.
  static func position(after text: String, columns: Int) -> (row: Int, column: Int) {
    var row = 0
    var column = 0
    for scalar in text.unicodeScalars {
      guard scalar != "\n" else {
        row += 1
        column = 0
        continue
      }
      let width = width(of: scalar)
      // A wide character never straddles the margin; `^A` does.
      if width == 2, scalar.value > 0x7F, column == columns - 1 {
        row += 1
        column = 0
      }
      column += width
      if column >= columns {
        row += 1
        column -= columns
      }
    }
    return (row, column)
  }

  private static func cut(_ text: String, to columns: Int) -> String {
    guard columns > 1, width(of: text) > columns else { return text }
    var scalars = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
      used += width(of: scalar)
      guard used < columns else { break }
      scalars.append(scalar)
    }
    return String(scalars) + "…"
  }

  /// Names come from the data: none may move the cursor or ring the bell.
  static func printable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(scalar.properties.generalCategory == .control ? "?" : scalar)
    }
    return String(scalars)
  }

  /// The texts in columns read downwards like those of `ls`, in at most `rows` lines; what does not fit is counted
  /// on the last one, and a text wider than the terminal is cut.
  static func inColumns(_ texts: [String], columns: Int, rows: Int) -> [String] {
    let cells = texts.map { text in
      let shown = cut(printable(text), to: columns)
      return (text: shown, width: width(of: shown))
    }
    guard let widest = cells.map(\.width).max() else { return [] }
    // The last column needs no gap after it.
    let across = max(1, (columns + 2) / (widest + 2))
    var shown = cells[...]
    var lines: [String] = []
    if (cells.count + across - 1) / across > max(2, rows) {
      shown = cells.prefix((max(2, rows) - 1) * across)
    }
    let down = (shown.count + across - 1) / across
    for row in 0..<down {
      var line = ""
      var gap = 0
      for index in stride(from: row, to: shown.count, by: down) {
        line += String(repeating: " ", count: gap) + shown[index].text
        gap = widest + 2 - shown[index].width
      }
      lines.append(line)
    }
    if shown.count < cells.count { lines.append("… +\(cells.count - shown.count)") }
    return lines
  }
}
