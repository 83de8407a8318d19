import Foundation
import Testing

/// A text kept in `Golden/`, against which a document is held.
struct Golden {
  /// The file, as it is named in `Golden/`.
  let name: String

  /// Compares the text with the file, or writes the file where `PTCE_RECORD=1` asks for it.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["PTCE_RECORD"] == "1" {
      try Data(text.utf8).write(to: url)
      return
    }
    let kept = try? String(contentsOf: url, encoding: .utf8)
    let advice: Comment =
      "Golden/\(name) differs. If the change is meant: PTCE_RECORD=1 swift test, then read the diff."
    guard let kept else {
      Issue.record(advice, sourceLocation: sourceLocation)
      return
    }
    let pairs = zip(
      text.split(separator: "\n", omittingEmptySubsequences: false),
      kept.split(separator: "\n", omittingEmptySubsequences: false))
    for (line, pair) in pairs.enumerated() where pair.0 != pair.1 {
      #expect(pair.0 == pair.1, "line \(line + 1). \(advice)", sourceLocation: sourceLocation)
      return
    }
    #expect(text == kept, advice, sourceLocation: sourceLocation)
  }
}
