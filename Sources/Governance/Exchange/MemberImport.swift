/// How a list of adherents is to be taken.
public struct MemberImport: Sendable {
  /// The day on which the list was true: what it tells without a start is attested on that day.
  public var day: Day
  /// The document that the list is or was made from; without one what it tells is to be confirmed.
  public var source: PlainText?
  /// What becomes of a name that resembles one of the record, or that somebody bears already.
  public var resembling = Resembling.leave
  /// The lines whose people of known names are those of the record, as somebody said.
  public var samePeople: Set<Int> = []
  /// What was answered to single questions.
  public var answers: [ImportQuestion.Key: ImportQuestion.Answer] = [:]

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
    /// An organisation is the same, and the new spelling becomes an other name; a person's line is left aside, since a
    /// name alone never tells who somebody is.
    case join
    /// It is somebody else.
    case add
  }
}

/// Whether somebody or something of a list is one of the record: nobody but the user knows.
public struct ImportQuestion: Hashable, Sendable {
  /// Which name of which line it is about.
  public let key: Key
  /// Whether the name is the same, letter for letter, or only resembles.
  public let isSameName: Bool
  /// Whom it might be, with what is known of each.
  public let candidates: [Candidate]

  /// A question.
  public init(line: Int, name: String, isSameName: Bool, candidates: [Candidate]) {
    key = Key(line: line, name: name)
    self.isSameName = isSameName
    self.candidates = candidates
  }

  /// The line of the list, and the name.
  public struct Key: Hashable, Sendable {
    /// The line.
    public let line: Int
    /// The name, as the list has it.
    public let name: String

    /// The name on that line.
    public init(line: Int, name: String) {
      self.line = line
      self.name = name
    }
  }

  /// One of the record.
  public struct Candidate: Hashable, Sendable {
    /// Its row.
    public let id: Int64
    /// What it is called.
    public let name: String
    /// What tells it from others of the name: whom it speaks for, how to reach it.
    public let marks: [String]

    /// One of the record.
    public init(id: Int64, name: String, marks: [String]) {
      self.id = id
      self.name = name
      self.marks = marks
    }
  }

  /// What was answered.
  public enum Answer: Hashable, Sendable {
    /// It is that one.
    case same(Int64)
    /// It is none of them.
    case other
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
    /// What has to be answered before it is taken.
    public let question: ImportQuestion?

    /// A line.
    public init(number: Int, name: String, kind: Kind, details: [String], question: ImportQuestion? = nil) {
      self.number = number
      self.name = name
      self.kind = kind
      self.details = details
      self.question = question
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
    /// A name resembles one of the record, or is one, and nobody said whether it is the same.
    case leftAside
    /// The line cannot be taken.
    case refused
  }

  /// How many lines are of that kind.
  public func count(_ kind: Kind) -> Int { lines.count { $0.kind == kind } }

  /// How many lines change something.
  public var changeCount: Int { count(.added) + count(.changed) + count(.joined) }
}
