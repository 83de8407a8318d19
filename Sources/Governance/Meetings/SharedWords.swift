/// Names, codes and rules that many lines tell again, each kept once.
///
/// Whoever sits in a board is named at each of its meetings: of a year of a hundred boards that is most of what is read.
public struct SharedWords: Sendable {
  private var words: Set<String> = []
  private var rules: Set<[Rule]> = []

  /// None yet.
  public init() {}

  /// The same word, in the room of the one that was met first.
  mutating func shared(_ word: String) -> String { words.insert(word).memberAfterInsert }

  /// What a figure counts, its words in the room of those that were met first.
  mutating func shared(_ counted: CountedReference) -> CountedReference {
    CountedReference(
      code: counted.code.map { shared($0) }, name: counted.name.map { shared($0) }, day: counted.day,
      weight: counted.weight, hiddenCode: counted.hiddenCode.map { shared($0) })
  }

  /// The same rules, in the room of those that were met first: a body has hardly others from one meeting to the next.
  mutating func shared(_ list: [Rule]) -> [Rule] { rules.insert(list).memberAfterInsert }
}
