import Foundation

/// A console session as it is written down: `> command`, the answers `? …` given to its questions, then what is printed.
///
/// - `! ` begins each line of a complaint, and `[code N]` follows an exit code other than 0.
/// - `# …` is a remark; `# base: vide`, `# jour: 2026-03-18`, `# largeur: 40` and `# invite: oui` set the scene.
/// - A printed line that begins like one of these has a backslash before it.
struct Transcript {
  var steps: [Step] = []
  /// Remarks after the last command
  var ending: [String] = []

  struct Step {
    /// Remarks and blank lines before the command
    var leading: [String] = []
    var command = ""
    var answers: [String] = []
    var printed: [String] = []

    /// What the remarks before the command set, by name.
    var settings: [(name: String, value: String)] { Transcript.settings(leading) }
  }

  init(_ text: String) {
    var leading: [String] = []
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    for line in lines {
      if line.hasPrefix("> ") || line == ">" {
        steps.append(Step(leading: leading, command: String(line.dropFirst(2))))
        leading = []
      } else if line.hasPrefix("#") {
        leading.append(line)
      } else if line.isEmpty {
        // Blank lines that end what was printed stand before the next command.
        leading.append(line)
      } else if let last = steps.indices.last {
        if line.hasPrefix("?") {
          steps[last].answers.append(String(line.dropFirst(2)))
        } else {
          steps[last].printed += leading + [line]
          leading = []
        }
      } else {
        leading.append(line)
      }
    }
    ending = leading
  }

  /// The transcript as text.
  var text: String {
    let lines = steps.flatMap { step -> [String] in
      var lines = step.leading
      lines.append("> " + step.command)
      lines += step.answers.map { "? " + $0 }
      return lines + step.printed
    }
    return (lines + ending).map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// The lines of an output as a transcript holds them.
  static func escaped(_ output: String) -> [String] {
    var lines = output.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map {
      line -> String in
      let isMarked = line.first.map { Set(">#?!\\").contains($0) } == true || line.hasPrefix("[code ")
      return (isMarked ? "\\" : "") + line
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func settings(_ remarks: [String]) -> [(name: String, value: String)] {
    remarks.compactMap { remark in
      let parts = remark.dropFirst().split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let name = parts.first?.trimmingCharacters(in: .whitespaces),
        ["base", "jour", "largeur", "invite"].contains(name)
      else { return nil }
      return (name, parts[1].trimmingCharacters(in: .whitespaces))
    }
  }
}
