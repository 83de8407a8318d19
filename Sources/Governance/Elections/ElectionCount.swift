/// Who is elected where those with the most votes are: the places are filled from the top, and equal votes on the last
/// place leave it open until somebody says how the tie is broken.
public struct ElectionCount: Hashable, Sendable {
  /// The indices of those who are elected whatever becomes of a tie.
  public let elected: [Int]
  /// The indices of those with equal votes, of whom only some can be elected; empty where there is no such tie.
  public let tied: [Int]
  /// How many of the tied can still be elected.
  public let openPlaces: Int

  /// The count of those votes; who got none is never elected.
  ///
  /// - Parameter needed: the votes that somebody must have; nil where the most votes are enough.
  public init(votes: [Int], places: Int, needed: Int? = nil) {
    let ranked = votes.indices.filter { votes[$0] >= max(1, needed ?? 1) }.sorted { (votes[$0], $1) > (votes[$1], $0) }
    guard ranked.count > places, places > 0 else {
      (elected, tied, openPlaces) = (places > 0 ? ranked : [], [], 0)
      return
    }
    let last = votes[ranked[places - 1]]
    if votes[ranked[places]] < last {
      (elected, tied, openPlaces) = (Array(ranked.prefix(places)), [], 0)
    } else {
      elected = ranked.filter { votes[$0] > last }
      tied = ranked.filter { votes[$0] == last }
      openPlaces = places - elected.count
    }
  }
}
