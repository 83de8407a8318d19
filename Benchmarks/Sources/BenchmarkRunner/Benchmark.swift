/// One question that is put to `ptce` and to the sqlite3 shell, each as a whole process, and how much more `ptce` may
/// take.
public struct Benchmark: Sendable {
  /// What the table calls it.
  public let name: String
  /// The file that is read.
  public let file: MeasuredFile
  /// What follows `ptce --base FILE`. `{output}` stands for a path that may be written.
  public let arguments: [String]
  /// What gives the same rows and columns in the sqlite3 shell.
  public let sql: String
  /// Whether `ptce` lists one line for each row of the query; it is then asked for CSV once, and its lines are counted.
  public let isList: Bool
  /// What may not be exceeded; nil for a figure that is told and not judged.
  public let limit: Limit?

  /// A benchmark.
  public init(
    _ name: String, _ file: MeasuredFile, _ arguments: [String], sql: String, isList: Bool = true, limit: Limit?
  ) {
    self.name = name
    self.file = file
    self.arguments = arguments
    self.sql = sql
    self.isList = isList
    self.limit = limit
  }
}

/// Which file a benchmark reads.
public enum MeasuredFile: String, Sendable {
  /// The reference model, as a new user has it.
  case reference
  /// A generated file of the size that was chosen on the command line.
  case generated
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
