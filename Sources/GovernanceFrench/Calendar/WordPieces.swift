/// Words cut at their spaces and folded, each piece remembering the word it comes from.
///
/// A quoted argument such as `"17 mars 2026"` is one word for its caller and three pieces for a reader.
struct WordPieces {
  /// The pieces without the comma or full stop that may close them, accent- and case-blind.
  private let folded: [String]
  /// The same pieces, as they were written.
  private let written: [String]
  private let wordIndices: [Int]

  /// The longest form of a day or a time has far fewer pieces: what lies beyond is never looked at.
  private static let mostPieces = 12
  /// No piece of a day or a time is this long; folding a pasted page would be wasted.
  private static let longestWord = 200

  init(_ words: ArraySlice<String>) {
    var folded: [String] = []
    var written: [String] = []
    var wordIndices: [Int] = []
    for (index, word) in words.enumerated() {
      guard folded.count < WordPieces.mostPieces, word.utf8.count <= WordPieces.longestWord else { break }
      for piece in word.split(whereSeparator: \.isWhitespace) {
        var bare = piece
        while let last = bare.last, last == "," || last == "." { bare.removeLast() }
        folded.append(bare.folded)
        written.append(String(bare))
        wordIndices.append(index)
      }
    }
    self.folded = folded
    self.written = written
    self.wordIndices = wordIndices
  }

  /// The folded piece at that index, empty past the end: no form expects an empty piece.
  subscript(index: Int) -> String {
    folded.indices.contains(index) ? folded[index] : ""
  }

  /// The pieces as they were written, for a message that quotes them.
  func text(from start: Int, to end: Int) -> String {
    written[start..<end].joined(separator: " ")
  }

  /// The index of the word that ends inside itself if reading stops before piece `end`; nil at a word's end.
  func wordCut(at end: Int) -> Int? {
    guard wordIndices.indices.contains(end), end > 0, wordIndices[end] == wordIndices[end - 1] else { return nil }
    return wordIndices[end]
  }

  /// How many words hold the first `end` pieces.
  func wordCount(upTo end: Int) -> Int {
    end == 0 ? 0 : wordIndices[end - 1] + 1
  }
}

extension StringProtocol {
  /// The number these one to four ASCII digits write; nil for anything else, `+4` and `٤` included.
  var shortNumber: Int? {
    (1...4).contains(utf8.count) && utf8.allSatisfy { (48...57).contains($0) } ? Int(self) : nil
  }
}
