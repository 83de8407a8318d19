/// Prepares words for the page: no control characters, and the spaces of French if the page is in French.
struct HTMLTypography {
  private let isFrench: Bool

  init(language: String) {
    isFrench = language.utf8.prefix(2).elementsEqual("fr".utf8)
  }

  /// The words as they are printed, not escaped yet.
  func set(_ words: String) -> String {
    isFrench ? words.printable.frenchTypography : words.printable
  }

  /// The runs of one line as they are printed, set as the one line they are.
  ///
  /// In "réuni **4 fois**: le quorum" the colon opens a run, and the space it asks for depends on the run before.
  func set(_ runs: [String]) -> [String] {
    guard isFrench, runs.count > 1 else { return runs.map { set($0) } }
    var printable = runs.map(\.printable)
    let whole = printable.joined()
    let end = whole.endOfTypography
    guard end > whole.startIndex, let last = printable.last else { return printable }
    // Of a long list only the head asks for spaces: what follows it in the last run is left as it is.
    let quiet = last.utf8.index(
      last.endIndex, offsetBy: -min(whole.utf8.distance(from: end, to: whole.endIndex), last.utf8.count))
    let rest = last[quiet...]
    printable[printable.count - 1] = String(last[..<quiet])
    let line = printable.joined()
    let typeset = line.frenchTypography
    if typeset.utf8.elementsEqual(line.utf8) { return printable.dropLast() + [last] }
    let sources = printable.map { Array($0.unicodeScalars) }
    // Typography changes nothing but spaces: between two words of the line, only spaces are to be dealt out again.
    var gaps: [(owner: Int?, next: Int)] = []
    var owner: Int?
    for (run, scalars) in sources.enumerated() {
      for scalar in scalars {
        if scalar.isTypographicSpace {
          owner = owner ?? run
        } else {
          gaps.append((owner, run))
          owner = nil
        }
      }
    }
    var results: [[Unicode.Scalar]] = Array(repeating: [], count: runs.count)
    var spaces: [Unicode.Scalar] = []
    var remaining = gaps[...]
    for scalar in typeset.unicodeScalars {
      if scalar.isTypographicSpace {
        spaces.append(scalar)
      } else if let gap = remaining.popFirst() {
        if !spaces.isEmpty { results[gap.owner ?? gap.next].append(contentsOf: spaces) }
        results[gap.next].append(scalar)
        spaces.removeAll(keepingCapacity: true)
      }
    }
    results[owner ?? runs.count - 1].append(contentsOf: spaces)
    var typesetRuns = results.map { String(scalars: $0) }
    typesetRuns[runs.count - 1] += rest
    return typesetRuns
  }
}
