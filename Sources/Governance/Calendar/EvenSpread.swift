/// Places on a line of working days that keep as far from each other, and from what stands there, as they can.
struct EvenSpread {
  /// How many working days there are.
  let length: Int
  /// Where meetings stand already, 0…`length`.
  let fixed: [Int]
  /// Where in its share of the line each place lies while nothing stands there, as a fraction between 0 and 1: a half is
  /// the middle, and bodies that meet equally often get different ones.
  var phase = (numerator: 1, denominator: 2)

  /// So many places, in order; 0…`length` - 1 as long as there is a day at all.
  func places(_ count: Int) -> [Int] {
    var pieces = pieces
    for _ in 0..<max(0, count) {
      // The next one goes where it leaves most room around it.
      var best = 0
      for index in pieces.indices where pieces[index].hasMoreRoom(than: pieces[best]) { best = index }
      pieces[best].count += 1
    }
    return pieces.flatMap { piece in (0..<piece.count).map { min(piece.place($0, phase: phase), length - 1) } }
  }

  /// The line, cut where meetings stand.
  private var pieces: [Piece] {
    let cuts = fixed.sorted()
    let starts = [0] + cuts
    let ends = cuts + [length]
    return zip(starts, ends).enumerated().map { index, piece in
      Piece(start: piece.0, length: piece.1 - piece.0, isAfter: index > 0, isBefore: index < cuts.count)
    }
  }

  /// A part of the line without meetings.
  private struct Piece {
    let start: Int
    let length: Int
    /// Whether a meeting stands at its start, and at its end; the ends of the year need half the distance only.
    let isAfter: Bool
    let isBefore: Bool
    var count = 0

    /// Half distances from its start to the first place, and beyond the last.
    private var lead: Int { isAfter ? 2 : 1 }
    private var tail: Int { isBefore ? 2 : 1 }
    private func halves(_ count: Int) -> Int { lead + 2 * (count - 1) + tail }

    func hasMoreRoom(than other: Piece) -> Bool {
      length * other.halves(other.count + 1) > other.length * halves(count + 1)
    }

    func place(_ index: Int, phase: (numerator: Int, denominator: Int)) -> Int {
      guard isAfter || isBefore else {
        return start + (index * phase.denominator + phase.numerator) * length / (count * phase.denominator)
      }
      return start + (lead + 2 * index) * length / halves(count)
    }
  }
}
