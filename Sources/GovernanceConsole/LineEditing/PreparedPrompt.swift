/// A prompt as libedit needs it.
///
/// Between `\u{1}` bytes stands what has no width (colours). libedit ties each such run to the visible character that
/// follows: it loses a run at the very end, and the first of two in a row. So neighbouring runs are joined, and a
/// run at the end goes before the last visible character, which is mostly a space.
struct PreparedPrompt {
  /// What libedit is given
  private(set) var source = ""
  /// What is seen, to count its columns
  private(set) var visible = ""

  init(_ prompt: String) {
    var parts: [(text: String, hidden: Bool)] = []
    let pieces = prompt.split(separator: "\u{1}", omittingEmptySubsequences: false)
    for (index, text) in pieces.enumerated() {
      // After a mark without its pair, better to see too much than to lose the prompt.
      let hidden = !index.isMultiple(of: 2) && index < pieces.count - 1
      if !text.isEmpty {
        if let last = parts.indices.last, parts[last].hidden == hidden {
          parts[last].text += text
        } else {
          parts.append((String(text), hidden))
        }
      }
    }
    if let end = parts.last, end.hidden {
      var moved: Character = " "
      if parts.count > 1, let character = parts[parts.count - 2].text.popLast() {
        moved = character
      }
      parts.append((String(moved), false))
    }
    for part in parts where !part.text.isEmpty {
      source += part.hidden ? "\u{1}\(part.text)\u{1}" : part.text
      if !part.hidden { visible += part.text }
    }
    // Popping the only character of a visible run leaves two hidden ones side by side.
    source = source.replacingDoubledMarks()
  }
}

extension String {
  fileprivate func replacingDoubledMarks() -> String {
    var result = ""
    var previous: Character?
    for character in self {
      if character == "\u{1}", previous == "\u{1}" {
        result.removeLast()
        previous = result.last
      } else {
        result.append(character)
        previous = character
      }
    }
    return result
  }
}
