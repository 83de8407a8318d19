/// What differs between two texts, line by line, for people.
struct LineDifference {
  private let lines: [String]

  /// - Parameters:
  ///   - expected: what the recorded text says, shown after `-`.
  ///   - actual: what comes today, shown after `+`.
  init(from expected: String, to actual: String) {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var merged: [(mark: String, text: String)] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, removed.contains(left) {
        merged.append(("-", old[left]))
        left += 1
      } else if right < new.count, inserted.contains(right) {
        merged.append(("+", new[right]))
        right += 1
      } else if left < old.count, right < new.count {
        merged.append((" ", new[right]))
        (left, right) = (left + 1, right + 1)
      } else {
        break
      }
    }
    lines = Self.around(merged)
  }

  var isEmpty: Bool { lines.isEmpty }

  var text: String { lines.joined(separator: "\n") }

  /// The changed lines with two unchanged ones on each side.
  private static func around(_ merged: [(mark: String, text: String)]) -> [String] {
    var shown: [String] = []
    var last = -1
    for index in merged.indices {
      let near = merged[max(0, index - 2)...min(merged.count - 1, index + 2)]
      guard near.contains(where: { $0.mark != " " }) else { continue }
      if index > last + 1, last >= 0 { shown.append("  ⋯") }
      shown.append("\(merged[index].mark) \(merged[index].text)")
      last = index
    }
    return shown
  }
}
