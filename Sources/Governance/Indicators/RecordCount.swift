/// What the record itself counts of a year: shown beside what its users enter, and never taken for it.
public struct RecordCount: Hashable, Sendable {
  /// What is counted.
  public let kind: Kind
  /// What was counted, one by one.
  public let items: [Item]
  /// What the record cannot place: projects without a municipality, or at their stage since nobody knows when.
  public let unplaced: [Item]
  /// Whether the register was kept in that year: before, nothing entered is not none.
  public let isRegisterKept: Bool

  /// A count of those items.
  public init(kind: Kind, items: [Item], unplaced: [Item], isRegisterKept: Bool) {
    self.kind = kind
    self.items = items
    self.unplaced = unplaced
    self.isRegisterKept = isRegisterKept
  }

  /// How many cannot be placed.
  public var unplacedCount: Int { unplaced.reduce(0) { $0 + $1.countsAs } }

  /// How many they are; one line of the record may speak of several projects. Nil where the record cannot tell of any.
  public var total: Int? { items.isEmpty && !isRegisterKept ? nil : items.reduce(0) { $0 + $1.countsAs } }

  /// What the record can count.
  public enum Kind: String, CaseIterable, Sendable {
    /// Projects that were under way or delivered for the first time.
    case emergedProjects
    /// Municipalities of the projects that were followed.
    case municipalities
    /// Agreements that were signed.
    case signedAgreements
  }

  /// One thing that was counted.
  public struct Item: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// The day that puts it in the year; nil where none does.
    public let day: Day?
    /// How many it counts for.
    public let countsAs: Int

    /// A thing of that name.
    public init(name: String, day: Day? = nil, countsAs: Int = 1) {
      self.name = name
      self.day = day
      self.countsAs = countsAs
    }
  }
}
