/// How a list of adherents is to be taken.
public struct MemberImport: Sendable {
  /// The day on which the list was true: what it tells without a start is attested on that day.
  public var day: Day
  /// The document that the list is or was made from; without one what it tells is to be confirmed.
  public var source: PlainText?
  /// What becomes of a name that resembles one of the record.
  public var resembling = Resembling.leave
  /// The same for single lines.
  public var decisions: [Int: Resembling] = [:]

  /// A list that was true on that day.
  public init(day: Day, source: PlainText? = nil, resembling: Resembling = .leave) {
    self.day = day
    self.source = source
    self.resembling = resembling
  }

  /// What becomes of a name that resembles one of the record: nobody but the user knows.
  public enum Resembling: Sendable {
    /// The line is left aside.
    case leave
    /// It is the same; the new spelling becomes an other name.
    case join
    /// It is somebody else.
    case add
  }
}

/// What taking a list would do, or did, line by line.
public struct ImportOutcome: Sendable {
  /// The lines of the list, in its order.
  public let lines: [Line]

  /// What became of those lines.
  public init(lines: [Line]) {
    self.lines = lines
  }

  /// One line.
  public struct Line: Hashable, Sendable {
    /// Its number in the file.
    public let number: Int
    /// Whom it is about.
    public let name: String
    /// What becomes of it.
    public let kind: Kind
    /// The details, in French.
    public let details: [String]

    /// A line.
    public init(number: Int, name: String, kind: Kind, details: [String]) {
      self.number = number
      self.name = name
      self.kind = kind
      self.details = details
    }
  }

  /// What becomes of a line.
  public enum Kind: String, CaseIterable, Sendable {
    /// A new adherent.
    case added
    /// Something is added to an adherent.
    case changed
    /// It is an adherent under another spelling.
    case joined
    /// Everything is there already.
    case unchanged
    /// The name resembles one of the record, and nobody said whether it is the same.
    case leftAside
    /// The line cannot be taken.
    case refused
  }

  /// How many lines are of that kind.
  public func count(_ kind: Kind) -> Int { lines.count { $0.kind == kind } }

  /// How many lines change something.
  public var changeCount: Int { count(.added) + count(.changed) + count(.joined) }
}
