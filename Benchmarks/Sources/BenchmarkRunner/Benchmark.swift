/// One question that is put to `ptce` and to something it is compared with, each as a whole process, and how much more
/// `ptce` may take.
public struct Benchmark: Sendable {
  /// What the table calls it.
  public let name: String
  /// The file that is read.
  public let file: MeasuredFile
  /// What follows `ptce --base FILE`. `{output}` stands for a path that may be written.
  public let arguments: [String]
  /// What it is compared with.
  public let yardstick: Yardstick
  /// Whether `ptce` lists one line for each row of the query; it is then asked for CSV once, and its lines are counted.
  public let isList: Bool
  /// What has to be in the file first, each a command of `ptce`; the file is then a copy, one for each side.
  public let preparations: [[String]]
  /// Whether each run of `ptce` begins with a copy of its own, as an act that can be done once only has to.
  public var beginsAnew = false
  /// How `ptce` ends; `vérifier` tells with 1 that it found something.
  public var exitCode: Int32 = 0
  /// What may not be exceeded; nil for a figure that is told and not judged.
  public let limit: Limit?

  /// A benchmark.
  public init(
    _ name: String, _ file: MeasuredFile, _ arguments: [String], sql: String, isList: Bool = true, limit: Limit?
  ) {
    self.name = name
    self.file = file
    self.arguments = arguments
    yardstick = .query(sql)
    self.isList = isList
    preparations = []
    self.limit = limit
  }

  /// A benchmark of a list, or of something else, against the same of another file.
  public init(
    _ name: String, _ file: MeasuredFile, _ arguments: [String], against other: MeasuredFile, isList: Bool = true,
    limit: Limit?
  ) {
    self.name = name
    self.file = file
    self.arguments = arguments
    yardstick = .program(on: other)
    self.isList = isList
    preparations = []
    self.limit = limit
  }

  /// A benchmark of an act. Each side does it again and again on a copy of its own, prepared in the same way, so that both
  /// files grow alike.
  public init(
    act name: String, _ file: MeasuredFile, _ arguments: [String], preparations: [[String]],
    against yardstick: Yardstick, limit: Limit?
  ) {
    self.name = name
    self.file = file
    self.arguments = arguments
    self.yardstick = yardstick
    isList = false
    self.preparations = preparations
    self.limit = limit
  }

  /// Whether the file without its older history is needed.
  public var readsRecent: Bool {
    if case .program(on: .recent) = yardstick { true } else { false }
  }

  /// Whether it changes the file.
  public var isAct: Bool { !preparations.isEmpty }
}

/// What `ptce` is compared with.
public enum Yardstick: Sendable {
  /// A query that gives the same rows and columns in the sqlite3 shell.
  case query(String)
  /// Statements that the sqlite3 shell commits to the disk, each of its arguments one; `{list}` is the path of the list.
  case commit([String])
  /// The same command of `ptce` on that other file.
  case program(on: MeasuredFile)
}

/// Which file a benchmark reads.
public enum MeasuredFile: String, Sendable {
  /// The reference model, as a new user has it.
  case reference
  /// A generated file of the size that was chosen on the command line.
  case generated
  /// The generated file without what was over three years before it ends.
  case recent
}

/// How much `ptce` may take.
public struct Limit: Sendable {
  /// The median of the ratios to the sqlite3 shell.
  public let ratio: Double
  /// The peak of resident memory, in MiB.
  public let mebibytes: Double?
  /// Where the shell takes less than that, nothing is judged: the start of a process would be all that is measured.
  public let shellMilliseconds: Double

  /// A limit.
  public init(ratio: Double, mebibytes: Double? = nil, shellMilliseconds: Double = 0) {
    self.ratio = ratio
    self.mebibytes = mebibytes
    self.shellMilliseconds = shellMilliseconds
  }
}
