/// The line of a text in which most of the words were found that somebody looks for, cut where it is long.
public struct MatchedLine: Equatable, Sendable {
  /// The line.
  public let text: String
  /// Where the words stand in it that were found.
  private let found: [Range<String.Index>]

  /// How many characters of a line are shown.
  private static let length = 200
  /// How many of them before the first word that was found.
  private static let lead = 60

  /// The best line of that text; its first one where none holds any of the words.
  public init(_ text: String, _ terms: SearchTerms) {
    let lines = text.split(whereSeparator: \.isNewline)
    var best = lines.first ?? ""
    var most = 0
    for line in lines {
      let count = terms.matches(in: line).termCount
      if count > most { (best, most) = (line, count) }
    }
    let line = Self.cut(best, around: terms.matches(in: best).ranges.first?.lowerBound)
    self.text = line
    found = Self.joined(terms.matches(in: line).ranges, in: line)
  }

  /// The line with the words that were found between guillemets.
  ///
  /// - Parameter emphasis: what else makes them stand out.
  public func marked(_ emphasis: (Substring) -> String = { String($0) }) -> String {
    var marked = ""
    var end = text.startIndex
    for range in found {
      marked += text[end..<range.lowerBound] + "« " + emphasis(text[range]) + " »"
      end = range.upperBound
    }
    return marked + text[end...]
  }

  /// Words that one character keeps apart stand out together: « Mille et un ».
  private static func joined(_ ranges: [Range<String.Index>], in line: String) -> [Range<String.Index>] {
    ranges.reduce(into: []) { joined, range in
      if let last = joined.last,
        range.lowerBound <= last.upperBound || range.lowerBound == line.index(after: last.upperBound)
      {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
  }

  private static func cut(_ line: Substring, around place: String.Index?) -> String {
    guard line.count > length else { return String(line) }
    var part = line
    if let place, line.distance(from: line.startIndex, to: place) > lead {
      part = line[line.index(place, offsetBy: -lead)...].drop { $0 != " " }.dropFirst()
    }
    let isCutBefore = part.startIndex > line.startIndex
    if part.count > length {
      part = part.prefix(length)
      if let space = part.lastIndex(of: " "), space > place ?? space { part = part[..<space] }
    }
    return (isCutBefore ? "… " : "") + part + (part.endIndex < line.endIndex ? " …" : "")
  }
}
