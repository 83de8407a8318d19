import GovernanceFrench

extension String {
  /// The string with spaces up to that width, on the side its alignment leaves free.
  func padded(to width: Int, _ alignment: DocumentTable.Alignment) -> String {
    switch alignment {
    case .left: padded(to: width)
    case .right: rightAligned(to: width)
    case .center: rightAligned(to: displayWidth + max(0, width - displayWidth) / 2).padded(to: width)
    }
  }

  /// The words on lines no wider than that, the first after `mark` and the others after as many spaces.
  func lines(width: Int, after mark: String = "") -> [String] {
    let room = mark.displayWidth
    let lines = oneLine.wrapped(to: width - room)
    let indented = lines.dropFirst().map { String(repeating: " ", count: room) + $0 }
    return [(mark + (lines.first ?? "")).trimmingEnd] + indented
  }

  /// The string without spaces at its end.
  var trimmingEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
